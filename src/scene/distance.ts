// Which of the three distances a zoom is seen from.
import type { Distance } from './scene'

/** Pixels a map unit at and above which a distance is used; below the last one: far. */
export const leastZoom = { near: 0.82, middle: 0.27 } as const

/** The distance of a zoom in pixels a map unit. */
export function distanceAtZoom(zoom: number): Distance {
  if (zoom >= leastZoom.near) return 'near'
  return zoom >= leastZoom.middle ? 'middle' : 'far'
}
