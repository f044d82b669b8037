// The interface's colours: the same as the drawn map's, and readable in every theme.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { palettes } from '../../src/scene/palette-values'
import type { ColorName } from '../../src/scene/palettes'

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8')
const themes = ['light', 'dark', 'contrast'] as const

const sameAsMap: readonly (readonly [token: string, color: ColorName])[] = [
  ['text', 'ink'],
  ['text-muted', 'ink-muted'],
  ['canvas', 'canvas'],
  ['raised', 'card'],
  ['accent', 'selection'],
  ['harm', 'harm'],
  ['harm-soft', 'harm-tint'],
  ['concern', 'caution'],
  ['concern-soft', 'caution-tint'],
  ['good', 'bright'],
  ['good-soft', 'bright-tint'],
  ['idea', 'idea'],
  ['idea-soft', 'idea-tint'],
]

/** Text and what it stands on. */
const textPairs: readonly (readonly [text: string, ground: string])[] = [
  ...['surface', 'raised', 'canvas', 'sunken', 'hover'].flatMap((ground) => [
    ['text', ground] as const,
    ['text-muted', ground] as const,
  ]),
  ...['accent', 'harm', 'concern', 'good', 'idea'].map((color) => [color, 'surface'] as const),
  ...['harm', 'concern', 'good', 'idea'].map((color) => [color, `${color}-soft`] as const),
  ['accent-strong', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-harm', 'harm'],
]

describe.each(themes)('the %s theme', (theme) => {
  const colors = colorsOf(theme)

  it.each(sameAsMap)('has the %s of the map', (token, color) => {
    expect(colors.get(token)).toBe(palettes[theme][color])
  })

  it.each(textPairs)('shows text in %s on %s at 4.5:1', (text, ground) => {
    expect(contrast(colors.get(text), colors.get(ground))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['surface', 'raised', 'canvas'])('shows fields and focus on %s at 3:1', (ground) => {
    for (const line of ['field-border', 'focus']) {
      expect(contrast(colors.get(line), colors.get(ground))).toBeGreaterThanOrEqual(3)
    }
  })
})

function colorsOf(theme: string): ReadonlyMap<string, string> {
  const [, block = ''] = css.match(new RegExp(`\\[data-theme="${theme}"\\] \\{([^}]*)\\}`)) ?? []
  const found = [...block.matchAll(/--color-([\w-]+): (#[\da-f]{6});/g)]
  return new Map(found.map(([, token = '', value = '']) => [token, value]))
}

/** The ratio of WCAG 2. */
function contrast(one = '', other = ''): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

function luminance(color: string): number {
  if (!/^#[\da-f]{6}$/.test(color)) throw new Error(`Not a colour: "${color}"`)
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) => {
    const part = Number.parseInt(color.slice(place, place + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
