// One record as lines of the file: its fields in their order, what the reader restores left out.
import type { ForeignContent } from '../document/journey-document'
import type { FieldPlan, RecordPlan } from './field-plan'
import { isPlainText, isSameJson, writeJson, writeScalar } from './write-json'

/** What can be known of the lines of a kind of record before there is one. */
export type RecordText = {
  readonly fields: readonly FieldLine[]
  readonly plan: RecordPlan
  readonly indent: number
  readonly end: string
}

type FieldLine = {
  readonly key: string
  readonly start: LineStart
  /** The same after a text, whose last quote is still to come. */
  readonly startAfterText: LineStart
  readonly used: number
  readonly plan: FieldPlan
}

/** What stands before a value: the end of the line before, the indent, the name. */
type LineStart = {
  readonly any: string
  /** With the quote that opens a text. */
  readonly text: string
}

/** Prepares the lines of records whose braces stand `indent` spaces in. */
export function planRecordText(plan: RecordPlan, indent: number): RecordText {
  const pad = ' '.repeat(indent + 2)
  const fields = plan.fields.map(({ key, label, plan: field }, index) => {
    // The id is first, and always written.
    const start = `${index === 0 ? '{' : ','}\n${pad}${label}`
    return {
      key,
      start: { any: start, text: `${start}"` },
      startAfterText: { any: `"${start}`, text: `"${start}"` },
      used: pad.length + label.length,
      plan: field,
    }
  })
  return { fields, plan, indent, end: `\n${' '.repeat(indent)}}` }
}

/** The text of one record, without what stands before and after it. */
export function writeRecord(
  recordText: RecordText,
  record: { readonly id: string },
  foreign: ForeignContent,
): string {
  const { plan, indent, end } = recordText
  const text = writeFields(recordText, record as unknown as Fields)
  if (!Object.hasOwn(foreign.recordFields, record.id)) return text + end
  return text + foreignLines(plan, indent, foreign.recordFields[record.id] ?? {}) + end
}

function writeFields({ fields, indent }: RecordText, values: Fields): string {
  // Joined piece by piece, as few as can be: a list of lines for each record costs as much as the
  // lines, and each piece is copied once more when the text is made one.
  let text = ''
  let isAfterText = false
  for (const { key, start, startAfterText, used, plan } of fields) {
    const value = values[key]
    if (value === plan.blank) continue
    const before = isAfterText ? startAfterText : start
    if (typeof value === 'string' && isPlainText(value)) {
      text += before.text + value
      isAfterText = true
      continue
    }
    if (typeof value !== 'object' || value === null) text += before.any + writeScalar(value)
    else if (isBlank(value, plan.blank)) continue
    else text += before.any + writeJson(value, plan, indent + 2, used)
    isAfterText = false
  }
  return isAfterText ? `${text}"` : text
}

function foreignLines(plan: RecordPlan, indent: number, values: Fields): string {
  const pad = ' '.repeat(indent + 2)
  let text = ''
  for (const [key, value] of Object.entries(values)) {
    const label = `${JSON.stringify(key)}: `
    if (plan.byKey.has(key)) continue
    text += `,\n${pad}${label}${writeJson(value, null, indent + 2, pad.length + label.length)}`
  }
  return text
}

type Fields = Readonly<Record<string, unknown>>

function isBlank(value: object, blank: unknown): boolean {
  // Most lists are empty and so is what stands for them.
  if (Array.isArray(value) && Array.isArray(blank) && (value.length === 0 || blank.length === 0)) {
    return value.length === blank.length
  }
  return blank !== undefined && isSameJson(value, blank)
}
