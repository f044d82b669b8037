import { describe, expect, it } from 'vitest'
import { palettes } from '../../src/scene/palette-values'
import { type ColorName, channelHues, type PaletteName } from '../../src/scene/palettes'
import { channelsOf, contrast } from '../helpers/contrast'

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

function hueAngle(color: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(color)
  const angle = Math.atan2(Math.sqrt(3) * (green - blue), 2 * red - green - blue)
  return ((angle * 180) / Math.PI + 360) % 360
}
