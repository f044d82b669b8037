// What is written over is in the bin, whole.
import { expect, test } from 'vitest'
import { writeJourney } from '../../../src/model/file-format/write-file'
import { keepOverwritten } from '../../../src/storage/journal/keep-overwritten'
import { createMemoryShelf } from '../../helpers/memory-shelf'
import { createShopMap } from '../../helpers/shop-map'
import { createTestEnv } from '../../helpers/test-env'

const name = 'sofa.journey.json'
const bytesOf = (text: string) => new TextEncoder().encode(text)

test('a map goes into the bin with the name of its file', async () => {
  const shelf = createMemoryShelf()
  const outside = { shelf, env: createTestEnv(), nowMs: () => 5 }
  const text = writeJourney(createShopMap())
  const isKept = await keepOverwritten(outside, { name, bytes: bytesOf(text), stamp: null })
  expect(isKept).toBe(true)
  const [row, ...others] = await shelf.maps()
  expect(others).toEqual([])
  expect(row).toMatchObject({ title: `Sofa (${name})`, deletedAtMs: 5, isTouched: true })
  const checkpoint = row && (await shelf.checkpoint(row.id, 0))
  expect(JSON.stringify(checkpoint)).toContain('The offer is lost')
})

test('what is no map is not kept, and says so', async () => {
  const shelf = createMemoryShelf()
  const outside = { shelf, env: createTestEnv(), nowMs: () => 5 }
  const theirs = { name, bytes: bytesOf('not a map'), stamp: null }
  expect(await keepOverwritten(outside, theirs)).toBe(false)
  expect(await shelf.maps()).toEqual([])
})
