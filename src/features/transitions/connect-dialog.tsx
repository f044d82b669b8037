// "Connect": type a number or a title, Enter, and the line is there.
import { useDocument, useDocuments } from '../../bindings/use-document'
import { useSession, useSessionStore } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import { addTransition } from '../../model/edits/add-transition'
import { transitionsOf } from '../../model/queries/transitions-of'
import { ThingPickerDialog } from '../../parts/thing-picker-dialog'
import { textRef } from '../../text/texts'

export default function ConnectDialog() {
  const texts = useTexts()
  const documents = useDocuments()
  const session = useSessionStore()
  const subject = useSession((state) => state.dialog?.subject ?? null)
  const fromId = subject?.kind === 'touchpoint' ? subject.id : null
  const document = useDocument((now) => now)
  const from = fromId && document.touchpoints[fromId]
  if (!fromId || !from) return null
  const connected = new Set<string>(
    transitionsOf(document, fromId).outgoing.map((transition) => transition.toId),
  )
  const close = () => session.set({ dialog: null })
  return (
    <ThingPickerDialog
      title={texts.write('transitions.connectTitle', {
        from: from.title || texts.write('common.untitled'),
      })}
      label={texts.write('transitions.target')}
      kinds={['touchpoint']}
      exceptId={fromId}
      noteOf={({ id }) => (connected.has(id) ? texts.write('transitions.connected') : null)}
      onClose={close}
      onPick={(ref) => {
        if (ref.kind !== 'touchpoint') return
        const id = documents.edit(textRef('transitions.connect'), (draft, env) =>
          addTransition(draft, { fromId, toId: ref.id }, env),
        )
        close()
        if (id) session.select([{ kind: 'transition', id }])
      }}
    />
  )
}
