// Samples to figures.
import type { SampleKind, Statistic } from './scenario'

/** The value below which that part (0 … 1) of the samples lies, interpolated; NaN for none. */
export function quantile(samples: readonly number[], part: number): number {
  const sorted = [...samples].sort((left, right) => left - right)
  const place = part * (sorted.length - 1)
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  return below + (above - below) * (place - Math.floor(place))
}

/** Frames per second over intervals in ms. */
export function framesPerSecond(intervals: readonly number[]): number {
  return (1000 * intervals.length) / sum(intervals)
}

/** The length in ms of the frame that one is in at a random moment: long ones weigh as they feel. */
export function feltFrame(intervals: readonly number[]): number {
  return sum(intervals.map((interval) => interval * interval)) / sum(intervals)
}

/** A statistic by its name. */
export function statisticOf(samples: readonly number[], statistic: Statistic): number {
  if (statistic === 'frames per second') return framesPerSecond(samples)
  return quantile(samples, statistic === 'median' ? 0.5 : 0.95)
}

/** The figures that a table shows for a kind of samples, in ms but for frames per second. */
export function figuresOf(samples: readonly number[], kind: SampleKind): Map<string, number> {
  const median = quantile(samples, 0.5)
  const p95 = quantile(samples, 0.95)
  if (kind !== 'frames') return new Map(Object.entries({ median, p95 }))
  const felt = feltFrame(samples)
  return new Map(Object.entries({ 'frames/s': framesPerSecond(samples), felt, p95 }))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
