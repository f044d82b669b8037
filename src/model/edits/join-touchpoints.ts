// What one touchpoint says after another was merged into it.
import { joinTexts, unite } from '../../lib/unite'
import { strongerEvidence } from '../records/fields'
import { columnIndexes } from './cells'
import type { DocumentDraft, RecordDraft } from './edit'
import type { Changes } from './update-record'

type Card = RecordDraft<'touchpoint'>

/**
 * The survivor's word holds where there can be only one; lists are united, texts joined (another
 * title is kept in the notes), and a card merged from another channel is in both.
 */
export function joinedTouchpoint(
  draft: DocumentDraft,
  survivor: Card,
  other: Card,
): Changes<'touchpoint'> {
  const title = survivor.title || other.title
  const lostTitle = other.title === title ? '' : other.title
  const channelId = survivor.channelId ?? other.channelId
  const otherChannelIds = other.channelId ? [other.channelId] : []
  return {
    title,
    channelId,
    alsoChannelIds: unite(survivor.alsoChannelIds, [...otherChannelIds, ...other.alsoChannelIds]),
    untilStepId: laterStep(draft, survivor.untilStepId, other.untilStepId),
    notes: joinTexts(survivor.notes, lostTitle, other.notes),
    goal: joinTexts(survivor.goal, other.goal),
    emotions: { ...other.emotions, ...survivor.emotions },
    personaIds: unitePersonas(survivor, other),
    isMomentOfTruth: survivor.isMomentOfTruth || other.isMomentOfTruth,
    endpoint: survivor.endpoint === 'none' ? other.endpoint : survivor.endpoint,
    capability: survivor.capability || other.capability,
    asksFor: unite(survivor.asksFor, other.asksFor),
    isIdentified: survivor.isIdentified ?? other.isIdentified,
    tags: unite(survivor.tags, other.tags),
    teamId: survivor.teamId ?? other.teamId,
    systemIds: unite(survivor.systemIds, other.systemIds),
    evidence: strongerEvidence(survivor.evidence, other.evidence),
    metrics: unite(survivor.metrics, other.metrics),
    links: unite(survivor.links, other.links),
  }
}

/** An empty list means all personas, and all with some is all. */
function unitePersonas(survivor: Card, other: Card): Card['personaIds'] {
  const isForAll = survivor.personaIds.length === 0 || other.personaIds.length === 0
  return isForAll ? [] : unite(survivor.personaIds, other.personaIds)
}

function laterStep(
  draft: DocumentDraft,
  left: Card['untilStepId'],
  right: Card['untilStepId'],
): Card['untilStepId'] {
  if (left === null || right === null) return left ?? right
  const columns = columnIndexes(draft)
  return (columns.get(right) ?? 0) > (columns.get(left) ?? 0) ? right : left
}
