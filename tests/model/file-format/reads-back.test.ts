// The check before a file is written must let sound bytes through, and notice every other one.
import { expect, test } from 'vitest'
import { readsBackTheSame } from '../../../src/model/file-format/reads-back'
import { writeJourney } from '../../../src/model/file-format/write-file'
import { exampleFiles } from '../../helpers/example-files'
import { createShopMap } from '../../helpers/shop-map'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const sound = writeJourney(createShopMap())

test('the bytes of our writer pass', () => {
  expect(readsBackTheSame(bytesOf(sound))).toBe(true)
  for (const { text } of exampleFiles()) expect(readsBackTheSame(bytesOf(text))).toBe(true)
})

test.each([
  ['cut off', sound.slice(0, -40)],
  ['another text for the same map', sound.replace('"title"', ' "title"')],
  ['a record without its id', sound.replace(/"id": "sofa",\s+/, '')],
  ['a reference to nothing', sound.replace('"stepId": "looks"', '"stepId": "gone"')],
  ['a value that is not allowed', sound.replace('"number": 2', '"number": -2')],
  ['nothing', ''],
])('%s does not', (_, text) => {
  expect(text).not.toBe(sound)
  expect(readsBackTheSame(bytesOf(text))).toBe(false)
})
