// Says in words what alone is shown, and shows all again.
import { useDocument } from '../../bindings/use-document'
import { useSession } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import { nameOf } from '../../model/queries/name-of'
import { type ShownOnlyRef, thingsShown } from '../../model/queries/things-shown'
import { CommandButton } from '../../parts/command-button'
import { Bar } from '../../ui/bar'

export default function View() {
  const shownOnly = useSession((session) => session.shownOnly)
  return shownOnly && <FocusBar shownOnly={shownOnly} />
}

function FocusBar({ shownOnly }: { shownOnly: ShownOnlyRef }) {
  const texts = useTexts()
  const name = useDocument((document) => nameOf(document, shownOnly))
  const count = useDocument((document) => thingsShown(document, shownOnly).touchpointIds.size)
  const total = useDocument(({ touchpoints }) => Object.keys(touchpoints).length)
  const words = texts.write('focus.showing', {
    kind: texts.write(`inspector.kind.${shownOnly.kind}`),
    title: name || texts.write('common.untitled'),
    count,
    total,
  })
  return (
    <Bar label={texts.write('focus.bar')} icon="focus" words={words}>
      <CommandButton id="focus.choose" hasIcon={false} tone="quiet" />
      <CommandButton id="focus.showAll" hasIcon={false} />
    </Bar>
  )
}
