// Where columns, column gutters and stages lie from left to right.
import { num } from '../../lib/typed-lists'
import type { Stage } from '../../model/records/stage'
import type { Step } from '../../model/records/step'
import type { ColumnBox, StageBox } from './map-layout'
import { sizes } from './map-layout'

export type ColumnWidths = {
  readonly columns: readonly ColumnBox[]
  readonly stages: readonly StageBox[]
  /** By column gutter: the x of its middle, round which its tracks lie. */
  readonly gutterMiddle: Float64Array
  readonly gutterStart: Float64Array
  readonly gutterEnd: Float64Array
  readonly width: number
}

/** Adds up the widths of a map: columns of cards, and the gutters between them. */
export function setColumnWidths(
  steps: readonly Step[],
  stages: readonly Stage[],
  gutters: readonly { readonly width: number }[],
): ColumnWidths {
  const gutterX = new Float64Array(steps.length + 1)
  const gutterEnd = new Float64Array(steps.length + 1)
  const gutterMiddle = new Float64Array(steps.length + 1)
  const emptyStages = countEmptyStages(steps, stages)
  let x = 0
  for (let gutter = 0; gutter <= steps.length; gutter += 1) {
    const width = gutters[gutter]?.width ?? 0
    gutterX[gutter] = x
    gutterMiddle[gutter] = x + width / 2
    x += width + (emptyStages[gutter] ?? 0) * emptyStageWidth
    gutterEnd[gutter] = x
    if (gutter < steps.length) x += sizes.cardWidth
  }
  const edge = (gutter: number) => {
    if (gutter === 0) return 0
    return gutter === steps.length ? x : (num(gutterX, gutter) + num(gutterEnd, gutter)) / 2
  }
  const columns = steps.map((step, index) => ({
    stepId: step.id,
    stageId: step.stageId,
    index,
    x: num(gutterEnd, index),
    width: sizes.cardWidth,
    bandX: edge(index),
    bandWidth: edge(index + 1) - edge(index),
    gutterX: num(gutterX, index),
    gutterWidth: num(gutterEnd, index) - num(gutterX, index),
  }))
  const boxes = placeStages(steps, stages, edge)
  return { columns, stages: boxes, gutterMiddle, gutterStart: gutterX, gutterEnd, width: x }
}

/** How many stages without steps lie before each column; they keep room of their own. */
function countEmptyStages(steps: readonly Step[], stages: readonly Stage[]): number[] {
  const counts: number[] = new Array(steps.length + 1).fill(0)
  let column = 0
  for (const stage of stages) {
    const start = column
    while (steps[column]?.stageId === stage.id) column += 1
    if (column === start) counts[start] = (counts[start] ?? 0) + 1
  }
  return counts
}

function placeStages(
  steps: readonly Step[],
  stages: readonly Stage[],
  edge: (gutter: number) => number,
): StageBox[] {
  let column = 0
  let empty = 0
  return stages.map((stage) => {
    const firstColumn = column
    while (steps[column]?.stageId === stage.id) column += 1
    const isEmpty = column === firstColumn
    empty = isEmpty ? empty + 1 : 0
    const x = edge(firstColumn) + (isEmpty ? (empty - 1) * emptyStageWidth : 0)
    const width = isEmpty ? emptyStageWidth : edge(column) - x
    return { stageId: stage.id, firstColumn, lastColumn: column - 1, x, width }
  })
}

const emptyStageWidth = 160
