// What of the backlog is shown, and how: the words of its filter, its groups, its method of ranking.
import type { BacklogItemId, BacklogStatus } from '../records/backlog-item'
import type { ChannelId } from '../records/channel'
import type { PersonaId } from '../records/persona'
import type { StageId } from '../records/stage'
import type { TeamId } from '../records/team'
import type { ScoreMethod } from './score-methods'

export const backlogShapes = ['list', 'board', 'ranks'] as const

export type BacklogShape = (typeof backlogShapes)[number]

export const backlogGroupings = ['none', 'stage', 'objective', 'horizon', 'moscow', 'epic'] as const

export type BacklogGrouping = (typeof backlogGroupings)[number]

/** In the order in which work goes through them. */
export const backlogStatuses = [
  'draft',
  'todo',
  'doing',
  'done',
  'dropped',
] as const satisfies readonly BacklogStatus[]

/** Null: all. An item is shown when it fits everything that is said. */
export type BacklogFilter = {
  readonly status: BacklogStatus | null
  /** Where its pains or ideas are. */
  readonly stageId: StageId | null
  readonly channelId: ChannelId | null
  /** Its own team, or else one of those that own where it hurts. */
  readonly teamId: TeamId | null
  /** Whose touchpoints it is about. */
  readonly personaId: PersonaId | null
  /** Without a pain point or an idea, or without a tracker. */
  readonly unlinked: 'pain' | 'tracker' | null
}

export type BacklogLook = {
  readonly shape: BacklogShape
  readonly method: ScoreMethod
  readonly grouping: BacklogGrouping
  readonly filter: BacklogFilter
  readonly isFilterShown: boolean
  readonly isFigureShown: boolean
  /** An item that was just ranked by hand otherwise than its score says: why? */
  readonly askedWhyId: BacklogItemId | null
}

export const noFilter: BacklogFilter = {
  status: null,
  stageId: null,
  channelId: null,
  teamId: null,
  personaId: null,
  unlinked: null,
}

export const plainBacklogLook: BacklogLook = {
  shape: 'list',
  method: 'rice',
  grouping: 'none',
  filter: noFilter,
  isFilterShown: false,
  isFigureShown: true,
  askedWhyId: null,
}
