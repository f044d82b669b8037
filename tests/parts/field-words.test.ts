// Fields in lists of differences have the words that the inspector has for them.
import { expect, test } from 'vitest'
import { recordsByTable } from '../../src/model/records/all-records'
import { fieldWordsOf } from '../../src/parts/field-words'

test('every field that the inspector shows has words of its own', () => {
  const shown = ['touchpoint', 'transition', 'painPoint', 'idea', 'brightSpot', 'quote', 'channel']
  const records = Object.values(recordsByTable).filter(({ kind }) => shown.includes(kind))
  expect(records).toHaveLength(shown.length)
  for (const { kind, shape } of records) {
    for (const field of Object.keys(shape).filter((key) => key !== 'id')) {
      expect(fieldWordsOf(field), `${kind}.${field}`).not.toBe('differences.otherField')
    }
  }
})
