// Makes one transition of several that lead from the same touchpoint to the same touchpoint.
import { joinTexts } from '../../lib/unite'
import type { ContextItem, TransitionId } from '../records/transition'
import { type DocumentDraft, findRecord, type RecordDraft, takeRecord } from './edit'
import { mendPaths } from './mend-paths'
import { moveAllAnnotations } from './move-all-annotations'
import { replaceReferences } from './replace-references'
import { type Changes, updateRecord } from './update-record'

/**
 * Merges transitions into the first, which keeps its number and what it says; what it leaves open
 * comes from the others. Those with other ends than the first stay as they are.
 */
export function mergeTransitions(
  draft: DocumentDraft,
  { transitionIds }: { readonly transitionIds: readonly TransitionId[] },
): void {
  const [survivorId, ...otherIds] = new Set(transitionIds)
  for (const otherId of otherIds) {
    const survivor = findRecord(draft, 'transition', survivorId)
    const other = findRecord(draft, 'transition', otherId)
    if (!survivor || !other || !haveSameEnds(survivor, other)) continue
    const changes = joined(survivor, other)
    updateRecord(draft, { kind: 'transition', id: survivor.id, changes })
    moveAllAnnotations(draft, {
      from: { kind: 'transition', id: otherId },
      to: { kind: 'transition', id: survivor.id },
    })
    replaceReferences(draft, 'transition', otherId, survivor.id)
    takeRecord(draft, 'transition', otherId)
  }
  mendPaths(draft)
}

type Line = RecordDraft<'transition'>

export function haveSameEnds(left: Line, right: Line): boolean {
  return left.fromId === right.fromId && left.toId === right.toId
}

function joined(survivor: Line, other: Line): Changes<'transition'> {
  const isSaid = survivor.continuity !== 'unknown'
  return {
    trigger: joinTexts(survivor.trigger, other.trigger),
    condition: joinTexts(survivor.condition, other.condition),
    share: survivor.share ?? other.share,
    handoff: survivor.handoff === 'none' ? other.handoff : survivor.handoff,
    context: joinContext(survivor.context, other.context),
    continuity: isSaid ? survivor.continuity : other.continuity,
    effort: survivor.effort ?? other.effort,
    volume: survivor.volume ?? other.volume,
    teamId: survivor.teamId ?? other.teamId,
  }
}

/** An item that both have is there once, with the survivor's answer unless that is unknown. */
function joinContext(survivor: readonly ContextItem[], other: readonly ContextItem[]) {
  const rest = [...other]
  const context = survivor.map(({ item, carried }) => {
    const place = rest.findIndex((candidate) => candidate.item === item)
    const [same] = place >= 0 ? rest.splice(place, 1) : []
    return { item, carried: carried === 'unknown' && same ? same.carried : carried }
  })
  return [...context, ...rest.map((added) => ({ ...added }))]
}
