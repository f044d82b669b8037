// How high rows are, in CSS pixels: the list of a large map is drawn in part, by these.
import type { OutlineRow } from '../../model/queries/outline-rows'

const touchExtra = 10

/** Above a stage or a group, so that they are seen as parts; part of its height. */
export const gapAbovePart = 12

/** The least that a row takes; where all rows are drawn, one with many words may be higher. */
export function rowHeight(row: Pick<OutlineRow, 'ref' | 'group'>, isTouch: boolean): number {
  return heightOf(row) + (isTouch ? touchExtra : 0)
}

/** A stage or a group: what the list is divided into. */
export function isPart({ ref, group }: Pick<OutlineRow, 'ref' | 'group'>): boolean {
  return group !== null || ref?.kind === 'stage'
}

function heightOf(row: Pick<OutlineRow, 'ref' | 'group'>): number {
  const { ref } = row
  if (isPart(row)) return 40 + gapAbovePart
  if (ref?.kind === 'step') return 38
  return ref?.kind === 'touchpoint' ? 36 : 32
}
