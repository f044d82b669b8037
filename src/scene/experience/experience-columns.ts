// Where the steps of the Experience view lie from left to right, and where in them each touchpoint
// has its place: the same order as on the map, in widths of its own.
import type { JourneyDocument } from '../../model/document/journey-document'
import { inOrder, stepsInOrder } from '../../model/queries/records-in-order'
import { touchpointsOfStep } from '../../model/queries/touchpoints-of-cell'
import type { StageId } from '../../model/records/stage'
import type { StepId } from '../../model/records/step'
import type { Touchpoint } from '../../model/records/touchpoint'

/** `x` is the middle. */
export type TouchpointSlot = { readonly touchpoint: Touchpoint; readonly x: number }

export type ExperienceColumn = {
  readonly stepId: StepId
  readonly index: number
  readonly x: number
  readonly width: number
  readonly slots: readonly TouchpointSlot[]
}

export type ExperienceStage = {
  readonly stageId: StageId
  readonly x: number
  readonly width: number
}

export type ExperienceColumns = {
  readonly columns: readonly ExperienceColumn[]
  /** A stage without steps has a width of its own. */
  readonly stages: readonly ExperienceStage[]
  readonly width: number
}

/**
 * Columns wide enough for their touchpoints, and wider where there is room. All in CSS pixels.
 * @param personaCount how many personas have a point at each touchpoint
 */
export function experienceColumns(
  document: JourneyDocument,
  { personaCount, roomWidth }: { readonly personaCount: number; readonly roomWidth: number },
): ExperienceColumns {
  const slotWidth = slotWidthFor(personaCount)
  const steps = stepsInOrder(document).map((step) => {
    const touchpoints = touchpointsOfStep(document, step.id)
    const width = Math.max(leastColumnWidth, touchpoints.length * slotWidth + 2 * columnInset)
    return { step, touchpoints, width }
  })
  const stages = inOrder(document, 'stages')
  const filled = new Set(steps.map(({ step }) => step.stageId))
  const emptyWidth = stages.filter(({ id }) => !filled.has(id)).length * emptyStageWidth
  const least = steps.reduce((sum, { width }) => sum + width, 0)
  const stretch = Math.max(1, (Math.floor(roomWidth) - emptyWidth) / (least || 1))
  const columns: ExperienceColumn[] = []
  const boxes: ExperienceStage[] = []
  let x = 0
  for (const { id: stageId } of stages) {
    const left = x
    for (const { step, touchpoints, width: leastWidth } of steps) {
      if (step.stageId !== stageId) continue
      const width = leastWidth * stretch
      const slots = slotsOf(touchpoints, x, width)
      columns.push({ stepId: step.id, index: columns.length, x, width, slots })
      x += width
    }
    if (!filled.has(stageId)) x += emptyStageWidth
    boxes.push({ stageId, x: left, width: x - left })
  }
  return { columns, stages: boxes, width: x }
}

/** Points of several personas at one touchpoint stand beside each other, none covers another. */
export const personaGap = 26

const columnInset = 12
const emptyStageWidth = 130
/** Words of a quote or a pain point can be read in this. */
const leastColumnWidth = 178
const leastSlotWidth = 46

function slotWidthFor(personaCount: number): number {
  return Math.max(leastSlotWidth, personaCount * personaGap + 10)
}

function slotsOf(
  touchpoints: readonly Touchpoint[],
  x: number,
  width: number,
): readonly TouchpointSlot[] {
  const share = (width - 2 * columnInset) / touchpoints.length
  return touchpoints.map((touchpoint, place) => ({
    touchpoint,
    x: x + columnInset + (place + 0.5) * share,
  }))
}

/** The columns of which something lies between two places; both by their index, -1 … for none. */
export function columnsBetween(
  columns: readonly ExperienceColumn[],
  from: number,
  to: number,
): { readonly first: number; readonly last: number } {
  const first = columns.findIndex(({ x, width }) => x + width > from)
  const last = columns.findLastIndex(({ x }) => x < to)
  return first < 0 || last < first ? { first: 0, last: -1 } : { first, last }
}
