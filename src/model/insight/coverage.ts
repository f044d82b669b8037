// Where the thread from pain to work is broken: what hurts and nobody works on, work that is for
// nothing that hurts, ideas that nobody tried, objectives that nothing serves, work without effect.
import { memoByIdentity } from '../../lib/memo-by-identity'
import type { JourneyDocument } from '../document/journey-document'
import { backlogItemsFor, ideasFor } from '../queries/backlog-items-for'
import { itemsForNoPain, painsOfItem } from '../queries/item-pains'
import { comparePainPoints } from '../queries/pain-weight'
import { inOrder } from '../queries/records-in-order'
import type { BacklogItem } from '../records/backlog-item'
import type { Idea } from '../records/idea'
import type { Objective, ObjectiveId } from '../records/objective'
import type { PainPoint } from '../records/pain-point'

export type Coverage = {
  /** Open, heaviest first; also by its ideas nobody works on them. */
  readonly painsWithoutItem: readonly PainPoint[]
  /** By rank: why are we building this? */
  readonly itemsWithoutPain: readonly BacklogItem[]
  /** No experiment was even planned. */
  readonly untestedIdeas: readonly Idea[]
  readonly emptyObjectives: readonly Objective[]
  /** Done, while a pain that it is for is still open: only a person knows whether it is gone. */
  readonly doneWithOpenPain: readonly {
    readonly item: BacklogItem
    readonly painPoints: readonly PainPoint[]
  }[]
}

/** The same object while the document is the same. */
export const coverageOf = memoByIdentity((document: JourneyDocument): Coverage => {
  const items = inOrder(document, 'backlogItems')
  const served = new Set<ObjectiveId>(
    items.flatMap(({ status, objectiveIds }) => (status === 'dropped' ? [] : objectiveIds)),
  )
  return {
    painsWithoutItem: painsInOrder(document).filter(
      (pain) => isOpen(pain) && itemsAgainst(document, pain).length === 0,
    ),
    itemsWithoutPain: itemsForNoPain(document, items),
    untestedIdeas: inOrder(document, 'ideas').filter(({ experiment }) => experiment === 'none'),
    emptyObjectives: inOrder(document, 'objectives').filter(({ id }) => !served.has(id)),
    doneWithOpenPain: items.flatMap((item) => {
      const painPoints = item.status === 'done' ? painsOfItem(document, item).filter(isOpen) : []
      return painPoints.length > 0 ? [{ item, painPoints }] : []
    }),
  }
})

export type ThreadRow = {
  /** Null: what follows is for no pain. */
  readonly painPoint: PainPoint | null
  readonly ideas: readonly Idea[]
  readonly items: readonly BacklogItem[]
  readonly objectives: readonly Objective[]
}

/** Pain → idea → item → objective: a row a pain, heaviest first, then items that are for none. */
export const threadRows = memoByIdentity((document: JourneyDocument): readonly ThreadRow[] => {
  const rows = painsInOrder(document).map((painPoint): ThreadRow => {
    const items = itemsAgainst(document, painPoint)
    const ideas = ideasFor(document, painPoint.id)
    return { painPoint, ideas, items, objectives: objectivesOf(document, items) }
  })
  const followed = new Set(rows.flatMap(({ items }) => items))
  const rest = inOrder(document, 'backlogItems')
    .filter((item) => !followed.has(item) && item.status !== 'dropped')
    .map((item): ThreadRow => {
      const ideas = item.ideaIds.flatMap((id) => document.ideas[id] ?? [])
      return { painPoint: null, ideas, items: [item], objectives: objectivesOf(document, [item]) }
    })
  return [...rows, ...rest]
})

const isOpen = ({ resolution }: PainPoint) => resolution.state === 'open'

function painsInOrder(document: JourneyDocument): readonly PainPoint[] {
  return Object.values<PainPoint>(document.painPoints).sort(comparePainPoints)
}

/** Work on the pain itself or on an idea against it, by rank; each once. */
function itemsAgainst(document: JourneyDocument, { id }: PainPoint): readonly BacklogItem[] {
  const linked = [
    ...backlogItemsFor(document, { kind: 'painPoint', id }),
    ...ideasFor(document, id).flatMap((idea) =>
      backlogItemsFor(document, { kind: 'idea', id: idea.id }),
    ),
  ]
  return [...new Set(linked)].filter(({ status }) => status !== 'dropped')
}

function objectivesOf(
  document: JourneyDocument,
  items: readonly BacklogItem[],
): readonly Objective[] {
  const ids = new Set(items.flatMap(({ objectiveIds }) => objectiveIds))
  return [...ids].flatMap((id) => document.objectives[id] ?? [])
}
