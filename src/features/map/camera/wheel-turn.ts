// What a turn of the wheel means for the map: the same over its heads as over its cards, where React
// Flow answers it. Firefox tells lines instead of pixels to whoever asks for the unit first.
import type { Point } from '../../../scene/geometry'

export type WheelTurn = Pick<
  WheelEvent,
  'deltaX' | 'deltaY' | 'deltaMode' | 'ctrlKey' | 'shiftKey' | 'DOM_DELTA_LINE'
>

/** By how much the zoom grows. A pinch on a Mac's trackpad comes as small turns with Control. */
export function zoomOfTurn(turn: WheelTurn, isMac: boolean): number {
  const halves = turn.deltaMode === turn.DOM_DELTA_LINE ? 0.05 : 0.002
  return 2 ** (-turn.deltaY * halves * (turn.ctrlKey && isMac ? 10 : 1))
}

/** How far the map is panned, in CSS pixels. Shift pans sideways; a Mac does that by itself. */
export function wayOfTurn(turn: WheelTurn, isMac: boolean): Point {
  const unit = turn.deltaMode === turn.DOM_DELTA_LINE ? 20 : 1
  if (turn.shiftKey && !isMac) return { x: turn.deltaY * unit, y: 0 }
  return { x: turn.deltaX * unit, y: turn.deltaY * unit }
}
