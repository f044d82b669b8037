// What was not as expected in the file that was opened: each place, what was wrong, what was done.
import { useDocumentState } from '../../bindings/use-document'
import { useSession, useSessionStore } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import { reportSentence } from '../../text/report-texts'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import styles from './report-dialog.module.css'

const shownLines = 200

export default function ReportDialog() {
  const texts = useTexts()
  const session = useSessionStore()
  const report = useSession((state) => state.openReport)
  const isReadOnly = useDocumentState((state) => state.isReadOnly)
  if (!report) return null
  const close = () => session.set({ dialog: null })
  const { lines, name } = report
  return (
    <Dialog
      title={texts.write('file-menu.reportTitle', { name })}
      onClose={close}
      footer={
        <Button tone="primary" autoFocus onPress={close}>
          {texts.write('common.close')}
        </Button>
      }
    >
      {isReadOnly && <p>{texts.write('file-menu.readOnlyNote')}</p>}
      {lines.length > 0 && (
        <>
          <p>{texts.write('file-menu.reportIntro', { count: lines.length })}</p>
          <ul className={styles.lines}>
            {lines.slice(0, shownLines).map((line) => (
              <li key={`${line.path} ${line.code} ${line.done}`}>
                {reportSentence(texts.language, line)}
              </li>
            ))}
          </ul>
          {lines.length > shownLines && (
            <p>{texts.write('file-menu.reportMore', { count: lines.length - shownLines })}</p>
          )}
        </>
      )}
    </Dialog>
  )
}
