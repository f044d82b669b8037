// What another program makes of our SVG: librsvg, as it stands in many desktops and servers.
import { execFileSync } from 'node:child_process'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { createSceneBuilder } from '../../../src/scene/build-scene'
import { layoutDocument } from '../../../src/scene/layout/layouter'
import { svgOf } from '../../../src/scene/painters/svg-of'
import { palettes } from '../../../src/scene/palette-values'
import { planPicture } from '../../../src/scene/picture'
import { createGlyphOutlines } from '../../../src/scene/text/glyph-outlines'
import { measureText } from '../../../src/scene/text/measure-text'
import * as latin from '../../../src/scene/text/outlines/latin.generated'
import { exampleFiles } from '../../helpers/example-files'
import { readOrThrow } from '../../helpers/read-or-throw'
import { texts } from '../small-map'

describe.skipIf(!hasRsvg())('rsvg-convert (skipped where librsvg2-bin is not installed)', () => {
  for (const { name, text } of exampleFiles().slice(2)) {
    it(`draws ${name}, words as outlines`, () => {
      const { document } = readOrThrow(text)
      const layout = layoutDocument(document, measureText)
      const plan = planPicture(
        {
          document,
          layout,
          subject: { kind: 'map' },
          distance: 'near',
          scale: 1,
          titleLines: [document.map.title],
          hasLegend: true,
          personaId: null,
          texts,
        },
        createSceneBuilder(),
      )
      if (!plan) throw new Error('There is nothing to show')
      const outlines = createGlyphOutlines([latin])
      const svg = svgOf(plan.scene, { palette: palettes.light, outlines })
      const picture = PNG.sync.read(execFileSync('rsvg-convert', { input: svg, maxBuffer: 1e9 }))
      const { bounds } = plan.scene
      expect(Math.abs(picture.width - bounds.width)).toBeLessThanOrEqual(1)
      expect(Math.abs(picture.height - bounds.height)).toBeLessThanOrEqual(1)
      // Every card is there: its ground beside its words, and its words as dark pixels.
      for (const card of layout.cards.values()) {
        const at = { x: card.x - bounds.x, y: card.y - bounds.y }
        expect(colorAt(picture, at.x + card.width - 5, at.y + card.height / 2)).toBe(
          palettes.light.card,
        )
        expect(darkPixels(picture, at.x + 10, at.y + 6, 150, 40), card.id).toBeGreaterThan(40)
      }
    })
  }
})

function hasRsvg(): boolean {
  try {
    execFileSync('rsvg-convert', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function colorAt({ data, width }: PNG, x: number, y: number): string {
  const start = (Math.round(y) * width + Math.round(x)) * 4
  return `#${data.subarray(start, start + 3).toString('hex')}`
}

function darkPixels(picture: PNG, x: number, y: number, width: number, height: number): number {
  let count = 0
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const start = (Math.round(y + row) * picture.width + Math.round(x + column)) * 4
      if ((picture.data[start] ?? 255) < 90) count += 1
    }
  }
  return count
}
