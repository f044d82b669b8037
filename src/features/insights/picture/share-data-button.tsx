// Says that two systems share data: the way out of a silo.
import { useApp } from '../../../bindings/app-context'
import { useTexts } from '../../../bindings/use-texts'
import { useWhyNot } from '../../../bindings/use-why-not'
import type { JourneyDocument } from '../../../model/document/journey-document'
import { shareData } from '../../../model/edits/share-data'
import { systemsSharingWith } from '../../../model/queries/systems-sharing-with'
import type { SystemId } from '../../../model/records/system'
import { textRef } from '../../../text/texts'
import { IconButton } from '../../../ui/icon-button'

/** Nothing where they share already. */
export function ShareDataButton(props: {
  document: JourneyDocument
  leftId: string
  rightId: string
}) {
  const { context } = useApp()
  const { write } = useTexts()
  const whyNot = useWhyNot()
  const { document } = props
  const [leftId, rightId] = [props.leftId as SystemId, props.rightId as SystemId]
  if (systemsSharingWith(document, leftId).includes(rightId)) return null
  const words = {
    one: document.systems[leftId]?.title ?? '',
    other: document.systems[rightId]?.title ?? '',
  }
  return (
    <IconButton
      icon="link"
      size="small"
      label={write('insights.share', words)}
      disabledReason={whyNot}
      onPress={() =>
        context.documents.edit(textRef('insights.share', words), (draft) =>
          shareData(draft, { leftId, rightId }),
        )
      }
    />
  )
}
