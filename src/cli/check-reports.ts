// Findings as lines for people, and as JSON for programs.
import { countFindings, openFindings, waivedFindings } from '../model/checker/check-result'
import type { Finding } from '../model/checker/finding'
import type { JourneyDocument } from '../model/document/journey-document'
import { callRecord } from '../model/queries/call-record'
import {
  type FindingLanguage,
  findingSentence,
  ruleTitle,
  severities,
  severityTitle,
  theMap,
} from '../text/checker/finding-texts'
import { reportSentence } from '../text/report-texts'
import type { CheckedFile } from './check-sarif'

/** A line a finding, worst first, with where it is; below them how many there are. */
export function textReport(files: readonly CheckedFile[], language: FindingLanguage): string {
  return files.map((file) => `${linesOf(file, language).join('\n')}\n`).join('\n')
}

/** An array of files, each with its findings: everything that the sentences are made of as well. */
export function jsonReport(files: readonly CheckedFile[], language: FindingLanguage): string {
  const content = files.map(({ path, document, result }) => ({
    file: path,
    title: document.map.title,
    counts: countFindings(result),
    findings: openFindings(result).map((finding) => plainFinding(document, finding, language)),
    waived: waivedFindings(result).map(({ finding, waiver }) => ({
      ...plainFinding(document, finding, language),
      waiver: { reason: waiver.reason, by: waiver.by, at: waiver.at },
    })),
    rulesOff: [...result.rules.values()].flatMap(({ off }) =>
      off ? [{ rule: off.ruleId, reason: off.reason, by: off.by, at: off.at }] : [],
    ),
    unusedWaivers: result.unusedWaivers.map(({ id, ruleId }) => ({ id, rule: ruleId })),
  }))
  return `${JSON.stringify(content, null, 2)}\n`
}

function linesOf({ path, document, report, result }: CheckedFile, language: FindingLanguage) {
  const counts = countFindings(result)
  const waived = waivedFindings(result).length
  return [
    `${path}: ${severities.map((one) => `${severityTitle(language, one)} ${counts[one]}`).join(', ')}${waived > 0 ? ` (+${waived})` : ''}`,
    ...report.map((line) => `  ! ${reportSentence(language, line)}`),
    ...openFindings(result).map((finding) => {
      const place = finding.on ? callRecord(document, finding.on) : theMap(language)
      const severity = severityTitle(language, finding.severity)
      const sentence = sentenceOf(document, finding, language)
      return `  ${severity} · ${ruleTitle(language, finding.ruleId)} [${finding.ruleId}]\n    ${place}: ${sentence}`
    }),
  ]
}

function plainFinding(document: JourneyDocument, finding: Finding, language: FindingLanguage) {
  const { ruleId, severity, weight, on, params, evidence, fixes } = finding
  return {
    rule: ruleId,
    severity,
    weight,
    on,
    place: on ? callRecord(document, on) : null,
    sentence: sentenceOf(document, finding, language),
    values: params,
    evidence,
    fixes: fixes.map(({ id }) => id),
  }
}

function sentenceOf(document: JourneyDocument, finding: Finding, language: FindingLanguage) {
  return findingSentence(language, finding, (mention) => callRecord(document, mention))
}
