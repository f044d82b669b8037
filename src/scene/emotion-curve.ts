// The curve through the emotions of the steps, and the band between the lowest and the highest:
// neither swings past its points, and a gap stays a gap.
import { area, curveMonotoneX, line } from 'd3-shape'

export type CurvePoint = {
  readonly x: number
  /** Null: nothing is said; the curve has a gap there. */
  readonly y: number | null
}

export type BandPoint = {
  readonly x: number
  /** Null: there is no span. */
  readonly span: { readonly top: number; readonly bottom: number } | null
}

/** Path data of the curve; empty without points. */
export function emotionCurve(points: readonly CurvePoint[]): string {
  const curve = line<CurvePoint>()
    .defined(({ y }) => y !== null)
    .x(({ x }) => x)
    .y(({ y }) => y ?? 0)
    .curve(curveMonotoneX)
  return curve([...points]) ?? ''
}

/** Path data of the area between the tops and the bottoms; empty without spans. */
export function emotionBand(points: readonly BandPoint[]): string {
  const band = area<BandPoint>()
    .defined(({ span }) => span !== null)
    .x(({ x }) => x)
    .y0(({ span }) => span?.bottom ?? 0)
    .y1(({ span }) => span?.top ?? 0)
    .curve(curveMonotoneX)
  return band([...points]) ?? ''
}
