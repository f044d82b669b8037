// What a laid-out map is: boxes and routes in map units. The origin is the top left corner of the
// grid's body: headers and channel heads stand outside it (negative coordinates in pictures).
import type { ChannelId } from '../../model/records/channel'
import type { StageId } from '../../model/records/stage'
import type { StepId } from '../../model/records/step'
import type { TouchpointId } from '../../model/records/touchpoint'
import type { TransitionId } from '../../model/records/transition'
import type { Box, Point } from '../geometry'

/** Fixed sizes, in map units. */
export const sizes = {
  cardWidth: 222,
  cardHeight: 104,
  stageHeaderHeight: 44,
  stepHeaderHeight: 36,
  channelHeadWidth: 148,
  channelHeadMaxWidth: 280,
  chipHeight: 30,
} as const

export type ColumnBox = {
  readonly stepId: StepId
  readonly stageId: StageId
  readonly index: number
  /** Left edge and width of the cards' column; its gutters lie outside. */
  readonly x: number
  readonly width: number
  /** From the middle of the gutter at its left to the middle of the one at its right. */
  readonly bandX: number
  readonly bandWidth: number
  /** The gutter at its left: from the column before (or the edge) to `x`. */
  readonly gutterX: number
  readonly gutterWidth: number
}

export type StageBox = {
  readonly stageId: StageId
  /** Its steps: from this column to that one; a stage without steps has `lastColumn < firstColumn`. */
  readonly firstColumn: number
  readonly lastColumn: number
  readonly x: number
  readonly width: number
}

export type RowBox = {
  /** Null: the row "Channel not known", there only when a card needs it. */
  readonly channelId: ChannelId | null
  readonly index: number
  /** The whole band of the row, row gutters included. */
  readonly y: number
  readonly height: number
}

export type CardBox = Box & {
  readonly id: TouchpointId
  readonly column: number
  /** The last column it lasts to; equal to `column` for most. */
  readonly untilColumn: number
  readonly row: number
  /** Its place among the cards that start in its cell, from 0. */
  readonly place: number
}

/** A touchpoint in a second channel leaves a small stub ("T3") in that channel's row. */
export type StubBox = Box & { readonly id: TouchpointId; readonly channelId: ChannelId }

export type Route = {
  readonly id: TransitionId
  /** Corners from the first card's edge to the second one's; consecutive ones share x or y. */
  readonly points: readonly Point[]
  /**
   * Where its chip, or its number when it has no chip, stands. Without width and height: nowhere on
   * the line is room for it; `x` and `y` are the middle of its longest stretch.
   */
  readonly chip: Box
}

export type MapLayout = {
  /** Size of the grid's body. */
  readonly width: number
  readonly height: number
  /** Width of the channel heads at the left of the body. */
  readonly headWidth: number
  readonly stages: readonly StageBox[]
  readonly columns: readonly ColumnBox[]
  readonly rows: readonly RowBox[]
  readonly cards: ReadonlyMap<TouchpointId, CardBox>
  readonly stubs: readonly StubBox[]
  readonly routes: ReadonlyMap<TransitionId, Route>
}
