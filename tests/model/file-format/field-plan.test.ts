// The quick check of fields must say what their zod schemas say.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapPlan, recordPlans } from '../../../src/model/file-format/field-plan'
import { isSound } from '../../../src/model/file-format/read-field'
import { tableNames } from '../../../src/model/records/all-records'
import { frozenFile } from '../../helpers/frozen-sample'

const plans = [mapPlan, ...tableNames.map((table) => recordPlans[table])]
const fields = plans.flatMap((plan) =>
  plan.fields.map((field) => ({ name: `${plan.definition.table}.${field.key}`, ...field })),
)

/** Not those that all objects have: the library makes its objects by assignment (frozen-prototypes). */
const names = fc.string().filter((name) => !(name in Object.prototype))

/** Every value anywhere in the sample: most of them are wrong for most fields. */
const sampleValues: readonly unknown[] = valuesIn(frozenFile())

describe('the quick check of a field', () => {
  it('agrees with its schema on every value of the sample and on random ones', () => {
    const values = fc.oneof(
      fc.constantFrom(...sampleValues),
      fc.anything({ maxDepth: 2, key: names, values: [fc.string(), fc.integer(), fc.double()] }),
      fc.constantFrom(null, true, false),
      fc.string({ minLength: 195, maxLength: 205 }),
      fc.array(fc.constantFrom(...sampleValues), { maxLength: 2 }),
      // Measured in code points: two units each.
      fc.constantFrom('🛋'.repeat(40), '🛋'.repeat(41), '🛋'.repeat(200), '🛋'.repeat(201)),
      fc.constantFrom('x'.repeat(10_000), 'x'.repeat(10_001), 'x'.repeat(100_001), Number.NaN),
    )
    fc.assert(
      fc.property(fc.constantFrom(...fields), values, ({ name, plan }, value) => {
        const wanted = plan.schema.safeParse(value).success
        expect({ name, isSound: isSound(plan, value) }).toEqual({ name, isSound: wanted })
      }),
      { numRuns: 5000 },
    )
  })
})

function valuesIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value]
  return [value, ...Object.values(value).flatMap(valuesIn)]
}
