// The one typeface of every surface, and the settings under which its widths are what the table says.

/** Weights that the tables know; nothing is painted in another one. */
export const fontWeights = [400, 500, 600, 700] as const
export type FontWeight = (typeof fontWeights)[number]

/** The family as `@fontsource-variable/inter/wght.css` declares it, and what stands in for it. */
export const fontFamily = "'Inter Variable', 'Inter', system-ui, sans-serif"

/**
 * The CSS that every element with text of the scene needs: kerning, ligatures and optical sizes
 * change widths, which were taken from the table before the text was broken.
 */
export const fontSettings = {
  'font-kerning': 'none',
  'font-variant-ligatures': 'none',
  'font-optical-sizing': 'none',
  'font-feature-settings': '"kern" 0, "liga" 0, "calt" 0, "ccmp" 1',
  'letter-spacing': '0',
} as const

/** The weight of the tables that is nearest to any other one. */
export function nearestWeight(weight: number): FontWeight {
  if (weight < 450) return 400
  if (weight < 550) return 500
  return weight < 650 ? 600 : 700
}

/** The `font` of a canvas context. `size` in pixels. */
export function canvasFont(size: number, weight: number): string {
  return `${weight} ${size}px ${fontFamily}`
}
