// Writes src/scene/text/advances.generated.ts: the advance widths of Inter in the weights in use.
// Run by hand after an update of the font: node scripts/write-font-tables.mjs
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { openSync } from 'fontkit'

const require = createRequire(import.meta.url)
const target = new URL('../src/scene/text/advances.generated.ts', import.meta.url)
const weights = [400, 500, 600, 700]
const subsets = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic']
/** Phonetic letters and historic forms stay out: nobody writes a card in them. */
const highestCodePoint = 0x2300

const tables = weights.map(readAdvances)
const codePoints = [...tables[0].keys()].sort((left, right) => left - right)
const ranges = rangesOf(codePoints)

writeFileSync(
  target,
  `// Written by scripts/write-font-tables.mjs from @fontsource-variable/inter; do not edit.
/** Units of the font in one em. */
export const unitsPerEm = ${openSubset('latin').unitsPerEm}

/** Runs of code points that the tables know: first one and count. */
export const codePointRuns: readonly (readonly [number, number])[] = [
${ranges.map(([start, count]) => `  [0x${start.toString(16)}, ${count}],`).join('\n')}
]

/** Advance widths in units of the font, base 36, in the order of the runs. */
export const advancesOfWeight = {
${weights.map((weight, place) => `  ${weight}:\n    '${encode(tables[place])}',`).join('\n')}
} as const
`,
)

function readAdvances(weight) {
  const advances = new Map()
  for (const subset of subsets) {
    const font = openSubset(subset)
    // getVariation() cannot read woff2; the metrics alone can be varied in place.
    font.variationCoords = [weight]
    for (const codePoint of font.characterSet) {
      if (codePoint < 0x20 || codePoint >= highestCodePoint || advances.has(codePoint)) continue
      const glyph = font._cmapProcessor.lookup(codePoint)
      const { metrics } = font.hmtx
      const { advance } = metrics.get(Math.min(glyph, metrics.length - 1))
      const change = font._variationProcessor.getAdvanceAdjustment(glyph, font.HVAR)
      advances.set(codePoint, Math.round(advance + change))
    }
  }
  return advances
}

function openSubset(subset) {
  return openSync(
    require.resolve(`@fontsource-variable/inter/files/inter-${subset}-wght-normal.woff2`),
  )
}

function rangesOf(sorted) {
  const found = []
  for (const codePoint of sorted) {
    const last = found.at(-1)
    if (last && last[0] + last[1] === codePoint) last[1] += 1
    else found.push([codePoint, 1])
  }
  return found
}

function encode(advances) {
  return codePoints.map((codePoint) => advances.get(codePoint).toString(36)).join(' ')
}
