// One record as lines of the file: its fields in their order, what the reader restores left out.
import type { ForeignContent } from '../document/journey-document'
import type { FieldPlan, RecordPlan } from './field-plan'
import { isSameJson, writeJson, writeScalar } from './write-json'

/** What can be known of the lines of a kind of record before there is one. */
export type RecordText = {
  readonly fields: readonly FieldLine[]
  readonly plan: RecordPlan
  readonly indent: number
  readonly end: string
}

type FieldLine = {
  readonly key: string
  /** What stands before the value: the end of the line before, the indent, the name. */
  readonly start: string
  readonly used: number
  readonly plan: FieldPlan
}

/** Prepares the lines of records whose braces stand `indent` spaces in. */
export function planRecordText(plan: RecordPlan, indent: number): RecordText {
  const pad = ' '.repeat(indent + 2)
  const fields = plan.fields.map(({ key, label, plan: field }, index) => ({
    key,
    // The id is first, and always written.
    start: `${index === 0 ? '{' : ','}\n${pad}${label}`,
    used: pad.length + label.length,
    plan: field,
  }))
  return { fields, plan, indent, end: `\n${' '.repeat(indent)}}` }
}

/** The text of one record, without what stands before and after it. */
export function writeRecord(
  { fields, plan, indent, end }: RecordText,
  record: { readonly id: string },
  foreign: ForeignContent,
): string {
  const values = record as unknown as Fields
  // Joined piece by piece: a list of lines for each record costs as much as the lines.
  let text = ''
  for (const { key, start, used, plan: field } of fields) {
    const value = values[key]
    if (value === field.blank) continue
    if (typeof value !== 'object' || value === null) text += start + writeScalar(value)
    else if (!isBlank(value, field.blank)) {
      text += start + writeJson(value, field, indent + 2, used)
    }
  }
  if (!Object.hasOwn(foreign.recordFields, record.id)) return text + end
  const pad = ' '.repeat(indent + 2)
  for (const [key, value] of Object.entries(foreign.recordFields[record.id] ?? {})) {
    const label = `${JSON.stringify(key)}: `
    if (plan.byKey.has(key)) continue
    text += `,\n${pad}${label}${writeJson(value, null, indent + 2, pad.length + label.length)}`
  }
  return text + end
}

type Fields = Readonly<Record<string, unknown>>

function isBlank(value: object, blank: unknown): boolean {
  // Most lists are empty and so is what stands for them.
  if (Array.isArray(value) && Array.isArray(blank) && value.length !== blank.length) return false
  return blank !== undefined && isSameJson(value, blank)
}
