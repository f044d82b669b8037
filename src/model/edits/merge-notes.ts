// Makes one pain point, or one idea, of several that say nearly the same.
import { joinTexts, unite } from '../../lib/unite'
import { strongerEvidence } from '../records/fields'
import { type Resolution, resolutionField } from '../records/pain-point'
import { type DocumentDraft, findRecord, type RecordDraft, recordsIn, takeRecord } from './edit'
import { replaceReferences } from './replace-references'
import { updateRecord } from './update-record'

export type MergeNotesArgs = {
  readonly kind: 'painPoint' | 'idea'
  readonly ids: readonly string[]
}

/**
 * Merges notes into the first, which keeps its number and its thing. Words that it does not have
 * come below its own; the worst rating and the strongest evidence stay, and it is open while one of
 * them was; quotes, ideas, work and votes for the others are for it.
 */
export function mergeNotes(draft: DocumentDraft, { kind, ids }: MergeNotesArgs): void {
  const [first, ...others] = [...new Set(ids)].filter((id) => findRecord(draft, kind, id))
  if (first === undefined) return
  for (const other of others) {
    if (kind === 'painPoint') joinPains(draft, first, other)
    else joinIdeas(draft, first, other)
    addVotes(draft, first, other)
    replaceReferences(draft, kind, other, first)
    takeRecord(draft, kind, other)
  }
}

function joinPains(draft: DocumentDraft, firstId: string, otherId: string): void {
  const first = findRecord(draft, 'painPoint', firstId)
  const other = findRecord(draft, 'painPoint', otherId)
  if (!first || !other) return
  const changes = {
    text: joinWords(first, other),
    severity: worse(first.severity, other.severity),
    frequency: worse(first.frequency, other.frequency),
    evidence: strongerEvidence(first.evidence, other.evidence),
    resolution: lessDone(first.resolution, other.resolution),
  }
  updateRecord(draft, { kind: 'painPoint', id: first.id, changes })
}

/** Of two states the one that comes before. */
function lessDone(first: Resolution, other: Resolution): Resolution {
  const states = resolutionField.shape.state.options
  const isLess = states.indexOf(other.state) < states.indexOf(first.state)
  return { ...(isLess ? other : first) }
}

function joinIdeas(draft: DocumentDraft, firstId: string, otherId: string): void {
  const first = findRecord(draft, 'idea', firstId)
  const other = findRecord(draft, 'idea', otherId)
  if (!first || !other) return
  const { belief, outcome, metric, threshold } = first.hypothesis
  const hypothesis = {
    belief: joinTexts(belief, other.hypothesis.belief),
    outcome: joinTexts(outcome, other.hypothesis.outcome),
    metric: metric || other.hypothesis.metric,
    threshold: threshold || other.hypothesis.threshold,
  }
  const painPointIds = unite(first.painPointIds, other.painPointIds)
  const text = joinWords(first, other)
  const experiment = first.experiment === 'none' ? other.experiment : first.experiment
  const changes = { text, painPointIds, hypothesis, experiment }
  updateRecord(draft, { kind: 'idea', id: first.id, changes })
}

/** Where a ballot has votes for both, the first gets them all. */
function addVotes(draft: DocumentDraft, firstId: string, otherId: string): void {
  for (const { ballots } of recordsIn(draft, 'voteRounds')) {
    for (const votes of ballots.flatMap(({ support, concern }) => [support, concern])) {
      const given = votes[otherId]
      const known = votes[firstId]
      if (given === undefined || known === undefined) continue
      votes[firstId] = Math.min(known + given, mostVotes)
    }
  }
}

/** That a ballot may say about one candidate. */
const mostVotes = 100

type Note = RecordDraft<'painPoint'> | RecordDraft<'idea'>

/** The same words in another case are no other words. */
function joinWords(first: Note, other: Note): string {
  const known = first.text.split('\n').map((line) => line.trim().toLowerCase())
  const isSaid = known.includes(other.text.trim().toLowerCase())
  return isSaid ? first.text : joinTexts(first.text, other.text)
}

function worse(left: number | null, right: number | null): number | null {
  return left === null ? right : right === null ? left : Math.max(left, right)
}
