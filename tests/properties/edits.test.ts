// Whatever is done in whatever order: no rule is ever broken, and undoing it all brings it all back.
import fc from 'fast-check'
import { applyPatches, enablePatches, type Patch, produceWithPatches } from 'immer'
import { describe, expect, test } from 'vitest'
import type { JourneyDocument } from '../../src/model/document/journey-document'
import type { DocumentDraft } from '../../src/model/edits/edit'
import { writeJourney } from '../../src/model/file-format/write-file'
import { checkInvariants } from '../../src/model/queries/check-invariants'
import { contentEdits } from '../helpers/random-content-edits'
import { generateDocument } from '../helpers/random-document'
import { createDraw, structuralEdits } from '../helpers/random-edits'
import { createRandomSource } from '../helpers/random-source'
import { createTestEnv } from '../helpers/test-env'

enablePatches()

const edits = { ...structuralEdits, ...contentEdits }
const names = Object.keys(edits)

/** More of everything with `npm run test:soak`. */
const times = Number(process.env.THROUGHLINE_SOAK ?? 1)

/** A sequence of edits; each draws its arguments from its own seed. */
const sequence = fc.array(fc.record({ name: fc.constantFrom(...names), seed: fc.nat() }), {
  maxLength: 25,
})
const start = fc.record({ touchpoints: fc.integer({ min: 0, max: 24 }), seed: fc.nat() })

type Step = { readonly name: string; readonly seed: number }

function startFrom(options: { touchpoints: number; seed: number }): JourneyDocument {
  return generateDocument({ ...options, spans: 0.3, secondChannels: 0.3, loops: 0.3 })
}

function runEdit(draft: DocumentDraft, { name, seed }: Step, count: number): void {
  const draw = createDraw(draft, createRandomSource(seed))
  edits[name]?.(draft, draw, createTestEnv(10_000 + count * 100))
}

describe('any sequence of edits', () => {
  test('leaves a generated map sound', () => {
    fc.assert(
      fc.property(start, (options) => {
        expect(checkInvariants(startFrom(options))).toEqual([])
      }),
    )
  })

  test(
    'breaks no rule of the document',
    () => {
      fc.assert(
        fc.property(start, sequence, (options, steps) => {
          const draft = structuredClone(startFrom(options)) as DocumentDraft
          for (const [count, step] of steps.entries()) {
            runEdit(draft, step, count)
            expect(checkInvariants(draft), `after ${step.name}`).toEqual([])
          }
        }),
        { numRuns: 250 * times },
      )
    },
    30_000 * times,
  )

  test(
    'is taken back whole by its inverse patches, and does the same to a draft of immer',
    () => {
      fc.assert(
        fc.property(start, sequence, (options, steps) => {
          const document = startFrom(options)
          const plain = structuredClone(document) as DocumentDraft
          const inverses: Patch[][] = []
          let edited: JourneyDocument = document
          for (const [count, step] of steps.entries()) {
            runEdit(plain, step, count)
            const [next, , inverse] = produceWithPatches(edited, (draft) => {
              runEdit(draft as DocumentDraft, step, count)
            })
            edited = next
            inverses.unshift(inverse)
          }
          expect(edited).toEqual(plain)
          const undone = inverses.reduce((now, inverse) => applyPatches(now, inverse), edited)
          expect(undone).toEqual(document)
          expect(writeJourney(undone)).toBe(writeJourney(document))
        }),
        { numRuns: 150 * times },
      )
    },
    30_000 * times,
  )

  test.each(names)('%s alone breaks nothing on a larger map', (name) => {
    const document = generateDocument({ touchpoints: 60, seed: 7, spans: 0.2 })
    for (let seed = 0; seed < 25; seed += 1) {
      const draft = structuredClone(document) as DocumentDraft
      runEdit(draft, { name, seed }, 0)
      expect(checkInvariants(draft), `seed ${seed}`).toEqual([])
    }
  })
})
