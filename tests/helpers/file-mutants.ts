// Spoilt files by their number, and the records that came through the spoiling as they were.
import { writeJourney } from '../../src/model/file-format/write-file'
import { type TableName, tableNames } from '../../src/model/records/all-records'
import { frozenText } from './frozen-sample'
import { byteMutations, heavyMutations, type Mutation, mutations } from './mutate-text'
import { generateDocument } from './random-document'
import { createRandomSource, type RandomSource } from './random-source'

export type Mutant = {
  readonly sample: Sample
  /** What the file says; of bytes, what is read from them at best. */
  readonly text: string
  /** Null: it is handed over as text. */
  readonly bytes: Uint8Array | null
}

export type SampleRecord = {
  readonly table: TableName
  readonly id: string
  /** Its texts as they stand in JSON, without the quotes. */
  readonly words: readonly string[]
  /** The ways in which it may be written. */
  readonly forms: readonly string[]
}

/**
 * The mutant of a number, always the same: a file after one to three spoilings, and every fifth time
 * as bytes; one in 400 is enormous. Later spoilings that need JSON end where there is none any more.
 */
export function makeMutant(seed: number): Mutant {
  const random = createRandomSource(seed)
  const sample = random.oneOf(samples)
  let text = random.oneOf(sample.texts)
  for (let round = 0; round < 1 + random.below(3); round++) {
    text = mutated(text, random.oneOf(mutations), random)
  }
  if (seed % 400 === 0) text = mutated(text, random.oneOf(heavy), random)
  const bytes = seed % 5 === 0 ? random.oneOf(byteMutations)(text, random) : null
  return { sample, text: bytes ? decoded(bytes) : text, bytes }
}

/** The records of the sample that still stand in the mutant as they were, whole. */
export function wholeRecordsIn({ sample, text }: Mutant): readonly SampleRecord[] {
  const asWritten = text.replaceAll('\r\n', '\n')
  return sample.records.filter(({ forms }) => forms.some((form) => asWritten.includes(form)))
}

type Sample = {
  readonly texts: readonly string[]
  readonly records: readonly SampleRecord[]
}

const heavy = Object.values<Mutation>(heavyMutations)

const samples: readonly Sample[] = [
  sampleOf(frozenText),
  sampleOf(writeJourney(generateDocument({ touchpoints: 6, seed: 5 }))),
]

function sampleOf(text: string): Sample {
  const file = JSON.parse(text) as Record<TableName, { id: string }[] | undefined>
  const asWritten = new Map(
    (text.match(/^ {4}\{(?:\n[\s\S]*?^ {4}\}|.*\})/gm) ?? []).map((form) => [idOf(form), form]),
  )
  const records = tableNames.flatMap((table) =>
    (file[table] ?? []).map((record) => ({
      table,
      id: record.id,
      words: wordsOf(record),
      forms: [
        JSON.stringify(record),
        JSON.stringify(record, null, 2).replaceAll('\n', '\n    '),
        asWritten.get(record.id) ?? JSON.stringify(record),
      ],
    })),
  )
  return { texts: [text, text, text, JSON.stringify(file)], records }
}

function idOf(form: string): string {
  return (JSON.parse(form) as { id: string }).id
}

function wordsOf(record: object): string[] {
  return Object.entries(record)
    .filter(([key]) => ['title', 'name', 'text', 'description'].includes(key))
    .map(([, value]) => JSON.stringify(value).slice(1, -1))
}

function mutated(text: string, mutate: Mutation, random: RandomSource): string {
  try {
    return mutate(text, random)
  } catch {
    return text
  }
}

/** As UTF-16 where it is marked so, else as UTF-8. */
function decoded(bytes: Uint8Array): string {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)
  if (mark === 0xfffe) return new TextDecoder('utf-16le').decode(bytes)
  if (mark === 0xfeff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder().decode(bytes)
}
