// Findings as SARIF 2.1.0, which code hosts show beside the lines of a file.
import { allRules } from '../model/checker/all-rules'
import { type CheckResult, openFindings, waivedFindings } from '../model/checker/check-result'
import { type Finding, keyOfPlace } from '../model/checker/finding'
import type { JourneyDocument } from '../model/document/journey-document'
import { callRecord } from '../model/queries/call-record'
import type { Waiver } from '../model/records/waiver'
import {
  type FindingLanguage,
  findingSentence,
  ruleReason,
  ruleTitle,
  type Severity,
  theMap,
} from '../text/checker/finding-texts'
import type { ReportLine } from '../text/report-texts'

export type CheckedFile = {
  readonly path: string
  readonly document: JourneyDocument
  /** What the reader of the file changed or could not use. */
  readonly report: readonly ReportLine[]
  readonly result: CheckResult
}

const levelOf: Readonly<Record<Severity, string>> = {
  high: 'error',
  medium: 'warning',
  low: 'note',
}

/** One run over all files; what was waived is there, suppressed, with its reason. */
export function sarifReport(files: readonly CheckedFile[], language: FindingLanguage): string {
  const rules = allRules.map(({ id, severity, topic }) => ({
    id,
    shortDescription: { text: ruleTitle(language, id) },
    fullDescription: { text: ruleReason(language, id) },
    defaultConfiguration: { level: levelOf[severity] },
    properties: { topic },
  }))
  const results = files.flatMap((file) => [
    ...openFindings(file.result).map((finding) => resultOf(file, finding, language)),
    ...waivedFindings(file.result).map(({ finding, waiver }) => ({
      ...resultOf(file, finding, language),
      suppressions: [{ kind: 'inSource', justification: reasonOf(waiver) }],
    })),
  ])
  const driver = { name: 'throughline', rules }
  const content = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

function resultOf({ path, document }: CheckedFile, finding: Finding, language: FindingLanguage) {
  const { ruleId, severity, on } = finding
  const call = (mention: { kind: string; id: string }) => callRecord(document, mention)
  const place = on ? call(on) : theMap(language)
  return {
    ruleId,
    ruleIndex: allRules.findIndex(({ id }) => id === ruleId),
    level: levelOf[severity],
    message: { text: `${place}: ${findingSentence(language, finding, call)}` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: addressOf(path) } },
        logicalLocations: [{ fullyQualifiedName: keyOfPlace(on) || 'map', name: place }],
      },
    ],
    partialFingerprints: { place: `${ruleId} ${keyOfPlace(on)}` },
  }
}

/** A path as a relative address: forward slashes, everything else escaped. */
function addressOf(path: string): string {
  return path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
}

function reasonOf({ reason, by }: Waiver): string {
  return by ? `${reason} (${by})` : reason
}
