// What was not as expected in the file that was opened, by what became of it: each place in words,
// what was wrong, what was done. It can be kept as a text file.
import { useState } from 'react'
import { useApp } from '../../bindings/app-context'
import { useDocumentState } from '../../bindings/use-document'
import { useSession, useSessionStore } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import { fileStemOf } from '../../lib/file-stem'
import type { OpenReport } from '../../store/session-state'
import { type ReportGroup, type ReportLine, reportSentence } from '../../text/report-texts'
import { type TextRef, textRef, writeRef } from '../../text/texts'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { reasonOf } from './file-failure'
import styles from './report-dialog.module.css'
import { groupedReport, reportAsText } from './report-text'

/** More of one group are only in the text file. */
const shownLines = 100

export default function ReportDialog() {
  const texts = useTexts()
  const session = useSessionStore()
  const report = useSession((state) => state.openReport)
  const isReadOnly = useDocumentState((state) => state.isReadOnly)
  const { save, saved } = useReportSaver()
  if (!report) return null
  const close = () => session.set({ dialog: null })
  const { lines, name } = report
  const hasLines = lines.length > 0
  return (
    <Dialog
      title={
        hasLines
          ? texts.write('file-menu.reportTitle')
          : texts.write('file-menu.readOnlyTitle', { name })
      }
      onClose={close}
      footer={
        <>
          <p role="status" className={styles.saved}>
            {saved && writeRef(texts, saved)}
          </p>
          {hasLines && (
            <Button onPress={() => void save(report)}>{texts.write('file-menu.reportSave')}</Button>
          )}
          <Button tone="primary" autoFocus onPress={close}>
            {texts.write('common.close')}
          </Button>
        </>
      }
    >
      {isReadOnly && <p>{texts.write('file-menu.readOnlyNote')}</p>}
      {hasLines && <p>{texts.write('file-menu.reportIntro', { count: lines.length, name })}</p>}
      {groupedReport(lines).map(({ group, lines: members }) => (
        <Group key={group} group={group} lines={members} />
      ))}
    </Dialog>
  )
}

function Group({ group, lines }: { group: ReportGroup; lines: readonly ReportLine[] }) {
  const texts = useTexts()
  const left = lines.length - shownLines
  const title = texts.write(`file-menu.reportGroup.${group}`, { count: lines.length })
  return (
    <section className={styles.group} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.lines}>
        {lines.slice(0, shownLines).map((line) => (
          <li key={`${line.path} ${line.code} ${line.done}`}>
            {reportSentence(texts.language, line)}
          </li>
        ))}
        {left > 0 && <li>{texts.write('file-menu.reportMore', { count: left })}</li>}
      </ul>
    </section>
  )
}

/** Keeps the report as a text file, and says where; a closed picker says nothing. */
function useReportSaver() {
  const { context } = useApp()
  const texts = useTexts()
  const [saved, setSaved] = useState<TextRef | null>(null)
  const save = async (report: OpenReport) => {
    const blob = new Blob([reportAsText(report, texts)], { type: 'text/plain' })
    const fileName = `${fileStemOf(report.name)}-${texts.write('file-menu.reportName')}.txt`
    const written = await context.files.export(blob, fileName)
    if (written.ok) {
      const { name, how } = written.value
      const key = how === 'saved' ? 'file-menu.reportWritten' : 'file-menu.reportDownloaded'
      setSaved(textRef(key, { name }))
    } else if (written.error.code !== 'cancelled') setSaved(reasonOf(written.error))
  }
  return { save, saved }
}
