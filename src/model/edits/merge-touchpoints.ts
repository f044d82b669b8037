// Makes one card of several.
import type { TouchpointId } from '../records/touchpoint'
import { deleteRecords } from './delete-records'
import { type DocumentDraft, findRecord, type RecordDraft, recordsIn, takeRecord } from './edit'
import { joinedTouchpoint } from './join-touchpoints'
import { mendPaths } from './mend-paths'
import { haveSameEnds, mergeTransitions } from './merge-transitions'
import { moveAllAnnotations } from './move-all-annotations'
import { replaceReferences } from './replace-references'
import { updateRecord } from './update-record'

/**
 * Merges touchpoints into the first, which keeps its number and place. Their transitions lead to
 * and from it; those between merged cards go, and what was noted on them is noted on the card. A
 * transition that now runs beside one of the first's is merged with it, unless the two name
 * different triggers or conditions.
 */
export function mergeTouchpoints(
  draft: DocumentDraft,
  { touchpointIds }: { readonly touchpointIds: readonly TouchpointId[] },
): void {
  const [survivorId, ...otherIds] = new Set(touchpointIds)
  for (const otherId of otherIds) {
    const survivor = findRecord(draft, 'touchpoint', survivorId)
    const other = findRecord(draft, 'touchpoint', otherId)
    if (survivor && other) mergeInto(draft, survivor, other)
  }
}

function mergeInto(
  draft: DocumentDraft,
  survivor: RecordDraft<'touchpoint'>,
  other: RecordDraft<'touchpoint'>,
): void {
  const [survivorId, otherId] = [survivor.id, other.id]
  const to = { kind: 'touchpoint', id: survivorId } as const
  const changes = joinedTouchpoint(draft, survivor, other)
  updateRecord(draft, { kind: 'touchpoint', id: survivorId, changes })
  moveAllAnnotations(draft, { from: { kind: 'touchpoint', id: otherId }, to })
  joinStops(draft, survivorId, otherId)
  dropTransitionsBetween(draft, survivorId, otherId)
  const rehung = recordsIn(draft, 'transitions')
    .filter(({ fromId, toId }) => fromId === otherId || toId === otherId)
    .sort((left, right) => left.number - right.number)
  replaceReferences(draft, 'touchpoint', otherId, survivorId)
  takeRecord(draft, 'touchpoint', otherId)
  mergeParallels(draft, rehung)
  mendPaths(draft)
}

/** A path that went from one to the other stops there once. */
function joinStops(draft: DocumentDraft, survivorId: TouchpointId, otherId: TouchpointId): void {
  const isMerged = (id: TouchpointId | undefined) => id === survivorId || id === otherId
  for (const path of recordsIn(draft, 'paths')) {
    const stops = path.stops.filter(({ touchpointId }, index) => {
      const before = path.stops[index - 1]?.touchpointId
      return !(isMerged(before) && isMerged(touchpointId) && before !== touchpointId)
    })
    if (stops.length < path.stops.length) path.stops = stops
  }
}

function dropTransitionsBetween(
  draft: DocumentDraft,
  survivorId: TouchpointId,
  otherId: TouchpointId,
): void {
  const between = recordsIn(draft, 'transitions').filter(
    ({ fromId, toId }) =>
      (fromId === survivorId && toId === otherId) || (fromId === otherId && toId === survivorId),
  )
  const to = { kind: 'touchpoint', id: survivorId } as const
  for (const { id } of between) {
    moveAllAnnotations(draft, { from: { kind: 'transition', id }, to })
    deleteRecords(draft, [{ kind: 'transition', id }])
  }
}

function mergeParallels(draft: DocumentDraft, rehung: readonly RecordDraft<'transition'>[]): void {
  const rehungIds = new Set(rehung.map(({ id }) => id))
  for (const line of rehung) {
    const twin = recordsIn(draft, 'transitions')
      .filter(({ id }) => !rehungIds.has(id))
      .sort((left, right) => left.number - right.number)
      .find((known) => haveSameEnds(known, line) && isCompatible(known, line))
    if (twin) mergeTransitions(draft, { transitionIds: [twin.id, line.id] })
  }
}

function isCompatible(left: RecordDraft<'transition'>, right: RecordDraft<'transition'>): boolean {
  const agree = (one: string, two: string) => one === '' || two === '' || one === two
  return agree(left.trigger, right.trigger) && agree(left.condition, right.condition)
}
