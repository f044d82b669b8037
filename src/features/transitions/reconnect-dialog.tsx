// "Move start to", "Move end to": type a number or a title, Enter, and the line leads there.
import { useDocument, useDocuments } from '../../bindings/use-document'
import { useSession, useSessionStore } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import { reconnectTransition } from '../../model/edits/reconnect-transition'
import { nameOf } from '../../model/queries/name-of'
import { ThingPickerDialog } from '../../parts/thing-picker-dialog'
import { textRef } from '../../text/texts'
import { type LineEndName, reconnectDialogs } from './reconnect'

export default function ReconnectDialog() {
  const texts = useTexts()
  const documents = useDocuments()
  const session = useSessionStore()
  const document = useDocument((now) => now)
  const dialog = useSession((state) => state.dialog)
  const subject = dialog?.subject?.kind === 'transition' ? dialog.subject : null
  const line = subject && document.transitions[subject.id]
  if (!line) return null
  const end: LineEndName = dialog?.id === reconnectDialogs.start ? 'start' : 'end'
  const key = end === 'start' ? 'fromId' : 'toId'
  const close = () => session.set({ dialog: null })
  return (
    <ThingPickerDialog
      title={texts.write(`transitions.${end}Title`, { name: nameOf(document, subject) })}
      label={texts.write('transitions.target')}
      kinds={['touchpoint']}
      exceptId={line[key]}
      onClose={close}
      onPick={(ref) => {
        if (ref.kind !== 'touchpoint') return
        documents.edit(textRef('map.reconnect'), (draft) =>
          reconnectTransition(draft, { id: line.id, [key]: ref.id }),
        )
        close()
        session.select([subject])
      }}
    />
  )
}
