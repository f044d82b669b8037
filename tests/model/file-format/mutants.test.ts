// Whatever happens to a file, the reader answers, nothing whole is lost, and what it gives back can
// be saved and opened again. MUTANTS=1000000 for more of them; the first are always the same.
import { describe, expect, it } from 'vitest'
import { readJourney, readJourneyBytes } from '../../../src/model/file-format/read-file'
import type { Opened, ReadOutcome } from '../../../src/model/file-format/read-outcome'
import { writeJourney } from '../../../src/model/file-format/write-file'
import { checkInvariants } from '../../../src/model/queries/check-invariants'
import { inCpuTime } from '../../helpers/cpu-time'
import { type Mutant, makeMutant, wholeRecordsIn } from '../../helpers/file-mutants'
import { createTestEnv } from '../../helpers/test-env'

const count = Number(process.env.MUTANTS ?? Number(process.env.THROUGHLINE_SOAK ?? 1) * 10_000)

describe('a spoilt file', () => {
  it(
    `is answered ${count} times out of ${count}, with nothing whole lost`,
    () => {
      let openedCount = 0
      for (let seed = 1; seed <= count; seed++) {
        const mutant = makeMutant(seed)
        const { outcome, tookMs } = inCpuTime(() => read(mutant, 1000))
        if (tookMs > 2000) expect.fail(`mutant ${seed} took ${tookMs} ms`)
        if ('document' in outcome) {
          openedCount++
          checkOpened(outcome, mutant, seed)
        } else if (!['notOurs', 'otherFormat', 'empty'].includes(outcome.refused)) {
          expect.fail(`mutant ${seed} was refused: ${outcome.refused}`)
        }
      }
      expect(Reflect.get({}, 'polluted')).toBeUndefined()
      expect(openedCount / count).toBeGreaterThan(0.9)
    },
    count * 60 + 60_000,
  )
})

function read(mutant: Mutant, idBase: number): ReadOutcome {
  const env = createTestEnv(idBase)
  return mutant.bytes ? readJourneyBytes(mutant.bytes, env) : readJourney(mutant.text, env)
}

function checkOpened(outcome: Opened, mutant: Mutant, seed: number): void {
  const { document } = outcome
  const violations = checkInvariants(document)
  if (violations.length > 0) expect.fail(`mutant ${seed}: ${JSON.stringify(violations)}`)
  const saved = writeJourney(document)
  const lost = wholeRecordsIn(mutant).filter((record) => !isKept(outcome, record, saved))
  if (lost.length > 0) expect.fail(`whole records lost by mutant ${seed}: ${JSON.stringify(lost)}`)
  const again = readJourney(saved, createTestEnv(5000))
  if ('refused' in again) expect.fail(`mutant ${seed}, once saved, was refused: ${again.refused}`)
  if (again.report.length > 0) {
    expect.fail(`mutant ${seed}, once saved, is reported: ${JSON.stringify(again.report)}`)
  }
  // Texts are compared at each, documents, which takes as long as all the rest, now and then.
  if (writeJourney(again.document) !== saved) expect.fail(`mutant ${seed}: saved another way`)
  if (seed % 20 === 0) expect(again.document, `mutant ${seed}`).toEqual(document)
}

/** In the document, in quarantine or in the report; and what it says is in the file. */
function isKept(
  { document, report }: Opened,
  { id, table, words }: ReturnType<typeof wholeRecordsIn>[number],
  saved: string,
): boolean {
  const isThere =
    Object.hasOwn(document[table], id) ||
    report.some(({ params }) => params.id === id) ||
    saved.includes(id)
  return isThere && words.every((word) => saved.includes(word))
}
