import { describe, expect, it } from 'vitest'
import { palettes } from '../../src/scene/palette-values'
import { type ColorName, channelHues, type PaletteName } from '../../src/scene/palettes'

const grounds: readonly ColorName[] = ['band', 'band-alternate', 'canvas']
const emotions = ['worst', 'bad', 'neutral', 'good', 'best'] as const
const pair = (front: ColorName, ...behind: ColorName[]) =>
  behind.map((back): [ColorName, ColorName] => [front, back])

const texts = [
  ...pair('ink', ...grounds, 'card', 'chip', 'head'),
  ...pair('ink-muted', ...grounds, 'card', 'chip'),
  ...pair('head-text', 'head'),
  ...pair('harm', 'harm-tint', 'card', 'chip'),
  ...pair('caution', 'caution-tint', 'card', 'chip'),
  ...pair('idea', 'idea-tint', 'card', 'chip'),
  ...pair('kept', 'kept-tint', 'chip'),
  ...pair('bright', 'bright-tint', 'card', 'chip'),
  ...pair('on-heat-1', 'heat-1'),
  ...pair('on-heat-2', 'heat-2'),
  ...pair('on-heat-3', 'heat-3'),
]
const lines = [
  ...pair('line-kept', ...grounds, 'casing'),
  ...pair('line-partial', ...grounds, 'casing'),
  ...pair('line-lost', ...grounds, 'casing'),
  ...pair('line-unknown', ...grounds, 'casing'),
  ...pair('selection', ...grounds, 'card'),
  ...pair('curve', ...grounds),
  ...pair('star', 'card'),
  ...emotions.flatMap((emotion) =>
    pair(`emotion-${emotion}`, `emotion-${emotion}-tint`, 'card', ...grounds),
  ),
  ...channelHues.flatMap((hue) => pair(`channel-${hue}`, ...grounds, 'card')),
]

describe.each(Object.keys(palettes) as PaletteName[])('the %s palette', (name) => {
  const palette = palettes[name]

  it.each(texts)('has %s readable as text on %s', (front, back) => {
    expect(contrast(palette[front], palette[back])).toBeGreaterThanOrEqual(4.5)
  })

  it.each(lines)('has %s visible as a line or an icon on %s', (front, back) => {
    expect(contrast(palette[front], palette[back])).toBeGreaterThanOrEqual(3)
  })

  it('keeps red and orange for harm', () => {
    for (const hue of channelHues) {
      const angle = hueAngle(palette[`channel-${hue}`])
      expect(angle > 60 && angle < 330, `${hue} has the hue ${angle}`).toBe(true)
    }
  })
})

/** WCAG 2.2, 1.4.3. */
function contrast(front: string, back: string): number {
  const [dark, light] = [luminance(front), luminance(back)].sort((a, b) => a - b)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

function luminance(color: string): number {
  const [red, green, blue] = channelsOf(color).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

function hueAngle(color: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(color)
  const angle = Math.atan2(Math.sqrt(3) * (green - blue), 2 * red - green - blue)
  return ((angle * 180) / Math.PI + 360) % 360
}

function channelsOf(color: string): number[] {
  expect(color).toMatch(/^#[0-9a-f]{6}$/)
  return [1, 3, 5].map((place) => Number.parseInt(color.slice(place, place + 2), 16) / 255)
}
