// What stands above the map while a path is walked: how far one is, and how to go on.
import { useDocument } from '../../bindings/use-document'
import { useSession } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import type { JourneyDocument } from '../../model/document/journey-document'
import { nameOf } from '../../model/queries/name-of'
import { transitionsBetween } from '../../model/queries/transitions-of'
import type { PathStop } from '../../model/records/path'
import { CommandButton, CommandIconButton } from '../../parts/command-button'
import { Bar } from '../../ui/bar'

export default function View() {
  const texts = useTexts()
  const walking = useSession((session) => session.walking)
  const last = walking?.stops.at(-1)
  const title = useDocument((document) =>
    last ? nameOf(document, { kind: 'touchpoint', id: last.touchpointId }) : '',
  )
  const isReached = useDocument((document) => isLastReached(document, walking?.stops ?? []))
  if (!walking) return null
  const count = walking.stops.length
  const words = last
    ? texts.write('paths.at', { count, title: title || texts.write('common.untitled') })
    : texts.write('paths.start')
  return (
    <Bar
      label={texts.write('paths.make')}
      icon="path"
      words={words}
      hint={texts.write(isReached ? 'paths.how' : 'paths.noLine')}
    >
      {count > 0 && <CommandIconButton id="paths.takeBack" />}
      <CommandButton id="paths.giveUp" tone="quiet" hasIcon={false} />
      <CommandButton id="paths.finish" tone="primary" hasIcon={false} />
    </Bar>
  )
}

/** Whether a transition leads from the stop before to the last one. */
function isLastReached(document: JourneyDocument, stops: readonly PathStop[]): boolean {
  const [before, last] = stops.slice(-2)
  if (!before || !last) return true
  return transitionsBetween(document, before.touchpointId, last.touchpointId).length > 0
}
