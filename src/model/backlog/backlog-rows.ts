// The rows of the backlog: the items that fit the filter as they are ranked, in groups.
import { groupBy } from '../../lib/group-by'
import { memoByIdentities } from '../../lib/memo-by-identities'
import type { JourneyDocument } from '../document/journey-document'
import { inOrder } from '../queries/records-in-order'
import { belongsTo } from '../queries/things-shown'
import type { BacklogItem, BacklogItemId } from '../records/backlog-item'
import type { TeamId } from '../records/team'
import type { Touchpoint } from '../records/touchpoint'
import type { BacklogFilter, BacklogGrouping } from './backlog-look'
import { itemEvidence } from './item-evidence'

export type BacklogRow =
  | {
      readonly kind: 'group'
      readonly key: string
      /** The stage, the objective, `now`, `must`, the epic; null: none of them. */
      readonly groupId: string | null
      readonly count: number
    }
  | {
      readonly kind: 'item'
      readonly key: string
      readonly item: BacklogItem
      readonly groupId: string | null
    }

/** Groups in the order of the map, the best rank first in each; items without a group come last. */
export function backlogRows(
  document: JourneyDocument,
  filter: BacklogFilter,
  grouping: BacklogGrouping,
): readonly BacklogRow[] {
  return rowsOf(document, filter, groupingKeys[grouping])
}

/** An item fits everything that the filter says. */
export function doesFit(
  document: JourneyDocument,
  item: BacklogItem,
  filter: BacklogFilter,
): boolean {
  const { status, unlinked } = filter
  if (status && item.status !== status) return false
  if (unlinked === 'tracker' && item.trackers.length > 0) return false
  if (unlinked === 'pain' && item.painPointIds.length + item.ideaIds.length > 0) return false
  const { stageId, channelId, teamId, personaId } = filter
  const hasCard = (does: (card: Touchpoint) => boolean) => cardsOfItem(document, item).some(does)
  const isOf = (ref: Parameters<typeof belongsTo>[1]) => hasCard((card) => belongsTo(card, ref))
  const isOfTeam = (id: TeamId) =>
    item.teamId === null ? isOf({ kind: 'team', id }) : item.teamId === id
  return (
    (!teamId || isOfTeam(teamId)) &&
    (!stageId || hasCard((card) => document.steps[card.stepId]?.stageId === stageId)) &&
    (!channelId || isOf({ kind: 'channel', id: channelId })) &&
    (!personaId || isOf({ kind: 'persona', id: personaId }))
  )
}

/** The item that is ranked just below another one, whether it is shown or not; null: none. */
export function idAfter(
  document: JourneyDocument,
  id: BacklogItemId | undefined,
): BacklogItemId | null {
  const items = inOrder(document, 'backlogItems')
  return items[items.findIndex((item) => item.id === id) + 1]?.id ?? null
}

/** The touchpoints where an item's pains and ideas are, also as an end of a transition. */
export function cardsOfItem(document: JourneyDocument, item: BacklogItem): readonly Touchpoint[] {
  return itemEvidence(document, item).places.flatMap((place) => {
    if (place.kind === 'touchpoint') return document.touchpoints[place.id] ?? []
    const line = document.transitions[place.id]
    if (!line) return []
    return [line.fromId, line.toId].flatMap((id) => document.touchpoints[id] ?? [])
  })
}

const rowsOf = memoByIdentities(
  (
    document: JourneyDocument,
    filter: BacklogFilter,
    { grouping }: { readonly grouping: BacklogGrouping },
  ): readonly BacklogRow[] => {
    const items = inOrder(document, 'backlogItems').filter((item) =>
      doesFit(document, item, filter),
    )
    if (grouping === 'none') return items.map((item) => itemRow(item, null))
    const groups = groupBy(items, (item) => groupOf(document, item, grouping))
    return groupIdsInOrder(document, grouping).flatMap((groupId) => {
      const members = groups.get(groupId) ?? []
      if (members.length === 0 && !(items.length > 0 && isEmptyShown[grouping])) return []
      const head: BacklogRow = {
        kind: 'group',
        key: `group:${groupId ?? ''}`,
        groupId,
        count: members.length,
      }
      return [head, ...members.map((item) => itemRow(item, groupId))]
    })
  },
)

/** Where an item can be put into a group that has none yet. */
const isEmptyShown = {
  none: false,
  stage: false,
  objective: true,
  horizon: true,
  moscow: true,
  epic: false,
} as const

/** Objects, so that what was computed can be found by them. */
const groupingKeys: {
  readonly [Grouping in BacklogGrouping]: { readonly grouping: BacklogGrouping }
} = {
  none: { grouping: 'none' },
  stage: { grouping: 'stage' },
  objective: { grouping: 'objective' },
  horizon: { grouping: 'horizon' },
  moscow: { grouping: 'moscow' },
  epic: { grouping: 'epic' },
}

function itemRow(item: BacklogItem, groupId: string | null): BacklogRow {
  return { kind: 'item', key: item.id, item, groupId }
}

/** The group of an item: with several stages or objectives it stands once, under the first of them. */
export function groupOf(
  document: JourneyDocument,
  item: BacklogItem,
  grouping: BacklogGrouping,
): string | null {
  switch (grouping) {
    case 'horizon':
      return item.horizon
    case 'moscow':
      return item.moscow
    case 'epic':
      return epicOf(document, item)
    case 'objective':
      return (
        inOrder(document, 'objectives').find(({ id }) => item.objectiveIds.includes(id))?.id ?? null
      )
    default: {
      const stageIds = cardsOfItem(document, item).flatMap(
        ({ stepId }) => document.steps[stepId]?.stageId ?? [],
      )
      return inOrder(document, 'stages').find(({ id }) => stageIds.includes(id))?.id ?? null
    }
  }
}

/** The topmost item above it; an epic is the head of its own group. */
function epicOf(document: JourneyDocument, item: BacklogItem): string | null {
  let top = item
  for (let above: BacklogItem | undefined = item; above; ) {
    top = above
    above = above.parentId === null ? undefined : document.backlogItems[above.parentId]
  }
  return top.id !== item.id || item.type === 'epic' ? top.id : null
}

function groupIdsInOrder(
  document: JourneyDocument,
  grouping: BacklogGrouping,
): readonly (string | null)[] {
  switch (grouping) {
    case 'horizon':
      return ['now', 'next', 'later', null]
    case 'moscow':
      return ['must', 'should', 'could', 'wont', null]
    case 'objective':
      return [...inOrder(document, 'objectives').map(({ id }) => id), null]
    case 'epic':
      return [...inOrder(document, 'backlogItems').map(({ id }) => id), null]
    default:
      return [...inOrder(document, 'stages').map(({ id }) => id), null]
  }
}
