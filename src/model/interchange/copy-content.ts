// Takes a part of a map, with all that it mentions, out as plain data.
import { compareByOrder } from '../../lib/order-key'
import type { JourneyDocument, RecordIn, RecordRef } from '../document/journey-document'
import type { Step } from '../records/step'
import type { Touchpoint } from '../records/touchpoint'
import type { ClipboardContent, TravellingTable } from './clipboard'

/**
 * Copies touchpoints, and those of the stages, steps and channels among `refs`, with the
 * transitions between them and what is noted on both. Transitions that lead outside stay behind;
 * refs of other kinds are ignored. Reads no memoised query, so that an edit may use it too.
 */
export function copyContent(
  document: JourneyDocument,
  refs: readonly RecordRef[],
): ClipboardContent {
  const ids = new Set<string>(refs.map(({ kind, id }) => `${kind}:${id}`))
  const columns = columnsOf(document)
  const wholeSteps = columns.filter(
    (step) => ids.has(`step:${step.id}`) || ids.has(`stage:${step.stageId}`),
  )
  const stepIds = new Set<string>(wholeSteps.map(({ id }) => id))
  const cards = cardsInOrder(document, columns).filter(
    ({ id, stepId, channelId }) =>
      ids.has(`touchpoint:${id}`) || stepIds.has(stepId) || ids.has(`channel:${channelId}`),
  )
  const mentioned = mentionedBy(cards)
  for (const { id } of wholeSteps) mentioned.add(id)
  for (const ref of refs) if (ref.kind === 'channel') mentioned.add(ref.id)
  return plain(contentOf(document, columns, cards, mentioned))
}

type Noted = { readonly on: { readonly kind: string; readonly id: string } }

function contentOf(
  document: JourneyDocument,
  columns: readonly Step[],
  touchpoints: readonly Touchpoint[],
  mentioned: Set<string>,
): ClipboardContent {
  const cardIds = new Set<string>(touchpoints.map(({ id }) => id))
  const transitions = rows(document, 'transitions')
    .filter(({ fromId, toId }) => cardIds.has(fromId) && cardIds.has(toId))
    .sort((left, right) => left.number - right.number)
  for (const { teamId } of transitions) mentioned.add(teamId ?? '')
  const lineIds = new Set<string>(transitions.map(({ id }) => id))
  const isOnCopied = ({ on }: Noted) =>
    on.kind === 'touchpoint' ? cardIds.has(on.id) : lineIds.has(on.id)
  const quotes = sorted(rows(document, 'quotes').filter(isOnCopied))
  for (const { personaId } of quotes) mentioned.add(personaId ?? '')
  const isMentioned = ({ id }: { readonly id: string }) => mentioned.has(id)
  const steps = columns.filter(isMentioned)
  const stageIds = new Set(steps.map(({ stageId }) => stageId))
  return {
    format: 'throughline/clipboard',
    formatVersion: 1,
    mapTitle: document.map.title,
    stages: sorted(rows(document, 'stages').filter(({ id }) => stageIds.has(id))),
    steps,
    channels: sorted(rows(document, 'channels').filter(isMentioned)),
    personas: sorted(rows(document, 'personas').filter(isMentioned)),
    teams: sorted(rows(document, 'teams').filter(isMentioned)),
    systems: sorted(rows(document, 'systems').filter(isMentioned)),
    touchpoints,
    transitions,
    painPoints: sorted(rows(document, 'painPoints').filter(isOnCopied)),
    ideas: sorted(rows(document, 'ideas').filter(isOnCopied)),
    brightSpots: sorted(rows(document, 'brightSpots').filter(isOnCopied)),
    quotes,
  }
}

/** Ids of what the cards need beside them, of whatever kind. */
function mentionedBy(cards: readonly Touchpoint[]): Set<string> {
  return new Set<string>(
    cards.flatMap((card) => [
      card.stepId,
      card.untilStepId ?? '',
      card.channelId ?? '',
      ...card.alsoChannelIds,
      ...Object.keys(card.emotions),
      ...card.personaIds,
      card.teamId ?? '',
      ...card.systemIds,
    ]),
  )
}

function columnsOf(document: JourneyDocument): Step[] {
  const rankOfStage = new Map<string, number>(
    sorted(rows(document, 'stages')).map(({ id }, rank) => [id, rank]),
  )
  const rankOf = ({ stageId }: Step) => rankOfStage.get(stageId) ?? rankOfStage.size
  return rows(document, 'steps').sort(
    (left, right) => rankOf(left) - rankOf(right) || compareByOrder(left, right),
  )
}

function cardsInOrder(document: JourneyDocument, columns: readonly Step[]): Touchpoint[] {
  const column = new Map<string, number>(columns.map(({ id }, index) => [id, index]))
  const channels = sorted(rows(document, 'channels'))
  const row = new Map<string, number>(channels.map(({ id }, index) => [id, index]))
  const columnOf = ({ stepId }: Touchpoint) => column.get(stepId) ?? columns.length
  const rowOf = ({ channelId }: Touchpoint) => row.get(channelId ?? '') ?? channels.length
  return rows(document, 'touchpoints').sort(
    (left, right) =>
      columnOf(left) - columnOf(right) || rowOf(left) - rowOf(right) || compareByOrder(left, right),
  )
}

function rows<Name extends TravellingTable>(
  document: JourneyDocument,
  table: Name,
): RecordIn<Name>[] {
  return Object.values(document[table]) as RecordIn<Name>[]
}

function sorted<Row extends { readonly id: string; readonly order: string }>(
  records: Row[],
): Row[] {
  return records.sort(compareByOrder)
}

/** A copy that shares nothing with the document, nor with the proxies of an edit. */
function plain(content: ClipboardContent): ClipboardContent {
  return JSON.parse(JSON.stringify(content)) as ClipboardContent
}
