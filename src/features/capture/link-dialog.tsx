// "#OMS-88" with nothing captured before it: asks which pain point or idea it is for.
import { useApp } from '../../bindings/app-context'
import { useSession } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import { parseLine } from '../../model/capture/parse-line'
import { linkNewBacklogItem } from '../../model/edits/link-new-backlog-item'
import { ThingPickerDialog } from '../../parts/thing-picker-dialog'
import { textRef } from '../../text/texts'

export default function LinkDialog() {
  const { context } = useApp()
  const texts = useTexts()
  const { documents, session } = context
  const line = parseLine(useSession((state) => state.captureText))
  if (line.kind !== 'tracker') return null
  const name = line.tracker
  // Back to the bar: what was typed is there as long as it is not done.
  const close = () => session.set({ dialog: null, isCaptureWanted: true })
  return (
    <ThingPickerDialog
      title={texts.write('capture.linkTitle', { name })}
      label={texts.write('capture.linkTarget')}
      kinds={['painPoint', 'idea']}
      onClose={close}
      onPick={(to) => {
        if (to.kind !== 'painPoint' && to.kind !== 'idea') return
        documents.edit(textRef('capture.did.link', { name }), (draft, env) =>
          linkNewBacklogItem(draft, { words: name, to }, env),
        )
        session.set({ captureText: '' })
        close()
      }}
    />
  )
}
