// What a reader finds on its way: the lines of the report, and the values that are set aside.
import type { ReportCode, ReportDone, ReportLine, ReportParams } from '../../text/report-texts'
import type { QuarantinedValue } from '../document/journey-document'
import { limits } from '../records/fields'

export type Findings = {
  readonly report: ReportLine[]
  readonly quarantine: QuarantinedValue[]
}

export function noFindings(): Findings {
  return { report: [], quarantine: [] }
}

/** Adds a line to the report. */
export function note(
  findings: Findings,
  path: string,
  code: ReportCode,
  done: ReportDone,
  params: ReportParams = {},
): void {
  findings.report.push({ path, code, params, done })
}

/** Adds a line, and keeps the value so that it is written back. */
export function setAside(
  findings: Findings,
  path: string,
  code: ReportCode,
  done: ReportDone,
  value: unknown,
  params: ReportParams = {},
): void {
  note(findings, path, code, done, params)
  findings.quarantine.push({ path, reason: code, value: keepable(value) })
}

/** What a value looks like, in a few characters, for a sentence. */
export function glimpseOf(value: unknown): string {
  if (Array.isArray(value)) return '[…]'
  if (typeof value === 'object' && value !== null) return '{…}'
  if (typeof value !== 'string') return String(value)
  const start = [...value.slice(0, 40)].slice(0, 38).join('')
  return JSON.stringify(start.length < value.length ? `${start}…` : value)
}

/**
 * In quarantine a value stands deeper in the file than where it came from. So that the file can
 * be opened again, what would then be nested too deep is kept as text.
 */
function keepable(value: unknown): unknown {
  if (value === undefined) return null
  return depthOf(value) > limits.depth - 4 ? JSON.stringify(value) : value
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  let deepest = 0
  for (const member of Object.values(value)) deepest = Math.max(deepest, depthOf(member))
  return deepest + 1
}
