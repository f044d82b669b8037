// Writes what exports need of Inter: which subset of it holds which signs (font-ranges.generated.ts)
// and the glyphs as path data in the weights in use, a module a subset (outlines/*.generated.ts).
// Run by hand after an update of the font: node scripts/write-font-subsets.mjs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { openSync } from 'fontkit'

const require = createRequire(import.meta.url)
const text = new URL('../src/scene/text/', import.meta.url)
const weights = [400, 500, 600, 700]
/** In the order of the tables of advance widths: the first subset that has a sign gives it. */
const outlined = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic']
const embedded = [...outlined, 'greek-ext', 'cyrillic-ext']
/** The tables of advance widths end there too, see write-font-tables.mjs. */
const highestCodePoint = 0x2300
/** Phonetic letters and letters of transliteration: half the weight, and nobody maps in them. */
const leftOut = [
  [0x180, 0x2ba],
  [0x1d00, 0x1dbf],
  [0x1e00, 0x1e7f],
]

const written = new Set()
mkdirSync(new URL('outlines/', text), { recursive: true })
writeRanges()
for (const subset of outlined) writeOutlines(subset)

function writeRanges() {
  const ranges = JSON.parse(
    readFileSync(require.resolve('@fontsource-variable/inter/unicode.json'), 'utf8'),
  )
  const rows = embedded.map((subset) => `  '${subset}':\n    '${ranges[subset]}',`)
  writeFileSync(
    new URL('font-ranges.generated.ts', text),
    `// Written by scripts/write-font-subsets.mjs from @fontsource-variable/inter; do not edit.
/** The signs of each subset of the font, as CSS says them; a sign is taken from the first that has it. */
export const fontRanges = {
${rows.join('\n')}
} as const
`,
  )
}

function writeOutlines(subset) {
  const font = openSubset(subset)
  const codePoints = font.characterSet.filter(
    (codePoint) => isWanted(codePoint) && !written.has(codePoint),
  )
  for (const codePoint of codePoints) written.add(codePoint)
  const rows = weights.map((weight) => {
    const varied = openSubset(subset)
    varied.variationCoords = [weight]
    const outlines = codePoints.map((codePoint) => {
      const id = font._cmapProcessor.lookup(codePoint)
      return pathDataOf(pathOf(font, id, contoursAt(font, varied, id)))
    })
    return `  ${weight}:\n    '${outlines.join(' ')}',`
  })
  writeFileSync(
    new URL(`outlines/${subset}.generated.ts`, text),
    `// Written by scripts/write-font-subsets.mjs from @fontsource-variable/inter; do not edit.
// Inter: SIL Open Font License 1.1, Copyright (c) 2016 The Inter Project Authors.

/** Code points in base 36, each as its distance from the one before. */
export const codePoints =
  '${distancesOf(codePoints).join(' ')}'

/**
 * A glyph a code point, in units of the font, y downwards: "M" and a place, then "l" and "q" with
 * distances from where the last one ended, "z" at the end of a contour. Empty: nothing to draw.
 */
export const outlines = {
${rows.join('\n')}
} as const
`,
  )
}

function isWanted(codePoint) {
  if (codePoint < 0x20 || codePoint >= highestCodePoint) return false
  return leftOut.every(([first, last]) => codePoint < first || codePoint > last)
}

function distancesOf(codePoints) {
  return codePoints.map((codePoint, place) =>
    (codePoint - (codePoints[place - 1] ?? 0)).toString(36),
  )
}

/**
 * The points of a glyph in the weight of `varied`, contour by contour. fontkit varies no glyphs of
 * woff2 by itself: `font` gives them as they were drawn, the processor of `varied` moves them.
 */
function contoursAt(font, varied, id) {
  font.getGlyph(id)._decode() ?? font.getGlyph(id).path
  const glyph = font._transformedGlyphs[id]
  if (glyph.numberOfContours > 0) return contoursOf(moved(varied, id, glyph.points))
  if (!(glyph.numberOfContours < 0)) return []
  const places = glyph.components.map(({ dx, dy }) => pointAt(dx, dy))
  const shifts = moved(varied, id, places)
  return glyph.components.flatMap(({ glyphID, scaleX, scaleY, scale01, scale10 }, place) =>
    contoursAt(font, varied, glyphID).map((contour) =>
      contour.map((point) => ({
        ...point,
        x: point.x * scaleX + point.y * scale01 + shifts[place].x,
        y: point.y * scaleY + point.x * scale10 + shifts[place].y,
      })),
    ),
  )
}

/** Copies of the points, moved to where the weight has them. Four more stand for the metrics. */
function moved(varied, id, points) {
  const all = [
    ...points.map((point) => point.copy()),
    ...Array.from({ length: 4 }, () => pointAt(0, 0)),
  ]
  varied._variationProcessor.transformPoints(id, all)
  const [start] = all.splice(-4)
  if (start.x !== 0) throw new Error(`Glyph ${id} moves its own origin, which is not known here`)
  return all
}

function pointAt(x, y) {
  const point = { x, y, onCurve: true, endContour: true }
  return { ...point, copy: () => pointAt(x, y) }
}

function contoursOf(points) {
  const contours = [[]]
  for (const point of points) {
    contours.at(-1).push(point)
    if (point.endContour) contours.push([])
  }
  return contours.slice(0, -1)
}

/** fontkit's own way from points to curves, with other points. */
function pathOf(font, id, contours) {
  return Object.assign(Object.create(font.getGlyph(id)), {
    _getContours: () => contours,
  })._getPath()
}

function pathDataOf({ commands }) {
  let d = ''
  let [x, y] = [0, 0]
  for (const { command, args } of commands) {
    const points = args.map((value, index) => Math.round(index % 2 ? -value : value))
    const steps = points.map((value, index) => value - (index % 2 ? y : x))
    if (command === 'moveTo') d += `M${joined(points)}`
    else if (command === 'lineTo') d += `l${joined(steps)}`
    else if (command === 'quadraticCurveTo') d += `q${joined(steps)}`
    else if (command === 'closePath') d += 'z'
    else throw new Error(`A glyph holds ${command}, which is not known here`)
    if (points.length > 0) [x, y] = points.slice(-2)
  }
  return d
}

/** A minus sign parts numbers as well as a comma. */
function joined(values) {
  return values.map((value, place) => (place > 0 && value >= 0 ? `,${value}` : `${value}`)).join('')
}

function openSubset(subset) {
  return openSync(
    require.resolve(`@fontsource-variable/inter/files/inter-${subset}-wght-normal.woff2`),
  )
}
