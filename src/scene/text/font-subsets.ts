// Which parts of the font a text needs: the font comes in subsets by script.
import { fontRanges } from './font-ranges.generated'

export type FontSubset = keyof typeof fontRanges

export const fontSubsets = Object.keys(fontRanges) as readonly FontSubset[]

/** The subsets that hold the signs of these texts, in the order of `fontSubsets`. */
export function subsetsFor(texts: Iterable<string>): readonly FontSubset[] {
  const signs = new Set<number>()
  for (const text of texts) for (const sign of text) signs.add(sign.codePointAt(0) ?? 0)
  const needed = new Set<FontSubset>()
  for (const sign of signs) {
    const subset = fontSubsets.find((candidate) => hasSign(candidate, sign))
    if (subset) needed.add(subset)
  }
  return fontSubsets.filter((subset) => needed.has(subset))
}

const rangesOf = new Map<FontSubset, readonly (readonly [number, number])[]>()

function hasSign(subset: FontSubset, sign: number): boolean {
  const ranges = rangesOf.get(subset) ?? parsedRanges(subset)
  return ranges.some(([first, last]) => sign >= first && sign <= last)
}

/** From `U+0100-02BA,U+02BD`. */
function parsedRanges(subset: FontSubset) {
  const ranges = fontRanges[subset].split(',').map((range) => {
    const [first = 0, last = first] = range
      .slice(2)
      .split('-')
      .map((hex) => Number.parseInt(hex, 16))
    return [first, last] as const
  })
  rangesOf.set(subset, ranges)
  return ranges
}
