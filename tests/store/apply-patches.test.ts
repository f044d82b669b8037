// Patches make of a document what Immer makes of it, and give deleted records back as they were.
import fc from 'fast-check'
import { applyPatches as applyByImmer, type Patch, produceWithPatches } from 'immer'
import { expect, test } from 'vitest'
import type { JourneyDocument } from '../../src/model/document/journey-document'
import { deleteRecords } from '../../src/model/edits/delete-records'
import type { DocumentDraft } from '../../src/model/edits/edit'
import { writeJourney } from '../../src/model/file-format/write-file'
import { applyPatches } from '../../src/store/apply-patches'
import { contentEdits } from '../helpers/random-content-edits'
import { generateDocument } from '../helpers/random-document'
import { createDraw, structuralEdits } from '../helpers/random-edits'
import { createRandomSource } from '../helpers/random-source'
import { createShopMap, id } from '../helpers/shop-map'
import { createTestEnv } from '../helpers/test-env'

const edits = { ...structuralEdits, ...contentEdits }

function edited(document: JourneyDocument, edit: (draft: DocumentDraft) => void) {
  return produceWithPatches(document, (draft) => {
    edit(draft as DocumentDraft)
  })
}

test('any edits are undone and done again as by Immer, and nothing else changes on the way', () => {
  const step = fc.record({ name: fc.constantFrom(...Object.keys(edits)), seed: fc.nat() })
  const start = fc.record({ touchpoints: fc.integer({ min: 0, max: 20 }), seed: fc.nat() })
  fc.assert(
    fc.property(start, fc.array(step, { maxLength: 10 }), (options, steps) => {
      let document = generateDocument({ ...options, loops: 0.3, secondChannels: 0.3 })
      for (const [count, { name, seed }] of steps.entries()) {
        const before = document
        const [after, patches, inverse] = edited(before, (draft) => {
          const draw = createDraw(draft, createRandomSource(seed))
          edits[name]?.(draft, draw, createTestEnv(10_000 + count * 100))
        })
        const written = [writeJourney(before), writeJourney(after), JSON.stringify(patches)]
        expect(applyPatches(before, patches), name).toEqual(applyByImmer(before, patches))
        expect(applyPatches(after, inverse), name).toEqual(applyByImmer(after, inverse))
        expect([writeJourney(before), writeJourney(after), JSON.stringify(patches)]).toEqual(
          written,
        )
        document = after
      }
    }),
    { numRuns: 150 },
  )
})

test('a card that comes back is the very record that was deleted', () => {
  const map = createShopMap()
  const sofa = id<'touchpoint'>('sofa')
  const [after, , inverse] = edited(map, (draft) =>
    deleteRecords(draft, [{ kind: 'touchpoint', id: sofa }]),
  )
  expect(after.touchpoints[sofa]).toBeUndefined()
  expect(applyPatches(after, inverse).touchpoints[sofa]).toBe(map.touchpoints[sofa])
})

test('a path to a prototype, or to nothing, is refused', () => {
  const map = createShopMap()
  const odd: Patch[] = [
    { op: 'add', path: ['touchpoints', '__proto__'], value: { title: 'x' } },
    { op: 'replace', path: ['touchpoints', 'nobody', 'title'], value: 'x' },
    { op: 'replace', path: ['__proto__', 'title'], value: 'x' },
  ]
  for (const patch of odd) expect(() => applyPatches(map, [patch])).toThrow()
  expect(({} as { title?: string }).title).toBeUndefined()
})
