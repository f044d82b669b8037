// The file that the first version of the format wrote, with every field of every record.
import { readFileSync } from 'node:fs'

export const frozenText = readFileSync(
  new URL('../fixtures/frozen/v1.journey.json', import.meta.url),
  'utf8',
)

type Fields = Record<string, unknown>

export type SampleFile = { [table: string]: Fields[] } & { map: Fields }

/** A fresh copy of the sample as JSON, to be spoilt. */
export function frozenFile(): SampleFile {
  return JSON.parse(frozenText) as SampleFile
}

/** One record of the sample, to be spoilt. */
export function recordOf(file: SampleFile, table: string, index = 0): Fields {
  const record = file[table]?.[index]
  if (!record) throw new Error(`The sample has no ${table}[${index}]`)
  return record
}
