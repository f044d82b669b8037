// How high the rows of the list are, in CSS pixels: those out of sight are not drawn.
import type { BacklogRow } from '../../../model/backlog/backlog-rows'

export function rowHeight({ kind }: BacklogRow, isTouch: boolean): number {
  if (kind === 'group') return 40
  return isTouch ? 60 : 52
}
