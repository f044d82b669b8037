// How heavy a pain point is, and which of two is heavier.
import type { PainPoint } from '../records/pain-point'

/** Severity × frequency, 1 … 25; null: not rated (one of the two is missing). */
export function painWeight({
  severity,
  frequency,
}: Pick<PainPoint, 'severity' | 'frequency'>): number | null {
  return severity === null || frequency === null ? null : severity * frequency
}

/** Sorts the heaviest first; the unrated below the rated, by severity; ties by number. */
export function comparePainPoints(left: PainPoint, right: PainPoint): number {
  return (
    (painWeight(right) ?? 0) - (painWeight(left) ?? 0) ||
    (right.severity ?? 0) - (left.severity ?? 0) ||
    left.number - right.number
  )
}
