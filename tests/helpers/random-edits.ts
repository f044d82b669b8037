// Every edit with arguments drawn at random from the document at hand, also senseless ones. A new
// edit gets a line here, and the properties in tests/properties hold it to all invariants.
import type { EditEnv } from '../../src/model/document/edit-env'
import type { JourneyDocument, RecordRef } from '../../src/model/document/journey-document'
import { addChannel } from '../../src/model/edits/add-channel'
import { addStage } from '../../src/model/edits/add-stage'
import { addStep } from '../../src/model/edits/add-step'
import { addTouchpoint } from '../../src/model/edits/add-touchpoint'
import { addTouchpointAfter } from '../../src/model/edits/add-touchpoint-after'
import { addTransition } from '../../src/model/edits/add-transition'
import { deleteRecords } from '../../src/model/edits/delete-records'
import { dropInGap } from '../../src/model/edits/drop-in-gap'
import type { DocumentDraft } from '../../src/model/edits/edit'
import { insertTouchpoint } from '../../src/model/edits/insert-touchpoint'
import { moveCardsTo } from '../../src/model/edits/move-cards-to'
import { moveTouchpoints } from '../../src/model/edits/move-touchpoints'
import { moveTouchpointsBy } from '../../src/model/edits/move-touchpoints-by'
import { reconnectTransition } from '../../src/model/edits/reconnect-transition'
import { reorderChannel } from '../../src/model/edits/reorder-channel'
import { reorderStage } from '../../src/model/edits/reorder-stage'
import { reorderStep } from '../../src/model/edits/reorder-step'
import { type UpdateRecordArgs, updateMap, updateRecord } from '../../src/model/edits/update-record'
import {
  type RecordKind,
  recordsByTable,
  type TableName,
  tableNames,
} from '../../src/model/records/all-records'
import type { RandomSource } from './random-source'

/** Draws ids from the document as it is now; sometimes one that is not there. */
export type Draw = RandomSource & {
  readonly id: <Name extends TableName>(table: Name) => keyof JourneyDocument[Name]
  readonly ids: <Name extends TableName>(table: Name) => (keyof JourneyDocument[Name])[]
  readonly idOrNull: <Name extends TableName>(table: Name) => keyof JourneyDocument[Name] | null
  readonly ref: () => RecordRef
}

export type RandomEdit = (draft: DocumentDraft, draw: Draw, env: EditEnv) => unknown

export function createDraw(draft: DocumentDraft, random: RandomSource): Draw {
  const id = (table: TableName) =>
    random.chance(0.03) ? 'nothing' : (random.maybeOneOf(Object.keys(draft[table])) ?? 'nothing')
  const ref = () => {
    const table = random.oneOf(tableNames)
    return { kind: recordsByTable[table].kind, id: id(table) } as RecordRef
  }
  return {
    ...random,
    id: id as Draw['id'],
    ids: ((table: TableName) =>
      Array.from({ length: random.below(5) }, () => id(table))) as Draw['ids'],
    idOrNull: ((table: TableName) => (random.chance(0.1) ? null : id(table))) as Draw['idOrNull'],
    ref,
  }
}

/** The edits of the grid, of lines and of records in general. */
export const structuralEdits: Readonly<Record<string, RandomEdit>> = {
  addTouchpoint: (draft, draw, env) =>
    addTouchpoint(
      draft,
      {
        stepId: draw.id('steps'),
        channelId: draw.idOrNull('channels'),
        title: 'New',
        untilStepId: draw.idOrNull('steps'),
        alsoChannelIds: draw.ids('channels'),
        place: draw.below(4) - 1,
      },
      env,
    ),
  addTouchpointAfter: (draft, draw, env) =>
    addTouchpointAfter(draft, { touchpointId: draw.id('touchpoints') }, env),
  addTransition: (draft, draw, env) =>
    addTransition(draft, { fromId: draw.id('touchpoints'), toId: draw.id('touchpoints') }, env),
  insertTouchpoint: (draft, draw, env) =>
    insertTouchpoint(
      draft,
      {
        transitionId: draw.id('transitions'),
        ...(draw.chance(0.5) && { touchpointId: draw.id('touchpoints') }),
      },
      env,
    ),
  reconnectTransition: (draft, draw) =>
    reconnectTransition(draft, {
      id: draw.id('transitions'),
      ...(draw.chance(0.6) && { fromId: draw.id('touchpoints') }),
      ...(draw.chance(0.6) && { toId: draw.id('touchpoints') }),
    }),
  moveTouchpoints: (draft, draw) =>
    moveTouchpoints(draft, {
      ids: draw.ids('touchpoints'),
      stepId: draw.id('steps'),
      channelId: draw.idOrNull('channels'),
      place: draw.below(5) - 1,
    }),
  moveTouchpointsBy: (draft, draw) =>
    moveTouchpointsBy(draft, {
      ids: draw.ids('touchpoints'),
      columnsBy: draw.below(7) - 3,
      rowsBy: draw.below(7) - 3,
    }),
  dropInGap: (draft, draw, env) =>
    dropInGap(
      draft,
      {
        ids: draw.ids('touchpoints'),
        gapIndex: draw.below(12) - 1,
        side: draw.oneOf(['left', 'right'] as const),
        ...(draw.chance(0.7) && { channelId: draw.idOrNull('channels') }),
      },
      env,
    ),
  addStage: (draft, draw, env) => addStage(draft, { beforeId: draw.id('stages') }, env),
  addStep: (draft, draw, env) =>
    addStep(
      draft,
      draw.chance(0.5) ? { afterId: draw.id('steps') } : { stageId: draw.id('stages') },
      env,
    ),
  addChannel: (draft, draw, env) =>
    addChannel(draft, { title: 'New', kind: 'kiosk', afterId: draw.id('channels') }, env),
  reorderStage: (draft, draw) =>
    reorderStage(draft, { id: draw.id('stages'), place: draw.below(5) - 1 }),
  reorderStep: (draft, draw) =>
    reorderStep(draft, {
      id: draw.id('steps'),
      stageId: draw.id('stages'),
      place: draw.below(5) - 1,
    }),
  reorderChannel: (draft, draw) =>
    reorderChannel(draft, { id: draw.id('channels'), place: draw.below(9) - 1 }),
  moveCardsOfStep: (draft, draw) =>
    moveCardsTo(draft, { kind: 'step', fromId: draw.id('steps'), toId: draw.id('steps') }),
  moveCardsOfStage: (draft, draw) =>
    moveCardsTo(draft, { kind: 'stage', fromId: draw.id('stages'), toId: draw.id('stages') }),
  moveCardsOfChannel: (draft, draw) =>
    moveCardsTo(draft, {
      kind: 'channel',
      fromId: draw.idOrNull('channels'),
      toId: draw.idOrNull('channels'),
    }),
  deleteOne: (draft, draw) => deleteRecords(draft, [draw.ref()]),
  deleteMany: (draft, draw) =>
    deleteRecords(
      draft,
      Array.from({ length: draw.below(6) }, () => draw.ref()),
    ),
  deleteAllOfATable: (draft, draw) => {
    if (!draw.chance(0.1)) return
    const table = draw.oneOf(tableNames)
    const { kind } = recordsByTable[table]
    deleteRecords(
      draft,
      Object.keys(draft[table]).map((id) => ({ kind, id }) as RecordRef),
    )
  },
  updateTouchpoint: (draft, draw) =>
    updateRecord(draft, {
      kind: 'touchpoint',
      id: draw.id('touchpoints'),
      changes: {
        ...(draw.chance(0.4) && { stepId: draw.id('steps') }),
        ...(draw.chance(0.4) && { channelId: draw.idOrNull('channels') }),
        ...(draw.chance(0.4) && { untilStepId: draw.idOrNull('steps') }),
        alsoChannelIds: draw.ids('channels'),
        personaIds: draw.ids('personas'),
        systemIds: draw.ids('systems'),
        teamId: draw.idOrNull('teams'),
        emotions: { [draw.id('personas')]: draw.below(9) - 4 },
        metrics: [{ name: 'Visits', value: draw.oneOf([1, Number.NaN]), unit: '', target: null }],
      },
    }),
  updateTransition: (draft, draw) =>
    updateRecord(draft, {
      kind: 'transition',
      id: draw.id('transitions'),
      changes: {
        share: draw.oneOf([50, -1, 101, Number.POSITIVE_INFINITY, null]),
        toId: draw.id('touchpoints'),
        teamId: draw.idOrNull('teams'),
      },
    }),
  updateStep: (draft, draw) =>
    updateRecord(draft, {
      kind: 'step',
      id: draw.id('steps'),
      changes: { title: 'Other', stageId: draw.id('stages') },
    }),
  updateSystem: (draft, draw) =>
    updateRecord(draft, {
      kind: 'system',
      id: draw.id('systems'),
      changes: { sharesDataWith: draw.ids('systems') },
    }),
  updateBacklogItem: (draft, draw) =>
    updateRecord(draft, {
      kind: 'backlogItem',
      id: draw.id('backlogItems'),
      changes: {
        parentId: draw.idOrNull('backlogItems'),
        painPointIds: draw.ids('painPoints'),
        ideaIds: draw.ids('ideas'),
        objectiveIds: draw.ids('objectives'),
      },
    }),
  updatePath: (draft, draw) =>
    updateRecord(draft, {
      kind: 'path',
      id: draw.id('paths'),
      changes: {
        personaId: draw.idOrNull('personas'),
        stops: draw.ids('touchpoints').map((touchpointId) => ({
          touchpointId,
          viaTransitionId: draw.idOrNull('transitions'),
        })),
      },
    }),
  updateVoteRound: (draft, draw) =>
    updateRecord(draft, {
      kind: 'voteRound',
      id: draw.id('voteRounds'),
      changes: { candidates: draw.ids('ideas').map((id) => ({ kind: 'idea' as const, id })) },
    }),
  moveAnnotationByUpdate: (draft, draw) => {
    const kind = draw.oneOf(['painPoint', 'brightSpot', 'quote', 'idea', 'decision'] as const)
    const { table } = { table: tableOf(kind) }
    const on = draw.chance(0.5)
      ? { kind: 'touchpoint', id: draw.id('touchpoints') }
      : { kind: 'transition', id: draw.id('transitions') }
    updateRecord(draft, { kind, id: draw.id(table), changes: { on } } as UpdateRecordArgs)
  },
  updateMap: (draft, draw) => updateMap(draft, { title: `Map ${draw.below(9)}`, language: '??' }),
}

function tableOf(kind: RecordKind): TableName {
  return tableNames.find((table) => recordsByTable[table].kind === kind) ?? 'touchpoints'
}
