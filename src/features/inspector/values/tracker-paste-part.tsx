// Takes a pasted link or key of a tracker's item and makes a tracker of the backlog item of it.
import { useDocument, useDocuments } from '../../../bindings/use-document'
import { useDraft } from '../../../bindings/use-draft'
import { useTexts } from '../../../bindings/use-texts'
import { setField } from '../../../model/edits/set-field'
import { isSameTicket, recogniseTracker } from '../../../model/interchange/tracker-links'
import type { BacklogItemId } from '../../../model/records/backlog-item'
import { textRef } from '../../../text/texts'
import { isEnter } from '../../../ui/is-enter'
import { TextField } from '../../../ui/text-field'
import type { Subject } from '../fields/field-spec'
import { useIsEditable } from '../fields/use-bound-field'

export function TrackerPastePart({ subject }: { subject: Subject }) {
  const texts = useTexts()
  const documents = useDocuments()
  const isEditable = useIsEditable()
  const trackers = useDocument(
    ({ backlogItems }) => backlogItems[subject.ids[0] as BacklogItemId]?.trackers ?? none,
  )
  const draft = useDraft({ kind: 'field', of: subject, field: 'trackerPaste' })
  const { text: typed, keep: setTyped } = draft
  const take = (text: string) => {
    const found = recogniseTracker(text)
    setTyped(found ? '' : text)
    if (!found || trackers.some((tracker) => isSameTicket(tracker, found))) return
    const value = [...trackers, { ...found, status: '', checkedAt: '' }]
    documents.edit(textRef('backlog-fields.addTracker'), (draft) =>
      setField(draft, { ...subject, path: 'trackers', value }),
    )
  }
  return (
    <div data-field="trackerPaste">
      <TextField
        label={texts.write('inspector.trackerPaste')}
        placeholder="SHOP-214"
        value={typed}
        // A paste is taken at once; what is typed, with Enter or on leaving.
        onChange={(text) => (text.length > typed.length + 1 ? take(text) : setTyped(text))}
        onKeyDown={(event) => {
          if (isEnter(event)) take(typed)
        }}
        onBlur={() => take(typed)}
        isDisabled={!isEditable}
      />
    </div>
  )
}

const none: readonly never[] = []
