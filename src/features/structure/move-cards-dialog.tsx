// "Move its touchpoints to …": empties a stage, step or channel, and deletes it too if wanted.
import { useState } from 'react'
import { useApp } from '../../bindings/app-context'
import { useDocument } from '../../bindings/use-document'
import { useSession } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import { editCards } from '../../commands/edit-cards'
import { shortName } from '../../commands/named-label'
import type { JourneyDocument, RecordRef } from '../../model/document/journey-document'
import { deleteRecords } from '../../model/edits/delete-records'
import type { DocumentDraft } from '../../model/edits/edit'
import { moveCardsTo } from '../../model/edits/move-cards-to'
import { nameOf } from '../../model/queries/name-of'
import { inOrder } from '../../model/queries/records-in-order'
import { stepOptions } from '../../model/queries/step-names'
import { canDelete } from '../../model/queries/what-deleting-takes'
import { textRef } from '../../text/texts'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import type { Option } from '../../ui/option-list'
import { Select } from '../../ui/select'
import type { HeaderRef } from './headers'

export default function MoveCardsDialog() {
  const { context } = useApp()
  const texts = useTexts()
  const document = useDocument((current) => current)
  const subject = useSession((state) => state.dialog?.subject ?? null)
  const from = subject && isHeader(subject) ? subject : null
  const untitled = texts.write('common.untitled')
  const options = from ? otherHeaders(document, from, untitled) : []
  const [chosenId, setChosenId] = useState<string | null>(null)
  const toId = chosenId ?? options[0]?.id ?? null
  if (!from) return null
  const name = nameOf(document, from) || untitled
  const close = () => context.session.set({ dialog: null })
  const move = (deletesAfter: boolean) => {
    if (!toId) return
    const did = deletesAfter ? 'structure.did.moveAndDelete' : 'structure.did.moveCards'
    editCards(context, textRef(did, { name: shortName(name) }), (draft) => {
      moveCards(draft, from, toId)
      if (deletesAfter) deleteRecords(draft, [from])
    })
    close()
  }
  return (
    <Dialog
      size="small"
      title={texts.write('structure.moveCardsTitle', { name })}
      onClose={close}
      footer={
        <>
          <Button onPress={() => move(false)}>{texts.write('structure.move')}</Button>
          {canDelete(document, from) === true && (
            <Button tone="primary" onPress={() => move(true)}>
              {texts.write('structure.moveAndDelete')}
            </Button>
          )}
        </>
      }
    >
      <Select
        label={texts.write('structure.target')}
        options={options}
        value={toId}
        onChange={setChosenId}
      />
    </Dialog>
  )
}

function isHeader(ref: RecordRef): ref is HeaderRef {
  return ref.kind === 'stage' || ref.kind === 'step' || ref.kind === 'channel'
}

function otherHeaders(
  document: JourneyDocument,
  ref: HeaderRef,
  untitled: string,
): readonly Option[] {
  const all: readonly Option[] =
    ref.kind === 'step'
      ? stepOptions(document, untitled)
      : inOrder(document, ref.kind === 'stage' ? 'stages' : 'channels').map(({ id, title }) => ({
          id,
          label: title || untitled,
        }))
  return all.filter(({ id }) => id !== ref.id)
}

function moveCards(draft: DocumentDraft, from: HeaderRef, toId: string): void {
  // The options were of the same kind as `from`.
  const args = { kind: from.kind, fromId: from.id, toId } as Parameters<typeof moveCardsTo>[1]
  moveCardsTo(draft, args)
}
