// The cells of the matrices whose rows and columns are where transitions come from and lead to.
import { groupBy } from '../../lib/group-by'
import type { JourneyDocument } from '../document/journey-document'
import { type ContinuityOfMany, continuityOfAll } from '../queries/continuity-of'
import { isChannelSwitch } from '../queries/is-channel-switch'
import { inOrder } from '../queries/records-in-order'
import type { ChannelId } from '../records/channel'
import type { TeamId } from '../records/team'
import type { Transition } from '../records/transition'
import { type OpenPain, openPainOn } from './open-pain'

export type TransitionCell<Id extends string> = {
  readonly fromId: Id
  readonly toId: Id
  /** By number; what the cell leads to on the map. */
  readonly transitions: readonly Transition[]
  /** How much context survives, and of how many that is known. */
  readonly continuity: ContinuityOfMany
  readonly pain: OpenPain
}

export type HandOverCell = TransitionCell<TeamId> & {
  /** Those that neither of the two teams, nor another one, owns. */
  readonly unowned: readonly Transition[]
}

/** Channel × channel: the switches between each two, row by row; empty cells are left out. */
export function channelSwitches(document: JourneyDocument): readonly TransitionCell<ChannelId>[] {
  const switches = all(document).filter((transition) => isChannelSwitch(document, transition))
  const rows = inOrder(document, 'channels').map(({ id }) => id)
  return cellsOf(document, switches, rows, (id) => document.touchpoints[id]?.channelId ?? null)
}

/** Team × team: where the customer is handed over, row by row; empty cells are left out. */
export function teamHandOvers(document: JourneyDocument): readonly HandOverCell[] {
  const rows = inOrder(document, 'teams').map(({ id }) => id)
  const cells = cellsOf(
    document,
    all(document),
    rows,
    (id) => document.touchpoints[id]?.teamId ?? null,
  )
  return cells
    .filter(({ fromId, toId }) => fromId !== toId)
    .map((cell) => ({ ...cell, unowned: cell.transitions.filter(({ teamId }) => teamId === null) }))
}

function all({ transitions }: JourneyDocument): Transition[] {
  return Object.values<Transition>(transitions).sort((left, right) => left.number - right.number)
}

function cellsOf<Id extends string>(
  document: JourneyDocument,
  transitions: readonly Transition[],
  rows: readonly Id[],
  placeOf: (touchpointId: Transition['fromId']) => Id | null,
): readonly TransitionCell<Id>[] {
  const keyOf = (fromId: Id | null, toId: Id | null) => `${fromId}\n${toId}`
  const byCell = groupBy(transitions, ({ fromId, toId }) => keyOf(placeOf(fromId), placeOf(toId)))
  return rows.flatMap((fromId) =>
    rows.flatMap((toId) => {
      const inCell = byCell.get(keyOf(fromId, toId))
      if (!inCell) return []
      const things = inCell.map(({ id }) => ({ kind: 'transition' as const, id }))
      return {
        fromId,
        toId,
        transitions: inCell,
        continuity: continuityOfAll(inCell),
        pain: openPainOn(document, things),
      }
    }),
  )
}
