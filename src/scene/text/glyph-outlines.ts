// Lines of text as outlines, for programs that do not have the font.
import { unitsPerEm } from './advances.generated'
import { type FontWeight, nearestWeight } from './font'
import { measureText } from './measure-text'
import { graphemesOf } from './segments'

/** What a generated module of `outlines/` holds. */
export type OutlineModule = {
  readonly codePoints: string
  readonly outlines: Readonly<Record<FontWeight, string>>
}

/** Path data of a sign in units of the font; undefined where the font lacks it. */
export type GlyphOutlines = (sign: string, weight: FontWeight) => string | undefined

/** A stretch of a line, from `x` in map units: drawn as one path, or text that stays text. */
export type OutlinedRun =
  | { readonly x: number; readonly d: string }
  | { readonly x: number; readonly text: string }

/** The outlines of several subsets as one. Modules are read when a weight of them is first needed. */
export function createGlyphOutlines(modules: readonly OutlineModule[]): GlyphOutlines {
  const glyphsOf = new Map<FontWeight, ReadonlyMap<string, string>>()
  return (sign, weight) => {
    const known = glyphsOf.get(weight) ?? readGlyphs(modules, weight)
    glyphsOf.set(weight, known)
    return known.get(sign)
  }
}

/**
 * The line as runs whose path data is in units of the font: draw them at their `x`, scaled by
 * `size / unitsPerEm`. Signs without an outline stay text, and so does a whole line with letters
 * that run from right to left, as its runs would have to change places.
 */
export function outlinedRuns(
  line: string,
  { size, weight }: { readonly size: number; readonly weight: number },
  outlines: GlyphOutlines,
): readonly OutlinedRun[] {
  if (rightToLeft.test(line)) return [{ x: 0, text: line }]
  const runs: Mutable<OutlinedRun>[] = []
  let x = 0
  // Accents that are signs of their own would need the font's tables to find their place.
  for (const grapheme of graphemesOf(line.normalize('NFC'))) {
    const glyph = outlines(grapheme, nearestWeight(weight))
    const last = runs.at(-1)
    if (glyph === undefined) {
      if (last && 'text' in last) last.text += grapheme
      else runs.push({ x, text: grapheme })
    } else if (last && 'd' in last) last.d += shifted(glyph, ((x - last.x) / size) * unitsPerEm)
    else runs.push({ x, d: glyph })
    x += measureText(grapheme, { size, weight })
  }
  return runs.filter((run) => !('d' in run) || run.d !== '')
}

type Mutable<Value> = Value extends unknown ? { -readonly [Key in keyof Value]: Value[Key] } : never

const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Only the starts of contours are places; the rest are distances. */
function shifted(glyph: string, units: number): string {
  return glyph.replace(/M(-?\d+)/g, (_, x: string) => `M${Math.round(Number(x) + units)}`)
}

function readGlyphs(modules: readonly OutlineModule[], weight: FontWeight): Map<string, string> {
  const glyphs = new Map<string, string>()
  for (const { codePoints, outlines } of modules) {
    const paths = outlines[weight].split(' ')
    let codePoint = 0
    for (const [place, distance] of codePoints.split(' ').entries()) {
      codePoint += Number.parseInt(distance, 36)
      glyphs.set(String.fromCodePoint(codePoint), paths[place] ?? '')
    }
  }
  return glyphs
}
