// The scale of the Experience view: where an emotion stands, and which one a height means.

export type EmotionScale = {
  /** All in CSS pixels from the upper edge of the plot. */
  readonly height: number
  /** Where the marks of moments of truth stand. */
  readonly starY: number
  readonly bestY: number
  readonly worstY: number
  /** Where the points stand of which nothing is said. */
  readonly notSaidY: number
  /** The baseline of the numbers of the touchpoints. */
  readonly numberY: number
}

/** From -2 to +2. */
export const emotionValues = [2, 1, 0, -1, -2] as const

/** The scale of a plot of that height. */
export function emotionScale(height: number): EmotionScale {
  return {
    height,
    starY: 18,
    bestY: 46,
    worstY: height - 78,
    notSaidY: height - 41,
    numberY: height - 10,
  }
}

/** The height for a value of -2 … +2, also a mean; null: nothing is said. */
export function yOfEmotion({ bestY, worstY, notSaidY }: EmotionScale, value: number | null) {
  if (value === null) return notSaidY
  return (bestY + worstY) / 2 - (value / 4) * (worstY - bestY)
}

/** The value nearest to a height; null at the place for what is not said. */
export function emotionAtY(scale: EmotionScale, y: number): number | null {
  if (y > (scale.worstY + scale.notSaidY) / 2) return null
  const share = (y - scale.bestY) / (scale.worstY - scale.bestY)
  // Never -0, which is another value than 0 to whoever compares.
  return Math.round(Math.max(-2, Math.min(2, 2 - share * 4))) + 0
}
