// Long texts go into the database another way than short ones, and come back the same.
import { expect, test } from 'vitest'
import { stateOf, writeCheckpoint } from '../../../src/storage/journal/checkpoint'
import { gatherText, readKeptText } from '../../../src/storage/journal/kept-text'
import { freshHistory } from '../../../src/store/history-state'
import { generateDocument } from '../../helpers/random-document'

test.each([
  ['one piece', ['{"title":"Sofa"}'], 'string'],
  ['pieces on both sides of a part', ['🛋'.repeat(400_000), 'é🛋'.repeat(90_000), 'end'], 'object'],
])('%s', async (_, pieces, kind) => {
  const text = gatherText()
  for (const piece of pieces) text.add(piece)
  expect(typeof text.whole()).toBe(kind)
  expect(await readKeptText(text.whole())).toBe(pieces.join(''))
})

test('what is spoilt is no text', async () => {
  expect(await readKeptText(undefined)).toBeNull()
  expect(await readKeptText({ size: 3 })).toBeNull()
})

test('a map of a thousand cards and half a sign comes back from such a text', async () => {
  const document = generateDocument({ touchpoints: 1500, seed: 9 })
  const odd = { ...document, map: { ...document.map, scenario: 'half \ud83d, whole 🛋' } }
  const facts = { mapId: 'local_1', seq: 3, atMs: 1, cause: 'saved', name: null } as const
  const writing = writeCheckpoint(facts, freshHistory(odd))
  let step = writing.next()
  while (!step.done) step = writing.next()
  expect(typeof step.value.text).toBe('object')
  const text = await readKeptText(step.value.text)
  expect(stateOf({ ...step.value, text: text ?? '' })?.document).toEqual(odd)
})
