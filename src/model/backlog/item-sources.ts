// Pains and ideas of which backlog items could be made: what is selected, what was voted for, what hurts.
import type { JourneyDocument, RecordRef } from '../document/journey-document'
import { annotationsOn } from '../queries/annotations-on'
import { backlogItemsFor, type LinkedToBacklog } from '../queries/backlog-items-for'
import { nameOf, spokenNumber } from '../queries/name-of'
import { comparePainPoints, painWeight } from '../queries/pain-weight'
import { inOrder } from '../queries/records-in-order'
import { voteResult } from '../queries/vote-result'
import type { PainPoint } from '../records/pain-point'
import { similarItems } from './similar-items'

export const itemSources = ['selected', 'voted', 'topPains'] as const

export type ItemSource = (typeof itemSources)[number]

export type ItemCandidate = {
  readonly ref: LinkedToBacklog
  readonly spokenNumber: string
  readonly text: string
  /** Of a pain; null: not rated, or an idea. */
  readonly weight: number | null
  /** In the rounds that are revealed; null where votes are not what it is about. */
  readonly votes: number | null
  /** An item whose title says about the same. */
  readonly similar: { readonly id: string; readonly number: number; readonly title: string } | null
}

const mostTopPains = 10

/** The heaviest, or the most voted for, first; those that have an item already are left out. */
export function itemCandidates(
  document: JourneyDocument,
  source: ItemSource,
  selection: readonly { readonly kind: string; readonly id: string }[],
): readonly ItemCandidate[] {
  const found = refsOf(document, source, selection)
  const unique = new Map(found.map((one) => [`${one.ref.kind}:${one.ref.id}`, one]))
  return [...unique.values()]
    .filter(({ ref }) => backlogItemsFor(document, ref).length === 0)
    .flatMap(({ ref, votes }) => candidateOf(document, ref, votes) ?? [])
}

type Found = { readonly ref: LinkedToBacklog; readonly votes: number | null }

function refsOf(
  document: JourneyDocument,
  source: ItemSource,
  selection: readonly { readonly kind: string; readonly id: string }[],
): readonly Found[] {
  switch (source) {
    case 'selected':
      return selection.flatMap((ref) => notesOf(document, ref as RecordRef))
    case 'voted':
      return votedFor(document)
    default:
      return Object.values<PainPoint>(document.painPoints)
        .filter(({ resolution, id }) => {
          const isNew = backlogItemsFor(document, { kind: 'painPoint', id }).length === 0
          return isNew && resolution.state === 'open'
        })
        .sort(comparePainPoints)
        .slice(0, mostTopPains)
        .map(({ id }) => ({ ref: { kind: 'painPoint', id }, votes: null }))
  }
}

/** A pain or an idea itself; of a card or a line all that are noted on it. */
function notesOf(document: JourneyDocument, ref: RecordRef): readonly Found[] {
  if (ref.kind === 'painPoint' || ref.kind === 'idea') return [{ ref, votes: null }]
  if (ref.kind !== 'touchpoint' && ref.kind !== 'transition') return []
  const { painPoints, ideas } = annotationsOn(document, ref)
  return [
    ...painPoints.map(({ id }) => ({ ref: { kind: 'painPoint' as const, id }, votes: null })),
    ...ideas.map(({ id }) => ({ ref: { kind: 'idea' as const, id }, votes: null })),
  ]
}

function votedFor(document: JourneyDocument): readonly Found[] {
  return inOrder(document, 'voteRounds')
    .filter(({ state }) => state === 'revealed')
    .flatMap((round) => voteResult(round))
    .filter(({ support }) => support > 0)
    .sort((left, right) => right.support - left.support)
    .flatMap(({ candidate, support }) => {
      const { kind } = candidate
      if (kind !== 'painPoint' && kind !== 'idea') return []
      return [{ ref: candidate as LinkedToBacklog, votes: support }]
    })
}

function candidateOf(
  document: JourneyDocument,
  ref: LinkedToBacklog,
  votes: number | null,
): ItemCandidate | null {
  const number = spokenNumber(document, ref)
  if (number === null) return null
  const text = nameOf(document, ref)
  const pain = ref.kind === 'painPoint' ? document.painPoints[ref.id] : undefined
  return {
    ...{ ref, votes, text },
    spokenNumber: number,
    weight: pain ? painWeight(pain) : null,
    similar: similarItems(document, text)[0] ?? null,
  }
}
