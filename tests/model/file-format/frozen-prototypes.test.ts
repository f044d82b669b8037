// The whole way from file to document and back with Object.prototype frozen: then every assignment
// to a name that it has throws.
import { expect, it } from 'vitest'
import { readJourney } from '../../../src/model/file-format/read-file'
import { writeJourney } from '../../../src/model/file-format/write-file'
import { frozenText } from '../../helpers/frozen-sample'
import { mutations } from '../../helpers/mutate-text'
import { createRandomSource } from '../../helpers/random-source'
import { createTestEnv } from '../../helpers/test-env'

Object.freeze(Object.prototype)
Object.freeze(Array.prototype)

it('reads and writes the sample', () => {
  const outcome = readJourney(frozenText, createTestEnv())
  expect('document' in outcome && writeJourney(outcome.document)).toBe(frozenText)
})

it('reads names of Object.prototype wherever a name can stand', () => {
  for (const name of Object.getOwnPropertyNames(Object.prototype)) {
    const text = frozenText
      .replaceAll('pe_mila', name)
      .replaceAll('id_code', name)
      .replaceAll('"heatmap"', JSON.stringify(name))
      .replaceAll('"since"', JSON.stringify(name))
      .replaceAll('"exportedBy"', JSON.stringify(name))
    const outcome = readJourney(text, createTestEnv())
    if ('refused' in outcome) throw new Error(`${name}: ${outcome.refused}`)
    expect(writeJourney(outcome.document)).toContain('Moves house twice a year.')
  }
})

it('answers every mutant', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const random = createRandomSource(seed)
    const text = random.oneOf(mutations)(frozenText, random)
    const outcome = readJourney(text, createTestEnv())
    if ('document' in outcome) writeJourney(outcome.document)
    else expect(outcome.refused, `mutant ${seed}`).not.toBe('unreadable')
  }
})
