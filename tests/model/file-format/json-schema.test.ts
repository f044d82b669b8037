// The JSON Schema that is shipped agrees with what the app reads and writes.
import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { journeyFileSchema } from '../../../src/model/file-format/json-schema'
import { writeJourney } from '../../../src/model/file-format/write-file'
import { arbitraryDocument } from '../../helpers/arbitrary-document'
import { frozenFile, recordOf } from '../../helpers/frozen-sample'
import { generateDocument } from '../../helpers/random-document'

const shipped = JSON.parse(
  readFileSync(new URL('../../../public/journey-map.schema.json', import.meta.url), 'utf8'),
) as object

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(shipped)

describe('journey-map.schema.json', () => {
  it('is up to date; else run node scripts/write-json-schema.mjs', () => {
    expect(shipped).toEqual(JSON.parse(JSON.stringify(journeyFileSchema())))
  })

  it('takes the frozen sample', () => {
    validate(frozenFile())
    expect(validate.errors).toBeNull()
  })

  it('takes whatever the writer writes', () => {
    validate(JSON.parse(writeJourney(generateDocument({ touchpoints: 60 }))))
    expect(validate.errors).toBeNull()
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        validate(JSON.parse(writeJourney(document)))
        expect(validate.errors).toBeNull()
      }),
      { numRuns: 20 },
    )
  })

  it.each([
    ['a touchpoint without a step', 'touchpoints', 'stepId', undefined],
    ['a severity out of range', 'painPoints', 'severity', 9],
    ['a pain on nothing', 'painPoints', 'on', { kind: 'channel', id: 'ch_web' }],
    ['an unknown handoff', 'transitions', 'handoff', 'pigeon'],
  ])('says no to %s', (_, table, field, value) => {
    const file = frozenFile()
    recordOf(file, table)[field] = value
    expect(validate(JSON.parse(JSON.stringify(file)))).toBe(false)
  })
})
