// The edits of annotations, backlog, people, paths, clipboard, merging and splitting, at random.
import type { EditEnv } from '../../src/model/document/edit-env'
import type { JourneyDocument } from '../../src/model/document/journey-document'
import { addBacklogItem } from '../../src/model/edits/add-backlog-item'
import { addBrightSpot } from '../../src/model/edits/add-bright-spot'
import { addIdea } from '../../src/model/edits/add-idea'
import { addObjective } from '../../src/model/edits/add-objective'
import { addPainPoint } from '../../src/model/edits/add-pain-point'
import { addPath } from '../../src/model/edits/add-path'
import { addPersona } from '../../src/model/edits/add-persona'
import { addQuote } from '../../src/model/edits/add-quote'
import { addSystem } from '../../src/model/edits/add-system'
import { addTeam } from '../../src/model/edits/add-team'
import { addVoteRound } from '../../src/model/edits/add-vote-round'
import type { AnnotationRef } from '../../src/model/edits/annotations'
import { castBallot, countHands, revealVotes } from '../../src/model/edits/cast-ballot'
import { type ConvertibleRef, convertAnnotation } from '../../src/model/edits/convert-annotation'
import { duplicateTouchpoints } from '../../src/model/edits/duplicate-touchpoints'
import { linkBacklogItem, unlinkBacklogItem } from '../../src/model/edits/link-backlog-item'
import { mergeChannels } from '../../src/model/edits/merge-channels'
import { mergeNotes } from '../../src/model/edits/merge-notes'
import { mergeStages } from '../../src/model/edits/merge-stages'
import { mergeSteps } from '../../src/model/edits/merge-steps'
import { mergeTouchpoints } from '../../src/model/edits/merge-touchpoints'
import { mergeTransitions } from '../../src/model/edits/merge-transitions'
import { moveAnnotation } from '../../src/model/edits/move-annotation'
import { pasteContent } from '../../src/model/edits/paste-content'
import { addPathStop, movePathStop, removePathStop } from '../../src/model/edits/path-stops'
import { reorderAnnotation } from '../../src/model/edits/reorder-annotation'
import { reorderBacklogItem } from '../../src/model/edits/reorder-backlog-item'
import { setEmotion } from '../../src/model/edits/set-emotion'
import { shareData } from '../../src/model/edits/share-data'
import { splitStage } from '../../src/model/edits/split-stage'
import { splitStep } from '../../src/model/edits/split-step'
import { splitTouchpoint } from '../../src/model/edits/split-touchpoint'
import { waiveFinding } from '../../src/model/edits/waive-finding'
import { copyContent } from '../../src/model/interchange/copy-content'
import type { RecordKind } from '../../src/model/records/all-records'
import type { AnnotatedThing } from '../../src/model/records/annotated-thing'
import { ruleIds } from '../../src/text/checker/finding-texts'
import { generateDocument } from './random-document'
import type { Draw, RandomEdit } from './random-edits'

const tables = {
  painPoint: 'painPoints',
  idea: 'ideas',
  brightSpot: 'brightSpots',
  quote: 'quotes',
  parkedItem: 'parkingLot',
} as const

const convertibleKinds = ['painPoint', 'idea', 'brightSpot', 'quote', 'parkedItem'] as const
const annotationKinds = ['painPoint', 'idea', 'brightSpot', 'quote'] as const

function thing(draw: Draw): AnnotatedThing {
  return draw.chance(0.5)
    ? { kind: 'touchpoint', id: draw.id('touchpoints') }
    : { kind: 'transition', id: draw.id('transitions') }
}

function annotation(draw: Draw): AnnotationRef {
  const kind = draw.oneOf(annotationKinds)
  return { kind, id: draw.id(tables[kind]) } as AnnotationRef
}

function linkArgs(draw: Draw) {
  const to = draw.chance(0.5)
    ? ({ kind: 'painPoint', id: draw.id('painPoints') } as const)
    : ({ kind: 'idea', id: draw.id('ideas') } as const)
  return { itemId: draw.id('backlogItems'), to }
}

/** Cards of another map, whose ids and titles partly meet those of this one. */
function foreignContent(draw: Draw) {
  const other: JourneyDocument = generateDocument({ touchpoints: 6, seed: draw.below(50) })
  const [stageId] = Object.values(other.stages).map(({ id }) => id)
  const cards = Object.values(other.touchpoints).filter(() => draw.chance(0.6))
  const refs = cards.map(({ id }) => ({ kind: 'touchpoint', id }) as const)
  return copyContent(other, stageId ? [...refs, { kind: 'stage', id: stageId }] : refs)
}

export const contentEdits: Readonly<Record<string, RandomEdit>> = {
  addPainPoint: (draft, draw, env) =>
    addPainPoint(draft, { on: thing(draw), text: 'Hurts', severity: draw.below(8) - 1 }, env),
  addIdea: (draft, draw, env) =>
    addIdea(draft, { on: thing(draw), text: 'Helps', painPointIds: draw.ids('painPoints') }, env),
  addBrightSpot: (draft, draw, env) =>
    addBrightSpot(draft, { on: thing(draw), text: 'Works' }, env),
  addQuote: (draft, draw, env) =>
    addQuote(
      draft,
      { on: thing(draw), text: 'Said', personaId: draw.id('personas'), painPointId: null },
      env,
    ),
  moveAnnotation: (draft, draw) =>
    moveAnnotation(draft, {
      annotation: annotation(draw),
      to: thing(draw),
      ...(draw.chance(0.5) && { place: draw.below(4) - 1 }),
    }),
  reorderAnnotation: (draft, draw) =>
    reorderAnnotation(draft, { annotation: annotation(draw), place: draw.below(4) - 1 }),
  convertAnnotation: (draft, draw, env) => {
    const kind = draw.oneOf(convertibleKinds)
    const from = { kind, id: draw.id(tables[kind]) } as ConvertibleRef
    const on = draw.chance(0.5) ? { on: thing(draw) } : {}
    convertAnnotation(draft, { from, to: draw.oneOf(convertibleKinds), ...on }, env)
  },
  vote: (draft, draw, env) => {
    const kind = draw.oneOf(['painPoint', 'idea'] as const)
    const ids = draw.ids(tables[kind])
    const candidates = ids.map((id) => ({ kind, id: id as string }))
    const roundId = draw.chance(0.5)
      ? addVoteRound(draft, { title: 'Which?', candidates, votesPerPerson: 3 }, env)
      : draw.id('voteRounds')
    const candidateId: string = draw.id(tables[kind])
    const ballot = { voter: null, support: { [candidateId]: 2 }, concern: { [candidateId]: 1 } }
    castBallot(draft, { roundId, ballot })
    countHands(draft, { roundId, candidateId, count: draw.below(120) - 5 })
    if (draw.chance(0.3)) revealVotes(draft, { roundId })
  },
  mergeNotes: (draft, draw) => {
    const kind = draw.oneOf(['painPoint', 'idea'] as const)
    mergeNotes(draft, { kind, ids: draw.ids(tables[kind]) })
  },
  addBacklogItem: (draft, draw, env) =>
    addBacklogItem(
      draft,
      {
        title: 'Item',
        painPointIds: draw.ids('painPoints'),
        ideaIds: draw.ids('ideas'),
        tracker: { system: 'jira', key: 'OMS-88', url: '' },
      },
      env,
    ),
  linkBacklogItem: (draft, draw) => linkBacklogItem(draft, linkArgs(draw)),
  unlinkBacklogItem: (draft, draw) => unlinkBacklogItem(draft, linkArgs(draw)),
  reorderBacklogItem: (draft, draw) =>
    reorderBacklogItem(draft, { itemId: draw.id('backlogItems'), place: draw.below(9) - 1 }),
  addPeopleAndSystems: (draft, draw, env: EditEnv) => {
    addPersona(draft, { name: 'Somebody' }, env)
    addTeam(draft, { title: 'Team' }, env)
    addSystem(draft, { title: 'System', sharesDataWith: draw.ids('systems') }, env)
    addObjective(draft, { title: 'Objective' }, env)
  },
  addPath: (draft, draw, env) =>
    addPath(
      draft,
      {
        title: 'Path',
        personaId: draw.idOrNull('personas'),
        stops: draw.ids('touchpoints').map((touchpointId) => ({
          touchpointId,
          viaTransitionId: draw.idOrNull('transitions'),
        })),
      },
      env,
    ),
  addPathStop: (draft, draw) =>
    addPathStop(draft, {
      pathId: draw.id('paths'),
      touchpointId: draw.id('touchpoints'),
      ...(draw.chance(0.5) && { place: draw.below(6) - 1 }),
      ...(draw.chance(0.5) && { viaTransitionId: draw.idOrNull('transitions') }),
    }),
  removePathStop: (draft, draw) =>
    removePathStop(draft, { pathId: draw.id('paths'), place: draw.below(6) - 1 }),
  movePathStop: (draft, draw) =>
    movePathStop(draft, {
      pathId: draw.id('paths'),
      place: draw.below(6),
      toPlace: draw.below(6) - 1,
    }),
  setEmotion: (draft, draw) =>
    setEmotion(draft, {
      touchpointIds: draw.ids('touchpoints'),
      personaId: draw.id('personas'),
      value: draw.chance(0.3) ? null : draw.below(9) - 4,
    }),
  mergeTouchpoints: (draft, draw) =>
    mergeTouchpoints(draft, { touchpointIds: draw.ids('touchpoints') }),
  mergeTransitions: (draft, draw) => {
    const parallels = Object.values(draft.transitions).filter(() => draw.chance(0.5))
    mergeTransitions(draft, { transitionIds: parallels.map(({ id }) => id) })
  },
  mergeChannels: (draft, draw) =>
    mergeChannels(draft, { channelIds: draw.ids('channels').slice(0, 2) }),
  mergeSteps: (draft, draw) => mergeSteps(draft, { stepIds: draw.ids('steps').slice(0, 2) }),
  mergeStages: (draft, draw) => mergeStages(draft, { stageIds: draw.ids('stages') }),
  splitTouchpoint: (draft, draw, env) =>
    splitTouchpoint(draft, { touchpointId: draw.id('touchpoints') }, env),
  splitStep: (draft, draw, env) => {
    const touchpointIds = Object.values(draft.touchpoints)
      .filter(() => draw.chance(0.4))
      .map(({ id }) => id)
    splitStep(draft, { stepId: draw.id('steps'), title: 'Half', touchpointIds }, env)
  },
  splitStage: (draft, draw, env) =>
    splitStage(draft, { firstStepId: draw.id('steps'), title: 'Half' }, env),
  duplicateTouchpoints: (draft, draw, env) =>
    duplicateTouchpoints(draft, { touchpointIds: draw.ids('touchpoints') }, env),
  pasteContent: (draft, draw, env) =>
    pasteContent(
      draft,
      {
        content: foreignContent(draw),
        ...(draw.chance(0.5) && {
          target: {
            stepId: draw.id('steps'),
            ...(draw.chance(0.7) && { channelId: draw.idOrNull('channels') }),
          },
        }),
      },
      env,
    ),
  waiveFinding: (draft, draw, env) => {
    const { kind, id } = draw.ref()
    const on = waivable.includes(kind) && draw.chance(0.8) ? { kind, id } : null
    const ruleId = draw.oneOf(ruleIds)
    waiveFinding(draft, { ruleId, on: on as never, reason: 'Known', by: '' }, env)
  },
  shareData: (draft, draw) =>
    shareData(draft, { leftId: draw.id('systems'), rightId: draw.id('systems') }),
}

const waivable: readonly RecordKind[] = [
  'touchpoint',
  'painPoint',
  'idea',
  'backlogItem',
  'channel',
]
