// "Place on …": type a step, a channel, a card or a transition, and Enter puts the items there.
import { useApp } from '../../bindings/app-context'
import { useDocument } from '../../bindings/use-document'
import { useSession } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import { placeInboxItems } from '../../commands/place-inbox-items'
import { canPlace, type ItemPlace } from '../../model/capture/place-items'
import type { JourneyDocument } from '../../model/document/journey-document'
import { foldedText } from '../../model/queries/find-records'
import { inOrder } from '../../model/queries/records-in-order'
import { stepOptions } from '../../model/queries/step-names'
import { type PickerRow, RowPickerDialog } from '../../parts/row-picker-dialog'
import { thingRows } from '../../parts/thing-picker-dialog'

type PlaceRow = PickerRow & { readonly at: ItemPlace }

export default function PlaceDialog() {
  const { context } = useApp()
  const texts = useTexts()
  const document = useDocument((current) => current)
  const placing = useSession((state) => state.placing)
  if (placing?.how !== 'dialog') return null
  const { ids } = placing
  const isForCells = ids.some((id) => {
    const item = document.inbox[id]
    return item && canPlace(item.kind, { kind: 'cell' } as ItemPlace)
  })
  const close = () => context.session.set({ dialog: null, placing: null })
  const rowsFor = (typed: string): readonly PlaceRow[] => {
    const things = thingRows(document, typed, ['touchpoint', 'transition']).flatMap((row) => {
      const { ref } = row
      return ref.kind === 'touchpoint' || ref.kind === 'transition' ? [{ ...row, at: ref }] : []
    })
    return isForCells ? [...things.slice(0, 20), ...cellRows(document, typed, untitled)] : things
  }
  const untitled = texts.write('common.untitled')
  return (
    <RowPickerDialog
      title={texts.write('inbox.placeTitle', { count: ids.length })}
      label={texts.write('inbox.placeTarget')}
      rowsFor={rowsFor}
      onClose={close}
      onPick={({ at }) => {
        close()
        placeInboxItems(context, ids, at)
      }}
    />
  )
}

/** Cells of which every typed word is in the step or the channel. */
function cellRows(document: JourneyDocument, typed: string, untitled: string): PlaceRow[] {
  const words = foldedText(typed).split(/\s+/u)
  return stepOptions(document, untitled)
    .flatMap((step) =>
      inOrder(document, 'channels').map((channel) => ({
        id: `${step.id}:${channel.id}`,
        number: '',
        name: `${step.label} · ${channel.title || untitled}`,
        at: { kind: 'cell' as const, stepId: step.id, channelId: channel.id },
      })),
    )
    .filter(({ name }) => words.every((word) => foldedText(name).includes(word)))
    .slice(0, 60)
}
