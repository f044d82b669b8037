// Every record type, in the order in which the file holds their tables.
import { actionRecord } from './action'
import { agendaItemRecord } from './agenda-item'
import { backlogItemRecord } from './backlog-item'
import { brightSpotRecord } from './bright-spot'
import { channelRecord } from './channel'
import { decisionRecord } from './decision'
import { ideaRecord } from './idea'
import { inboxItemRecord } from './inbox-item'
import { objectiveRecord } from './objective'
import { painPointRecord } from './pain-point'
import { parkedItemRecord } from './parked-item'
import { pathRecord } from './path'
import { personaRecord } from './persona'
import { quoteRecord } from './quote'
import { stageRecord } from './stage'
import { stepRecord } from './step'
import { systemRecord } from './system'
import { teamRecord } from './team'
import { touchpointRecord } from './touchpoint'
import { transitionRecord } from './transition'
import { voteRoundRecord } from './vote-round'
import { waiverRecord } from './waiver'

/** The tables of a document; `map` stands beside them because there is only one. */
export const recordsByTable = {
  personas: personaRecord,
  stages: stageRecord,
  steps: stepRecord,
  channels: channelRecord,
  teams: teamRecord,
  systems: systemRecord,
  touchpoints: touchpointRecord,
  transitions: transitionRecord,
  paths: pathRecord,
  painPoints: painPointRecord,
  brightSpots: brightSpotRecord,
  quotes: quoteRecord,
  ideas: ideaRecord,
  backlogItems: backlogItemRecord,
  objectives: objectiveRecord,
  inbox: inboxItemRecord,
  parkingLot: parkedItemRecord,
  decisions: decisionRecord,
  actions: actionRecord,
  agenda: agendaItemRecord,
  voteRounds: voteRoundRecord,
  waivers: waiverRecord,
} as const

export type RecordsByTable = typeof recordsByTable
export type TableName = keyof RecordsByTable
export type RecordKind = RecordsByTable[TableName]['kind']

export const tableNames = Object.keys(recordsByTable) as readonly TableName[]

/** The table that holds a kind of record. */
export const tableOfKind = Object.fromEntries(
  tableNames.map((table) => [recordsByTable[table].kind, table]),
) as { readonly [Kind in RecordKind]: TableOf<Kind> }

/** The name of the table of one kind, as a type. */
export type TableOf<Kind extends RecordKind> = Extract<
  RecordsByTable[TableName],
  { kind: Kind }
>['table']
