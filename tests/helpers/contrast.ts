// How well two colours (`#rrggbb`) can be told apart.
import { expect } from 'vitest'

/** WCAG 2.2, 1.4.3. */
export function contrast(front: string, back: string): number {
  const [dark, light] = [luminance(front), luminance(back)].sort((a, b) => a - b)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

function luminance(color: string): number {
  const [red, green, blue] = channelsOf(color).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

/** Red, green and blue, 0 … 1. */
export function channelsOf(color: string): number[] {
  expect(color).toMatch(/^#[0-9a-f]{6}$/)
  return [1, 3, 5].map((place) => Number.parseInt(color.slice(place, place + 2), 16) / 255)
}
