// What a drawn map is: items made of a few primitives, in map units, colours as names. The map on
// the screen, the canvas painter and the SVG writer paint these and nothing else.
import type { RecordRef } from '../model/document/journey-document'
import type { Box } from './geometry'
import type { IconName } from './icons'
import type { ColorName } from './palettes'
import type { PathPen } from './shapes'

/** Semantic zoom: a card says less and larger with distance, in the same box. */
export type Distance = 'near' | 'middle' | 'far'

export type RectPrimitive = Box & {
  readonly type: 'rect'
  readonly radius?: number
  readonly fill?: ColorName
  readonly stroke?: ColorName
  readonly strokeWidth?: number
}

export type PathPrimitive = {
  readonly type: 'path'
  /** SVG path data in map units. */
  readonly d: string
  /**
   * Draws the same with a pen: where thousands of paths are painted their data is never written.
   * Corners whose radius is below `leastRadius` (map units) may be left square.
   */
  readonly draw?: (pen: PathPen, leastRadius: number) => void
  readonly fill?: ColorName
  readonly stroke?: ColorName
  readonly strokeWidth?: number
  readonly dash?: readonly number[]
}

export type TextPrimitive = {
  readonly type: 'text'
  /** One line, broken already; `x` is the anchor, `y` the baseline. */
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly weight: number
  readonly color: ColorName
  readonly anchor?: 'start' | 'middle' | 'end'
}

export type IconPrimitive = {
  readonly type: 'icon'
  /** A name of the icon table; drawn as strokes in a square of `size`. */
  readonly name: IconName
  readonly x: number
  readonly y: number
  readonly size: number
  readonly color: ColorName
}

export type Primitive = RectPrimitive | PathPrimitive | TextPrimitive | IconPrimitive

export type SceneLayer = 'band' | 'line' | 'stub' | 'card' | 'chip' | 'strip' | 'head'

export type SceneItem = {
  /** Stable across edits: `card:tp_1`, `line:tr_4`, `band:2`. */
  readonly key: string
  readonly layer: SceneLayer
  /** The record that it shows, if it shows one. */
  readonly ref: RecordRef | null
  readonly bounds: Box
  readonly primitives: readonly Primitive[]
  /** Painted at low contrast: it does not belong to what is shown. */
  readonly isDim?: true
}

export type Scene = {
  readonly distance: Distance
  readonly bounds: Box
  /** In painting order: bands, lines, stubs, cards, chips, strip, heads. */
  readonly items: readonly SceneItem[]
}
