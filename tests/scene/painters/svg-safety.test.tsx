// An exported SVG runs nothing and requests nothing, whatever the words of its map are.
import { describe, expect, it } from 'vitest'
import { createSceneBuilder } from '../../../src/scene/build-scene'
import { svgOf } from '../../../src/scene/painters/svg-of'
import { palettes } from '../../../src/scene/palette-values'
import { pictureFrame } from '../../../src/scene/picture-frame'
import { hostileTexts, withTextEverywhere } from '../../helpers/hostile-texts'
import { layoutByHand, smallMap, texts } from '../small-map'

const known = {
  elements: new Set(['svg', 'title', 'style', 'g', 'rect', 'path', 'text']),
  attributes: new Set(
    ['xmlns', 'width', 'height', 'viewBox', 'role', 'xml:lang', 'x', 'y', 'rx', 'd', 'transform']
      .concat(['fill', 'stroke', 'stroke-width', 'stroke-linejoin', 'stroke-linecap'])
      .concat(['stroke-dasharray', 'font-size', 'font-weight', 'text-anchor']),
  ),
  /** What a drawing says of itself in attributes: numbers, colours, commands, names. */
  value: /^[-#\w.,:() /]*$/,
}

const batch = 50
const document = smallMap()
const layout = layoutByHand(document)

function hostileSvg(text: string, place: number): string {
  const distance = (['near', 'middle', 'far'] as const)[place % 3] ?? 'near'
  const headsAround = { x: 0, y: 0, width: layout.width, height: layout.height }
  const hostile = withTextEverywhere(document, text)
  const scene = createSceneBuilder()(hostile, layout, {
    distance,
    personaId: null,
    texts,
    headsAround,
  })
  const frame = pictureFrame(scene.bounds, {
    distance,
    titleLines: [text, text],
    hasLegend: false,
    texts,
  })
  // Only words come from outside: their shapes are looked at now and then, which is ten times faster.
  const items = [...scene.items, ...frame.items].map((item) =>
    place % 25 === 0
      ? item
      : { ...item, primitives: item.primitives.filter(({ type }) => type === 'text') },
  )
  const whole = { ...scene, items }
  return svgOf(whole, { palette: palettes.light, title: text, language: text })
}

function faultsOf(svg: string): string[] {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
  if (parsed.querySelector('parsererror')) return ['not well formed']
  const faults: string[] = []
  for (const node of parsed.childNodes) if (node.nodeType !== 1) faults.push(node.nodeName)
  for (const element of parsed.querySelectorAll('*')) {
    if (!known.elements.has(element.tagName)) faults.push(element.tagName)
    if (element.tagName === 'style' && /url|@|<|\\/.test(element.textContent)) faults.push('style')
    for (const { name, value } of element.attributes) {
      if (!known.attributes.has(name)) faults.push(name)
      if (name !== 'xmlns' && name !== 'xml:lang' && !known.value.test(value)) faults.push(value)
    }
  }
  return faults
}

const count = 2000 * Number(process.env.THROUGHLINE_SOAK ?? 1)

describe('an SVG of a hostile map', () => {
  it(
    `holds ${count} payloads in every text field as words and nothing else`,
    () => {
      const seed = 20_261_122
      const payloads = hostileTexts(count, seed)
      // Together they are parsed much faster than one by one; a batch with a fault is looked at again.
      for (let start = 0; start < payloads.length; start += batch) {
        const svgs = payloads.slice(start, start + batch).map(hostileSvg)
        if (faultsOf(`<svg>${svgs.join('')}</svg>`).length === 0) continue
        for (const [place, svg] of svgs.entries()) {
          const text = JSON.stringify(payloads[start + place])
          expect(faultsOf(svg), `seed ${seed}, ${text}`).toEqual([])
        }
        expect.fail(`Only together are these at fault: ${start} … ${start + batch}`)
      }
    },
    count * 60,
  )

  it('would be found out', () => {
    const svg = hostileSvg('x', 0)
    const spoilt = (from: string, to: string) => faultsOf(svg.replace(from, to))
    expect(spoilt('<g>', '<g onload="x">')).toContain('onload')
    expect(spoilt('<g>', '<g><script/>')).toContain('script')
    expect(spoilt('text{', 'text{background:url(x);')).toContain('style')
    expect(spoilt('</svg>', '&e;</svg>')).toEqual(['not well formed'])
  })
})
