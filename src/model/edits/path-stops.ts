// Adds, removes and moves the stops of a path.
import type { PathId, PathStop } from '../records/path'
import type { TouchpointId } from '../records/touchpoint'
import type { TransitionId } from '../records/transition'
import { type DocumentDraft, findRecord, recordsIn } from './edit'
import { updateRecord } from './update-record'

export type AddPathStopArgs = {
  readonly pathId: PathId
  readonly touchpointId: TouchpointId
  /** The transition taken to get there; left out: the only one from the stop before, if any. */
  readonly viaTransitionId?: TransitionId | null
  /** From 0; left out: last. */
  readonly place?: number
}

/** Sets all stops of a path; unknown touchpoints go, transitions that do not fit are forgotten. */
export function setPathStops(
  draft: DocumentDraft,
  { pathId, stops }: { readonly pathId: PathId; readonly stops: readonly PathStop[] },
): void {
  updateRecord(draft, { kind: 'path', id: pathId, changes: { stops } })
}

export function addPathStop(
  draft: DocumentDraft,
  { pathId, touchpointId, viaTransitionId, place = Number.POSITIVE_INFINITY }: AddPathStopArgs,
): void {
  const stops = stopsOf(draft, pathId)
  const before = stops.slice(0, Math.max(place, 0))
  const via =
    viaTransitionId === undefined
      ? onlyTransition(draft, before.at(-1)?.touchpointId, touchpointId)
      : viaTransitionId
  const added = { touchpointId, viaTransitionId: via }
  setPathStops(draft, { pathId, stops: [...before, added, ...stops.slice(before.length)] })
}

export function removePathStop(
  draft: DocumentDraft,
  { pathId, place }: { readonly pathId: PathId; readonly place: number },
): void {
  const stops = stopsOf(draft, pathId).filter((_, index) => index !== place)
  setPathStops(draft, { pathId, stops })
}

export function movePathStop(
  draft: DocumentDraft,
  args: { readonly pathId: PathId; readonly place: number; readonly toPlace: number },
): void {
  const stops = stopsOf(draft, args.pathId)
  const [moved] = stops.splice(args.place, 1)
  if (!moved) return
  stops.splice(Math.max(args.toPlace, 0), 0, moved)
  setPathStops(draft, { pathId: args.pathId, stops })
}

function stopsOf(draft: DocumentDraft, pathId: PathId): PathStop[] {
  return (findRecord(draft, 'path', pathId)?.stops ?? []).map((stop) => ({ ...stop }))
}

function onlyTransition(
  draft: DocumentDraft,
  fromId: TouchpointId | undefined,
  toId: TouchpointId,
): TransitionId | null {
  const between = recordsIn(draft, 'transitions').filter(
    (transition) => transition.fromId === fromId && transition.toId === toId,
  )
  return between.length === 1 ? (between[0]?.id ?? null) : null
}
