import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { measureText } from '../../../src/scene/text/measure-text'

const require = createRequire(import.meta.url)

/** What the test needs of fontkit, which brings no types. */
type Font = {
  readonly characterSet: readonly number[]
  glyphForCodePoint(code: number): { readonly advanceWidth: number }
}
const { openSync }: { openSync(path: string): Font } = require('fontkit')

describe('measureText', () => {
  it('has the widths of the shipped font at its regular weight', () => {
    for (const subset of ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese']) {
      const path = `@fontsource-variable/inter/files/inter-${subset}-wght-normal.woff2`
      const font = openSync(require.resolve(path))
      const letters = font.characterSet.filter((code) => code >= 0x20 && code < 0x2300)
      expect(letters.length).toBeGreaterThan(90)
      for (const code of letters) {
        const advance = font.glyphForCodePoint(code).advanceWidth
        const width = measureText(String.fromCodePoint(code), { size: 2048, weight: 400 })
        expect(Math.abs(width - advance), `U+${code.toString(16)}`).toBeLessThanOrEqual(1)
      }
    }
  })

  it('grows with size and weight', () => {
    const text = 'Compares three sofas'
    const regular = measureText(text, { size: 17, weight: 400 })
    expect(measureText(text, { size: 34, weight: 400 })).toBeCloseTo(2 * regular)
    expect(measureText(text, { size: 17, weight: 600 })).toBeGreaterThan(regular)
    expect(measureText(text, { size: 17, weight: 700 })).toBeGreaterThan(
      measureText(text, { size: 17, weight: 600 }),
    )
  })

  it('counts wide scripts as a full width and joined emoji as one sign', () => {
    const style = { size: 20, weight: 400 }
    expect(measureText('家具店', style)).toBe(60)
    const family = '👨‍👩‍👧‍👦'
    expect(measureText(family, style)).toBe(measureText('👨', style))
    expect(measureText('👍🏽', style)).toBe(measureText('👍', style))
  })

  it('gives accents that stand alone no width', () => {
    const style = { size: 17, weight: 500 }
    expect(measureText('e\u0301', style)).toBeCloseTo(measureText('é', style), 5)
  })
})
