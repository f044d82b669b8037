// From text to the fields of a file: JSON, mended where it is damaged and cleaned where it is
// dangerous, or the reason why it is not a journey map at all.
import { formatName } from '../migrations/all-migrations'
import { limits } from '../records/fields'
import { cleanJson } from './clean-json'
import { type Findings, note } from './findings'
import { Damage, mendJson } from './mend-json'
import type { Refusal } from './read-outcome'
import { holdsRecords } from './record-anchors'
import { scanJson } from './scan-json'
import { lookOfText } from './what-it-looks-like'

export type RawFields = Record<string, unknown>

/** The fields of the file; tables may hold `Damage` among their records. */
export type ParsedFile = { readonly fields: RawFields }

/** Finds out whether a text is ours, and what it holds. */
export function parseFile(text: string, findings: Findings): ParsedFile | Refusal {
  if (text.length > limits.fileBytes) return tooLarge(text.length)
  if (text.trim() === '') return { refused: 'empty', params: {} }
  const scan = scanJson(text)
  // JSON.parse takes any depth, but what comes out could not be written again.
  const parsed = scan.depth > limits.depth ? undefined : parseJson(text)
  const refusal = refusalOf(text, parsed)
  if (refusal) {
    if (refusal.refused !== 'notOurs' || !holdsRecords(text)) return refusal
    note(findings, 'format', 'noFormat', 'readOn')
  }
  const isSound = isObject(parsed) && !scan.hasRepeatedKeys
  const fields = isSound ? parsed : mendFile(text, parsed === undefined, findings)
  if (!isSound || scan.needsCleaning) cleanJson(fields, '', findings)
  return { fields }
}

/** The refusal of a file that is over the limit. */
export function tooLarge(count: number): Refusal {
  return { refused: 'tooLarge', params: { count, limit: limits.fileBytes } }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** Damaged text is ours when it still says so. */
function refusalOf(text: string, parsed: unknown): Refusal | null {
  if (parsed === undefined) {
    if (text.includes(`"${formatName}"`)) return null
    return { refused: 'notOurs', params: { looksLike: lookOfText(text) } }
  }
  const format = isObject(parsed) && Object.hasOwn(parsed, 'format') && parsed.format
  if (format === formatName) return null
  if (typeof format === 'string') {
    return { refused: 'otherFormat', params: { format: format.slice(0, 100) } }
  }
  return { refused: 'notOurs', params: { looksLike: lookOfText(text, parsed) } }
}

function isObject(value: unknown): value is RawFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function mendFile(text: string, isBroken: boolean, findings: Findings): RawFields {
  const { fields, repeatedKeys, isClosed, lineCount } = mendJson(text)
  for (const key of repeatedKeys) note(findings, key, 'repeatedKey', 'joined', { key })
  const values = [...fields.values()]
  const isDamaged = values.some(
    (value) => Array.isArray(value) && value.some((item) => item instanceof Damage),
  )
  if (!isClosed) note(findings, '', 'fileCut', 'readOn', { line: lineCount })
  else if (isBroken && !isDamaged) note(findings, '', 'notQuiteJson', 'readOn')
  return Object.fromEntries(fields)
}
