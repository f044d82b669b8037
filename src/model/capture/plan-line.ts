// From a line, and where the scribe is, to what Enter will do.
import { assertNever } from '../../lib/assert-never'
import { findByTitle } from '../queries/find-by-title'
import { foldedText } from '../queries/find-records'
import { letterOfKind, type NumberedKind } from '../queries/name-of'
import { inOrder, stepsInOrder, stepsOfStage } from '../queries/records-in-order'
import { transitionsOf } from '../queries/transitions-of'
import { tableOfKind } from '../records/all-records'
import type { AnnotatedThing } from '../records/annotated-thing'
import type { ChannelId } from '../records/channel'
import { limits } from '../records/fields'
import type { InboxKind } from '../records/inbox-item'
import type { TouchpointId } from '../records/touchpoint'
import type { CaptureLine, CaptureTarget } from './capture-line'
import type { CapturePlan, CaptureProblem, CaptureSituation } from './capture-plan'
import { newChannelsLike } from './new-channels'
import { parseLine } from './parse-line'

type Line<Kind extends CaptureLine['kind']> = Extract<CaptureLine, { kind: Kind }>
type NoteLine = Line<'pain' | 'idea' | 'brightSpot' | 'quote'>

/** What a line will do here; a refusal says why, and the line stays as it was typed. */
export function planLine(typed: string, place: CaptureSituation): CapturePlan {
  const { document, newChannels = [] } = place
  const channels = [...inOrder(document, 'channels'), ...newChannels]
  const line = parseLine(
    typed,
    channels.map(({ title }) => title),
  )
  if (line.kind === 'nothing') return refuse('nothing')
  if (line.kind === 'goTo') return planGoTo(line, place)
  if (document.map.isLocked) return refuse('locked')
  if (isTooLong(line)) return refuse('tooLong')
  const collected = place.isCollecting || needsPlace(line, place) ? planCollecting(line) : null
  return collected ?? planOnMap(line, place)
}

/** The fields of the file hold no more; cutting it would lose words. */
function isTooLong(line: CaptureLine): boolean {
  if ('title' in line) return line.title.length > limits.titleLength
  if ('item' in line) return line.item.length > limits.titleLength
  return 'text' in line && line.text.length > limits.noteLength
}

/**
 * With nothing selected there is no card to go on from and nothing to note on: such lines wait in
 * the inbox. A question needs no place, and the first card of a map starts it.
 */
function needsPlace({ kind }: CaptureLine, { selected, stepId, document }: CaptureSituation) {
  if (selected !== null || kind === 'question') return false
  if (kind !== 'touchpoint') return true
  return stepId === null && Object.keys(document.touchpoints).length > 0
}

function planOnMap(
  line: Exclude<CaptureLine, { kind: 'nothing' | 'goTo' }>,
  place: CaptureSituation,
): CapturePlan {
  switch (line.kind) {
    case 'touchpoint':
      return planTouchpoint(line, place)
    case 'step':
      return planStep(line, place)
    case 'stage':
      return planStage(line, place)
    case 'pain':
    case 'idea':
    case 'brightSpot':
    case 'quote':
      return planNote(line, place)
    case 'context':
      return planContext(line, place)
    case 'question':
      return { does: 'ask', on: place.selected, text: line.text }
    case 'emotion':
      return planEmotion(line, place)
    case 'tracker':
      return place.lastNote
        ? { does: 'linkTracker', to: place.lastNote, words: line.tracker }
        : refuse('noNoteYet', line.tracker)
    default:
      return assertNever(line)
  }
}

function refuse(problem: CaptureProblem, words = ''): CapturePlan {
  return { does: 'refuse', problem, words }
}

function planGoTo({ to, number }: Line<'goTo'>, { document }: CaptureSituation): CapturePlan {
  const table: Readonly<Record<string, { id: string; number: number }>> = document[tableOfKind[to]]
  const found = Object.values(table).find((record) => record.number === number)
  return found
    ? { does: 'goTo', kind: to satisfies NumberedKind, id: found.id }
    : refuse('noSuchNumber', `${letterOfKind[to]}${number}`)
}

const inboxKinds: Readonly<Partial<Record<CaptureLine['kind'], InboxKind>>> = {
  touchpoint: 'touchpoint',
  pain: 'pain',
  idea: 'idea',
  brightSpot: 'bright-spot',
  quote: 'quote',
  question: 'question',
}

/** What has no place of its own in the inbox is still done on the map. */
function planCollecting(line: CaptureLine): CapturePlan | null {
  const kind = inboxKinds[line.kind]
  if (!kind) return null
  const text = line.kind === 'touchpoint' ? withChannel(line) : withTrackers(line)
  if (text === '') return refuse('needsTitle')
  const { severity = null, frequency = null } = line.kind === 'pain' ? line : {}
  return { does: 'collect', kind, text, rating: { severity, frequency } }
}

/** The channel is kept in the words until the card has a place. */
function withChannel({ title, channel }: Line<'touchpoint'>): string {
  if (channel === null) return title
  return `${title} @${/\s/u.test(channel) ? `"${channel}"` : channel}`.trim()
}

/** The keys too, until what they belong to is a pain or an idea. */
function withTrackers(line: CaptureLine): string {
  if (!('text' in line)) return ''
  const trackers = 'trackers' in line ? line.trackers : []
  return [line.text, ...trackers.map((key) => `#${key}`)].join(' ').trim()
}

function planTouchpoint(line: Line<'touchpoint'>, place: CaptureSituation): CapturePlan {
  if (line.title === '') return refuse('needsTitle')
  const { document } = place
  const from = cardAtHand(place)
  const card = from === null ? undefined : document.touchpoints[from]
  const found = channelFor(line, place, card?.channelId)
  const [newChannel] =
    found === undefined ? newChannelsLike(place.newChannels ?? [], line.channel ?? '') : []
  if (found === undefined && !newChannel) return refuse('noSuchChannel', line.channel ?? '')
  const channelId = found ?? null
  if (channelId !== null && document.channels[channelId]?.isLocked) return refuse('locked')
  const outgoing = from === null ? [] : transitionsOf(document, from).outgoing
  const into = place.isBetween ? lineAtHand(place, outgoing[0]?.id ?? null) : null
  return {
    does: 'addTouchpoint',
    title: line.title,
    afterId: from,
    intoId: into,
    stepId: line.isSameStep ? (card?.stepId ?? place.stepId) : place.stepId,
    channelId,
    ...(newChannel && { newChannel }),
    isBranch: into === null && outgoing.length > 0,
  }
}

/** With a line selected, a card goes into that one; else into the first that leads on. */
function lineAtHand({ selected }: CaptureSituation, first: LineId | null): LineId | null {
  return selected?.kind === 'transition' ? selected.id : first
}

type LineId = Extract<AnnotatedThing, { kind: 'transition' }>['id']

/** Undefined: what was typed names no channel. */
function channelFor(
  { channel }: Line<'touchpoint'>,
  { document }: CaptureSituation,
  ofCard: ChannelId | null | undefined,
): ChannelId | null | undefined {
  const channels = inOrder(document, 'channels')
  if (channel !== null) return findByTitle(channels, channel)[0]?.id
  return ofCard === undefined ? (channels[0]?.id ?? null) : ofCard
}

/** A selected line stands for the card that it leads to. */
function cardAtHand({ selected, document }: CaptureSituation): TouchpointId | null {
  if (selected === null) return null
  if (selected.kind === 'touchpoint') return selected.id
  return document.transitions[selected.id]?.toId ?? null
}

/** A name that is there already is gone to, not made again. */
function planStep({ title }: Line<'step'>, place: CaptureSituation): CapturePlan {
  const there = stepsInOrder(place.document).find((step) => isCalled(step, title))
  if (there) return { does: 'goOnAt', title: there.title, stepId: there.id }
  return { does: 'addStep', title, afterId: stepAtHand(place) }
}

function planStage({ title }: Line<'stage'>, place: CaptureSituation): CapturePlan {
  const there = inOrder(place.document, 'stages').find((stage) => isCalled(stage, title))
  const [first] = there ? stepsOfStage(place.document, there.id) : []
  if (there && first) return { does: 'goOnAt', title: there.title, stepId: first.id }
  return { does: 'addStage', title, afterId: stageAtHand(place) }
}

function isCalled({ title }: { readonly title: string }, words: string): boolean {
  return foldedText(title) === foldedText(words)
}

function stepAtHand(place: CaptureSituation) {
  if (place.stepId) return place.stepId
  const card = cardAtHand(place)
  const touchpoint = card && place.document.touchpoints[card]
  return touchpoint ? (touchpoint.untilStepId ?? touchpoint.stepId) : null
}

function stageAtHand(place: CaptureSituation) {
  const stepId = stepAtHand(place)
  return (stepId && place.document.steps[stepId]?.stageId) ?? null
}

function planNote(line: NoteLine, place: CaptureSituation): CapturePlan {
  if (line.text === '') return refuse('needsTitle')
  const on = targetOf(line.on, place)
  if (typeof on === 'string') return refuse(on)
  const { severity = null, frequency = null } = line.kind === 'pain' ? line : {}
  const { kind, text, trackers } = line
  return { does: 'addNote', kind, on, text, rating: { severity, frequency }, trackers }
}

function targetOf(
  target: CaptureTarget,
  { selected, document }: CaptureSituation,
): AnnotatedThing | CaptureProblem {
  if (selected === null) return 'selectFirst'
  if (target === 'selected' || selected.kind === 'transition') return selected
  const way = transitionsOf(document, selected.id).incoming.at(-1)
  return way ? { kind: 'transition', id: way.id } : 'noWayIn'
}

function planContext({ item, carried }: Line<'context'>, place: CaptureSituation): CapturePlan {
  const on = targetOf('incoming', place)
  if (typeof on === 'string') return refuse(on, item)
  if (on.kind !== 'transition') return refuse('noWayIn', item)
  return { does: 'addContext', transitionId: on.id, item, carried }
}

function planEmotion({ value }: Line<'emotion'>, place: CaptureSituation): CapturePlan {
  const { selected, document } = place
  const personaId = place.personaId ?? inOrder(document, 'personas')[0]?.id
  if (selected?.kind !== 'touchpoint' || !personaId) return refuse('selectTouchpoint')
  return { does: 'setEmotion', touchpointId: selected.id, personaId, value }
}
