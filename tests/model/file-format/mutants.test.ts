// Whatever happens to a file, the reader answers, nothing whole is lost, and what it gives back can
// be saved and opened again. MUTANTS=10000 for more of them.
import { describe, expect, it } from 'vitest'
import { readJourney } from '../../../src/model/file-format/read-file'
import type { Opened } from '../../../src/model/file-format/read-outcome'
import { writeJourney } from '../../../src/model/file-format/write-file'
import { checkInvariants } from '../../../src/model/queries/check-invariants'
import { tableNames } from '../../../src/model/records/all-records'
import { frozenText } from '../../helpers/frozen-sample'
import { mutations } from '../../helpers/mutate-text'
import { createRandomSource } from '../../helpers/random-source'
import { createTestEnv } from '../../helpers/test-env'

const count = Number(process.env.MUTANTS ?? 600)

describe('a spoilt file', () => {
  it(`is answered ${count} times out of ${count}, with nothing whole lost`, () => {
    for (let seed = 1; seed <= count; seed++) {
      const text = mutant(seed)
      const startedAt = performance.now()
      const outcome = readJourney(text, createTestEnv(1000))
      expect(performance.now() - startedAt, `time of mutant ${seed}`).toBeLessThan(2000)
      if ('refused' in outcome) {
        expect(['notOurs', 'otherFormat', 'empty'], `mutant ${seed}`).toContain(outcome.refused)
      } else checkOpened(outcome, text, seed)
    }
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
})

function checkOpened(outcome: Opened, text: string, seed: number): void {
  const where = `mutant ${seed}`
  expect(checkInvariants(outcome.document), where).toEqual([])
  const lost = wholeRecordsIn(text).filter((id) => !isKept(outcome, id))
  expect(lost, `whole records lost by ${where}`).toEqual([])
  const again = readJourney(writeJourney(outcome.document), createTestEnv(5000))
  if ('refused' in again) throw new Error(`${where}, once saved, was refused: ${again.refused}`)
  expect(again.report, where).toEqual([])
  expect(again.document, where).toEqual(outcome.document)
}

/** One to three spoilings; the later ones only if the text still is JSON where they need it. */
function mutant(seed: number): string {
  const random = createRandomSource(seed)
  let text = seed % 4 === 0 ? minifiedText : frozenText
  for (let round = 0; round < 1 + random.below(3); round++) {
    const mutate = random.oneOf(mutations)
    try {
      text = mutate(text, random)
    } catch {
      break
    }
  }
  return text
}

const minifiedText = JSON.stringify(JSON.parse(frozenText))

const records = frozenText.match(/^ {4}\{\n {6}"id": [\s\S]*?^ {4}\}/gm) ?? []

/** Ids of the records of the sample that still stand in the text as they were. */
function wholeRecordsIn(text: string): string[] {
  return records
    .filter((record) => text.includes(record))
    .map((record) => (JSON.parse(record) as { id: string }).id)
}

function isKept({ document, report }: Opened, id: string): boolean {
  return (
    tableNames.some((table) => Object.hasOwn(document[table], id)) ||
    report.some(({ params }) => params.id === id) ||
    JSON.stringify(document.foreign).includes(id)
  )
}
