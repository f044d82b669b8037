import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakText, fitText } from '../../../src/scene/text/break-text'
import { measureText } from '../../../src/scene/text/measure-text'

const style = { size: 17, weight: 600 }
const words = fc.oneof(
  fc.lorem({ maxCount: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.constantFrom('家', '具', '。', 'a', ' ', '\n', '👨‍👩‍👧', 'é', 'ไทย', '-', '/'), {
      maxLength: 60,
    })
    .map((parts) => parts.join('')),
)
const widths = fc.integer({ min: 30, max: 300 })
const lineCounts = fc.integer({ min: 1, max: 4 })
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
const graphemes = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment)
const withoutSpace = (text: string) => text.replace(/[\s\p{Cc}]+/gu, '')

describe('breakText', () => {
  // Found by the property below with seed -1561479599: spaces are not all as wide as the common one.
  it('counts wide spaces as wide as they are', () => {
    const { lines } = breakText('Ⰰ←Ń\u202f𠀀🉐↔', { ...style, width: 109, maxLines: 1 })
    expect(measureText(lines[0] ?? '', style)).toBeLessThanOrEqual(109)
  })

  it('makes no line wider than asked, unless one sign alone is', () => {
    fc.assert(
      fc.property(words, widths, lineCounts, (text, width, maxLines) => {
        const { lines } = breakText(text, { ...style, width, maxLines })
        expect(lines.length).toBeLessThanOrEqual(maxLines)
        for (const line of lines) {
          if (graphemes(line).length === 1) continue
          expect(measureText(line, style)).toBeLessThanOrEqual(width + 1e-6)
        }
      }),
    )
  })

  it('keeps every sign when nothing is cut, and a beginning when something is', () => {
    fc.assert(
      fc.property(words, widths, lineCounts, (text, width, maxLines) => {
        const { lines, isCut } = breakText(text, { ...style, width, maxLines })
        const joined = withoutSpace(lines.join(''))
        if (!isCut) expect(joined).toBe(withoutSpace(text))
        else {
          expect(joined.endsWith('…')).toBe(true)
          expect(withoutSpace(text).startsWith(joined.slice(0, -1))).toBe(true)
        }
      }),
    )
  })

  it('never cuts a grapheme', () => {
    fc.assert(
      fc.property(words, widths, lineCounts, (text, width, maxLines) => {
        const { lines } = breakText(text, { ...style, width, maxLines })
        const known = new Set([...graphemes(text), '…'])
        const made = lines.flatMap((line) => graphemes(line.replace(/…$/, '')))
        for (const sign of made) {
          if (sign.trim() !== '') expect(known).toContain(sign)
        }
      }),
    )
  })

  it('breaks between words, after a line break and after a hyphen', () => {
    const broken = (text: string, width: number) =>
      breakText(text, { ...style, width, maxLines: 3 }).lines
    expect(broken('Compares three sofas', 120)).toEqual(['Compares', 'three sofas'])
    expect(broken('One\n\n  two   three', 300)).toEqual(['One', 'two three'])
    expect(broken('Self-checkout', 70)).toEqual(['Self-', 'checko', 'ut'])
    expect(broken('Costs -2 euro', 300)).toEqual(['Costs -2 euro'])
  })

  it('gives each line its own width', () => {
    const text = 'Asks about delivery to the third floor'
    const { lines } = breakText(text, { ...style, width: [80, 300], maxLines: 3 })
    expect(lines[0]).toBe('Asks')
    expect(lines[1]).toBe('about delivery to the third floor')
  })

  it('ends what does not fit in an ellipsis', () => {
    expect(fitText('E-commerce department', 80, 13, 400)).toMatch(/^E-commer\S*…$/)
    expect(breakText('a\nb\nc', { ...style, width: 100, maxLines: 2 })).toEqual({
      lines: ['a', 'b…'],
      isCut: true,
    })
  })

  it('survives a title of 30,000 signs and an unknown language', () => {
    const long = '家'.repeat(30_000)
    const { lines, isCut } = breakText(long, { ...style, width: 100, maxLines: 3, locale: 'x-y_z' })
    expect(lines).toHaveLength(3)
    expect(isCut).toBe(true)
  })
})
