// Places in the figure: both scales go from 1 to 10, in steps of a half.
import type { BacklogItem } from '../../../model/records/backlog-item'

export type Spot = { readonly impact: number; readonly effort: number }

/** Where something begins that nobody has judged yet. */
export const middlePlace: Spot = { impact: 5, effort: 5 }

/** Null: an input is missing. */
export function placeInFigure({ scores: { matrix } }: BacklogItem): Spot | null {
  if (matrix?.impact == null || matrix.effort === null) return null
  return { impact: matrix.impact, effort: matrix.effort }
}

/** The spot nearest to a point of the window. */
export function spotAt(box: DOMRect, clientX: number, clientY: number): Spot {
  return {
    impact: onScale(1 + (9 * (box.bottom - clientY)) / box.height),
    effort: onScale(1 + (9 * (clientX - box.left)) / box.width),
  }
}

/** One step by an arrow key; null: another key. The ends of the scale hold. */
export function steppedSpot({ impact, effort }: Spot, key: string): Spot | null {
  switch (key) {
    case 'ArrowUp':
      return { impact: onScale(impact + step), effort }
    case 'ArrowDown':
      return { impact: onScale(impact - step), effort }
    case 'ArrowRight':
      return { impact, effort: onScale(effort + step) }
    case 'ArrowLeft':
      return { impact, effort: onScale(effort - step) }
    default:
      return null
  }
}

const step = 0.5

function onScale(value: number): number {
  return Math.min(10, Math.max(1, Math.round(value / step) * step))
}
