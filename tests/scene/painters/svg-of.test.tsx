import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSceneBuilder } from '../../../src/scene/build-scene'
import { svgOf } from '../../../src/scene/painters/svg-of'
import { palettes } from '../../../src/scene/palette-values'
import { id, layoutByHand, smallMap, texts } from '../small-map'

const hostile = fc.oneof(
  fc.constantFrom(
    '</text></svg><script>alert(1)</script>',
    '"><image href="https://example.org/x.png"/>',
    ']]><!DOCTYPE x [<!ENTITY a "b">]>&a;',
    "' onload='alert(1)",
    '\u0000\u0008\ud800 \ufffe',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

describe('svgOf', () => {
  it('is well formed and harmless whatever the words are', () => {
    fc.assert(
      fc.property(hostile, hostile, (title, name) => {
        const root = parse(svgWith(title, name))
        expect(root.tagName).toBe('svg')
        expect(
          [...new Set([...root.querySelectorAll('*')].map((element) => element.tagName))].filter(
            (tag) => !['g', 'rect', 'path', 'text', 'title', 'style'].includes(tag),
          ),
        ).toEqual([])
        for (const element of root.querySelectorAll('*')) {
          for (const { name: attribute } of element.attributes) {
            expect(attribute).not.toMatch(/^on|href|src/)
          }
        }
      }),
    )
  })

  it('holds the titles as real text, and every card', () => {
    const root = parse(svgWith('Tests <the> & "sofa"', 'Map'))
    const words = [...root.querySelectorAll('text')].map((element) => element.textContent)
    expect(words.join(' ')).toContain('Tests <the> & "sofa"'.slice(0, 11))
    for (const number of ['T1', 'T2', 'T3']) expect(words).toContain(number)
  })

  it('has the size of the part and the scale that were asked for', () => {
    const document = smallMap()
    const scene = createSceneBuilder()(document, layoutByHand(document), {
      distance: 'near',
      personaId: null,
      texts,
    })
    const view = { x: 10, y: 20, width: 300, height: 200 }
    const root = parse(svgOf(scene, { palette: palettes.light, view, scale: 2 }))
    expect(root.getAttribute('viewBox')).toBe('10 20 300 200')
    expect(root.getAttribute('width')).toBe('600')
  })
})

function svgWith(cardTitle: string, pictureTitle: string): string {
  const document = smallMap()
  const tp = document.touchpoints[id<keyof typeof document.touchpoints>('tp_1')]
  const edited = {
    ...document,
    touchpoints: { ...document.touchpoints, tp_1: { ...tp, title: cardTitle } },
  }
  const scene = createSceneBuilder()(edited, layoutByHand(edited), {
    distance: 'near',
    personaId: null,
    texts,
  })
  const language = 'en" onload="x'
  return svgOf(scene, { palette: palettes.light, title: pictureTitle, language })
}

function parse(svg: string): Element {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(parsed.querySelector('parsererror')).toBeNull()
  return parsed.documentElement
}
