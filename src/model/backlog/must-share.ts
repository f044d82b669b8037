// How much of the effort is called a Must: with too much of it nothing can give way.
import type { JourneyDocument } from '../document/journey-document'
import type { BacklogItem } from '../records/backlog-item'

export type MustShare = {
  /** Estimates added up: of the Musts, and of Must, Should and Could together. */
  readonly must: number
  readonly all: number
  /** 0 … 1. */
  readonly share: number
  /** Over 60 %. */
  readonly isTooMuch: boolean
  /** Prioritised, but without an estimate: not counted. */
  readonly unestimated: number
}

const most = 0.6

/** Null: nothing that is prioritised has an estimate. Won't and dropped items take no effort. */
export function mustShare(document: Pick<JourneyDocument, 'backlogItems'>): MustShare | null {
  const items = Object.values<BacklogItem>(document.backlogItems).filter(
    ({ moscow, status }) => moscow !== null && moscow !== 'wont' && status !== 'dropped',
  )
  const effortOf = (some: readonly BacklogItem[]) =>
    some.reduce((sum, { estimate }) => sum + (estimate ?? 0), 0)
  const all = effortOf(items)
  if (all === 0) return null
  const must = effortOf(items.filter(({ moscow }) => moscow === 'must'))
  const share = must / all
  return {
    must,
    all,
    share,
    isTooMuch: share > most,
    unestimated: items.filter(({ estimate }) => estimate === null).length,
  }
}
