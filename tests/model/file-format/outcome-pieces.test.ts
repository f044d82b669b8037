import { describe, expect, it } from 'vitest'
import { createPieceCollector } from '../../../src/model/file-format/collect-pieces'
import { piecesOf, recordBlanks } from '../../../src/model/file-format/outcome-pieces'
import { readJourney } from '../../../src/model/file-format/read-file'
import type { ReadOutcome } from '../../../src/model/file-format/read-outcome'
import { writeJourney } from '../../../src/model/file-format/write-file'
import { tableNames } from '../../../src/model/records/all-records'
import { frozenFile } from '../../helpers/frozen-sample'
import { generateDocument } from '../../helpers/random-document'
import { createTestEnv } from '../../helpers/test-env'

/** As it is once it has gone through pieces, and the share that each piece spoke of. */
function throughPieces(outcome: ReadOutcome) {
  const collect = createPieceCollector(structuredClone(recordBlanks))
  const shares: number[] = []
  let arrived: ReadOutcome | null = null
  for (const piece of piecesOf(outcome)) {
    // Nothing is an outcome before the last piece.
    expect(arrived).toBeNull()
    if (piece.kind === 'records') shares.push(piece.share)
    arrived = collect(structuredClone(piece))
  }
  return { arrived, shares }
}

function idsOf(outcome: ReadOutcome | null): string[] {
  if (!outcome || 'refused' in outcome) return []
  return tableNames.flatMap((table) => Object.keys(outcome.document[table]))
}

describe('an outcome in pieces', () => {
  it('arrives as the same document, its records in the same order', () => {
    const text = writeJourney(generateDocument({ touchpoints: 1300, seed: 7 }))
    const outcome = readJourney(text, createTestEnv())
    const { arrived, shares } = throughPieces(outcome)
    expect(arrived).toEqual(outcome)
    expect(idsOf(arrived)).toEqual(idsOf(outcome))
    expect(shares.length).toBeGreaterThan(5)
    expect(shares).toEqual([...shares].sort((left, right) => left - right))
    expect(shares.at(-1)).toBe(1)
  })

  it('brings the report, the quarantine and what is not known along', () => {
    const spoilt = { ...frozenFile(), touchpoints: [{ id: 'tp_bad' }, 'no record'], extra: [1] }
    const outcome = readJourney(JSON.stringify(spoilt), createTestEnv())
    expect(outcome).toHaveProperty('report.0')
    expect(throughPieces(outcome).arrived).toEqual(outcome)
  })

  it('brings a refusal with its reason', () => {
    const outcome = readJourney('no journey', createTestEnv())
    expect(outcome).toHaveProperty('refused')
    expect(throughPieces(outcome).arrived).toEqual(outcome)
  })
})
