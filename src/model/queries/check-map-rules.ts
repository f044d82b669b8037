// Checks the rules that belong to one kind of record each.
import { compareByOrder } from '../../lib/order-key'
import type { JourneyDocument } from '../document/journey-document'
import type { BacklogItem } from '../records/backlog-item'
import type { Path } from '../records/path'
import type { Stage } from '../records/stage'
import type { Step } from '../records/step'
import type { System } from '../records/system'
import type { Touchpoint } from '../records/touchpoint'
import type { Transition } from '../records/transition'
import type { VoteRound } from '../records/vote-round'
import type { Violation } from './violation'

export function checkMapRules(document: JourneyDocument): Violation[] {
  return [
    ...checkTouchpoints(document),
    ...Object.values<System>(document.systems).flatMap(checkSharing),
    ...checkTree(document),
    ...Object.values<Path>(document.paths).flatMap((path) => checkStops(document, path)),
    ...Object.values<VoteRound>(document.voteRounds).flatMap(checkVotes),
  ]
}

function checkTouchpoints(document: JourneyDocument): Violation[] {
  const columns = columnsByStep(document)
  const found: Violation[] = []
  for (const card of Object.values<Touchpoint>(document.touchpoints)) {
    const path = `touchpoints.${card.id}`
    const from = columns.get(card.stepId) ?? -1
    const until = card.untilStepId === null ? undefined : columns.get(card.untilStepId)
    if (until !== undefined && until <= from) {
      found.push({ code: 'span-backwards', path: `${path}.untilStepId` })
    }
    if (card.alsoChannelIds.some((also) => also === card.channelId)) {
      found.push({ code: 'channel-twice', path: `${path}.alsoChannelIds` })
    }
  }
  return found
}

/** Sorted here and now, not by the memoised query: the document may be one that is being edited. */
function columnsByStep(document: JourneyDocument): ReadonlyMap<string, number> {
  const stages = Object.values<Stage>(document.stages).sort(compareByOrder)
  const steps = Object.values<Step>(document.steps).sort(compareByOrder)
  const columns = stages.flatMap(({ id }) => steps.filter((step) => step.stageId === id))
  return new Map(columns.map((step, index) => [step.id, index]))
}

function checkSharing(system: System): Violation[] {
  return system.sharesDataWith.flatMap((partner, index) =>
    partner > system.id
      ? []
      : [{ code: 'shared-on-larger-id', path: `systems.${system.id}.sharesDataWith[${index}]` }],
  )
}

function checkTree(document: JourneyDocument): Violation[] {
  const items: Readonly<Record<string, BacklogItem>> = document.backlogItems
  return Object.values(items).flatMap((item): Violation[] => {
    const seen = new Set<string>()
    for (
      let at: BacklogItem | undefined = item;
      at;
      at = at.parentId ? items[at.parentId] : undefined
    ) {
      if (seen.has(at.id))
        return [{ code: 'parent-loop', path: `backlogItems.${item.id}.parentId` }]
      seen.add(at.id)
    }
    return []
  })
}

function checkStops(document: JourneyDocument, path: Path): Violation[] {
  const lines: Readonly<Record<string, Transition>> = document.transitions
  return path.stops.flatMap(({ touchpointId, viaTransitionId: via }, index): Violation[] => {
    const line = via === null || !Object.hasOwn(lines, via) ? undefined : lines[via]
    if (!line) return []
    const fromId = path.stops[index - 1]?.touchpointId
    if (line.fromId === fromId && line.toId === touchpointId) return []
    const place = `paths.${path.id}.stops[${index}].viaTransitionId`
    return [{ code: 'path-via-mismatch', path: place }]
  })
}

function checkVotes(round: VoteRound): Violation[] {
  const candidates = new Set(round.candidates.map(({ id }) => id))
  return round.ballots.flatMap(({ support, concern }, index) =>
    [...Object.keys(support), ...Object.keys(concern)]
      .filter((key) => !candidates.has(key))
      .map((key) => ({
        code: 'vote-without-candidate' as const,
        path: `voteRounds.${round.id}.ballots[${index}].${key}`,
      })),
  )
}
