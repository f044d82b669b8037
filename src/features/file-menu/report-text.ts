// The report on a file as a text to keep or to send: everything that the dialog says, and all of it.
import type { OpenReport } from '../../store/session-state'
import { groupOf, type ReportLine, reportGroups, reportSentence } from '../../text/report-texts'
import type { Texts } from '../../text/texts'

/** The lines of a report by what became of them; groups without lines are left out. */
export function groupedReport(lines: readonly ReportLine[]) {
  const groups = reportGroups.map((group) => ({
    group,
    lines: lines.filter((line) => groupOf(line) === group),
  }))
  return groups.filter((group) => group.lines.length > 0)
}

/** Plain text, a line for each problem; ends with a line break. */
export function reportAsText({ name, lines }: OpenReport, texts: Texts): string {
  const groups = groupedReport(lines).map(({ group, lines: members }) => [
    '',
    texts.write(`file-menu.reportGroup.${group}`, { count: members.length }),
    ...members.map((line) => `- ${reportSentence(texts.language, line)}`),
  ])
  const head = [
    texts.write('file-menu.reportTitle'),
    texts.write('file-menu.reportIntro', { count: lines.length, name }),
  ]
  return [...head, ...groups.flat(), ''].join('\n')
}
