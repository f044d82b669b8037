// How high the emotion strip is on the screen: it stands over the cells at the lower edge of the room,
// and leaves a low room to them.
import { stripHeight } from '../../../scene/strip-height'
import type { MapRoom } from '../../../store/session-state'
import { heads } from './viewport-maths'

/** Its height at a zoom, in map units: all of it, unless that would be too much of the room. */
export function stripHeightIn(room: MapRoom, zoom: number): number {
  const below = room.height - heads.top
  const most = Math.max(leastPx, below * shareOf(below)) / zoom
  if (most >= stripHeight) return stripHeight
  // In steps: while the map is zoomed it is not another one in each frame.
  return Math.max(unitsStep, Math.floor(most / unitsStep) * unitsStep)
}

/** A sixth of a low room, up to a quarter of a high one. */
function shareOf(height: number): number {
  const rise = (height - lowRoom) / (highRoom - lowRoom)
  return lowShare + Math.min(1, Math.max(0, rise)) * (highShare - lowShare)
}

/** CSS pixels below the headers. */
const [lowRoom, highRoom] = [320, 480]
const [lowShare, highShare] = [1 / 6, 1 / 4]
/** As high as one line of its head, in CSS pixels. */
const leastPx = 26
const unitsStep = 4
