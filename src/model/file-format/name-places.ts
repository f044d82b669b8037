// Gives the lines of a report the names by which a person knows the records that they speak of.
import type { ReportLine } from '../../text/report-texts'
import { Damage } from './mend-json'
import type { RawFields } from './parse-file'

/** The same lines; those about a record that has a title, a text or a number now say so. */
export function withNames(report: readonly ReportLine[], file: RawFields): readonly ReportLine[] {
  return report.map((line) => {
    const [, table = '', index = ''] = /^(\w+)\[(\d+)\]/.exec(line.path) ?? []
    const records = Object.hasOwn(file, table) ? file[table] : null
    const about = Array.isArray(records) ? nameOf(table, records[Number(index)]) : null
    return about === null ? line : { ...line, about }
  })
}

/** In characters; enough to know it by. */
const mostLetters = 60

function nameOf(table: string, record: unknown): string | null {
  if (record instanceof Damage) return shortened(titleIn(record.text))
  if (typeof record !== 'object' || record === null) return null
  const fields = record as RawFields
  const own = (key: string) => (Object.hasOwn(fields, key) ? fields[key] : undefined)
  const title = ['title', 'name', 'text'].map(own).find(isText)
  if (title !== undefined) return shortened(title)
  const number = own('number')
  const letter = Object.hasOwn(letters, table) ? letters[table as keyof typeof letters] : null
  return letter !== null && Number.isSafeInteger(number) ? `${letter}${number}` : null
}

/** As they are called in the interface: T12, X4. */
const letters = {
  touchpoints: 'T',
  transitions: 'X',
  painPoints: 'P',
  ideas: 'I',
  backlogItems: 'B',
}

/** What looks like a title in a stretch of text that is no JSON. */
function titleIn(text: string): string {
  return /"(?:title|name|text)"\s*:\s*"([^"\\\n]*)/.exec(text.slice(0, 10_000))?.[1] ?? ''
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function shortened(text: string): string | null {
  const line = text.slice(0, 400).replaceAll(/\s+/g, ' ').trim()
  if (line === '') return null
  const signs = [...line]
  return signs.length <= mostLetters ? line : `${signs.slice(0, mostLetters - 1).join('')}…`
}
