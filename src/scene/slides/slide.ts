// What a slide is: native shapes and text that can be edited, in points, colours as names. Whatever
// writes slides writes these and nothing else.
import type { Box, Point } from '../geometry'
import type { IconName } from '../icons'
import type { ColorName } from '../palettes'

/** 16:9, in points. */
export const slideSize = { width: 960, height: 540 } as const
/** Clear space at every edge, in points. */
export const slideMargin = 36
/** Nothing smaller can be read from the last row: detail is left out instead. */
export const leastTextPt = 12

/** Where the title of every slide stands, in its middle: one line, or two smaller ones. */
export const titleBox: Box = { x: slideMargin, y: 18, width: 888, height: 50 }
export const titleSizePt = 26
/** What a slide may fill below its title. */
export const contentBox: Box = { x: slideMargin, y: 74, width: 888, height: 424 }

export type TextRun = {
  readonly text: string
  /** In points. */
  readonly size: number
  readonly color: ColorName
  readonly isBold?: boolean
  readonly isItalic?: boolean
}

export type TextBlock = {
  /** Each paragraph is a line of its own; runs follow one another in it. */
  readonly paragraphs: readonly (readonly TextRun[])[]
  readonly align?: 'left' | 'center' | 'right'
  readonly anchor?: 'top' | 'middle' | 'bottom'
  /** Clear space between the left and right edges of the shape and its text, in points. */
  readonly inset?: number
  /** More of it at the right edge, where something else stands. */
  readonly insetRight?: number
  /** The same at the upper and lower edges; `inset` without it. */
  readonly insetY?: number
}

export type BoxShape = Box & {
  readonly type: 'box'
  /** What the pane of shapes calls it. */
  readonly name: string
  readonly fill?: ColorName
  readonly stroke?: ColorName
  readonly strokeWidth?: number
  readonly radius?: number
  readonly text?: TextBlock
}

export type LineShape = {
  readonly type: 'line'
  readonly name: string
  readonly points: readonly Point[]
  readonly color: ColorName
  readonly width: number
  readonly dash: 'solid' | 'dash' | 'dot'
  readonly hasArrow: boolean
}

export type IconShape = {
  readonly type: 'icon'
  readonly name: string
  readonly icon: IconName
  readonly x: number
  readonly y: number
  readonly size: number
  readonly color: ColorName
}

export type TableCell = {
  readonly runs: readonly TextRun[]
  readonly fill?: ColorName
  readonly align?: 'left' | 'center' | 'right'
}

export type TableShape = {
  readonly type: 'table'
  readonly name: string
  readonly x: number
  readonly y: number
  readonly columnWidths: readonly number[]
  readonly rows: readonly { readonly height: number; readonly cells: readonly TableCell[] }[]
}

export type SlideShape = BoxShape | LineShape | IconShape | TableShape

export type Slide = {
  /** As long as there is room for in this size. */
  readonly title: string
  /** In points. */
  readonly titleSize: number
  /** From back to front. */
  readonly shapes: readonly SlideShape[]
  /** For the speaker: what had to be shortened, whole. */
  readonly notes: string
}
