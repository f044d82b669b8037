// What must hold for every map and its file: nothing is lost on the way to the disk and back.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JourneyDocument } from '../../src/model/document/journey-document'
import { readJourney } from '../../src/model/file-format/read-file'
import { writeJourney } from '../../src/model/file-format/write-file'
import { checkInvariants } from '../../src/model/queries/check-invariants'
import { tableNames } from '../../src/model/records/all-records'
import { arbitraryDocument } from '../helpers/arbitrary-document'
import { generateDocument } from '../helpers/random-document'
import { createTestEnv } from '../helpers/test-env'

const runs = { numRuns: 60 }

function reread(text: string) {
  const outcome = readJourney(text, createTestEnv())
  if ('refused' in outcome) throw new Error(`Refused: ${outcome.refused}`)
  return outcome
}

describe('a map and its file', () => {
  it('comes back from its file as it was, whatever its fields hold', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        expect(checkInvariants(document)).toEqual([])
        const { document: again, report } = reread(writeJourney(document))
        expect(report).toEqual([])
        expect(again).toEqual(document)
      }),
      runs,
    )
  })

  it('is written to the same bytes after having been read', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        const text = writeJourney(document)
        expect(writeJourney(reread(text).document)).toBe(text)
      }),
      runs,
    )
  })

  it('is written to the same bytes whatever the order in which its records were made', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        expect(writeJourney(turnedAround(document))).toBe(writeJourney(document))
      }),
      runs,
    )
  })

  it('comes back when it is large', () => {
    const document = generateDocument({ touchpoints: 400, seed: 7 })
    const { document: again, report } = reread(writeJourney(document))
    expect(report).toEqual([])
    expect(again).toEqual(document)
  })
})

/** The same document with the keys of every table and record the other way round. */
function turnedAround(document: JourneyDocument): JourneyDocument {
  const turn = (value: object, more = 0): object =>
    Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, member]) => [key, more > 0 ? turn(member as object, more - 1) : member]),
    )
  const tables = tableNames.map((table) => [table, turn(document[table], 1)])
  return { ...document, map: turn(document.map), ...Object.fromEntries(tables) } as JourneyDocument
}
