// What Enter will do, in words, before it is done.

import { shortName } from '../../../commands/named-label'
import { assertNever } from '../../../lib/assert-never'
import type { CapturePlan, CaptureProblem } from '../../../model/capture/capture-plan'
import type { JourneyDocument, RecordRef } from '../../../model/document/journey-document'
import { nameOf, spokenNumber } from '../../../model/queries/name-of'
import { stepsInOrder } from '../../../model/queries/records-in-order'
import type { InboxKind } from '../../../model/records/inbox-item'
import type { PlainTextKey } from '../../../text/catalogue'
import type { Texts } from '../../../text/texts'

export type Preview = {
  /** A name of `ui/icon`. */
  readonly icon: string
  readonly tone: 'plain' | 'harm' | 'good' | 'idea' | 'problem'
  /** What it is … */
  readonly what: string
  /** … and where it goes. */
  readonly where: string
}

type Plan<Does extends CapturePlan['does']> = Extract<CapturePlan, { does: Does }>

export function previewOf(plan: CapturePlan, document: JourneyDocument, texts: Texts): Preview {
  const { write } = texts
  const named = (ref: RecordRef) => shortName(nameOf(document, ref)) || write('common.untitled')
  const plain = (icon: string, what: string, where: string): Preview => ({
    ...{ icon, tone: 'plain', what, where },
  })
  switch (plan.does) {
    case 'refuse':
      return { icon: 'alert', tone: 'problem', what: '', where: reasonOf(plan, texts) }
    case 'addTouchpoint':
      return plain('touchpoint', write('inspector.kind.touchpoint'), whereOf(plan, document, texts))
    case 'addStep': {
      const where = plan.afterId && { kind: 'step' as const, id: plan.afterId }
      return plain('step', write('fields.step'), afterOrEnd(where && named(where), texts))
    }
    case 'addStage': {
      const where = plan.afterId && { kind: 'stage' as const, id: plan.afterId }
      return plain('addStage', write('fields.stage'), afterOrEnd(where && named(where), texts))
    }
    case 'goOnAt':
      return plain('step', write('capture.goOn'), write('capture.on', { name: plan.title }))
    case 'addNote': {
      const { icon, tone, title } = kinds[plan.kind]
      const on = write('capture.on', { name: named({ ...plan.on }) })
      const rating = plan.kind === 'pain' ? ratingOf(plan, texts) : null
      const links = plan.trackers.join(', ')
      const where = [on, rating, links].filter(Boolean).join(' · ')
      return { icon, tone, what: write(title), where }
    }
    case 'addContext': {
      const carried = write(carriedTexts[plan.carried])
      const on = named({ kind: 'transition', id: plan.transitionId })
      const what = `${write('capture.context')}: ${carried.toLowerCase()}`
      return plain(
        plan.carried === 'kept' ? 'link' : 'linkLost',
        what,
        write('capture.on', { name: on }),
      )
    }
    case 'ask':
      return plain('help', write('capture.question'), askedWhere(plan, named, texts))
    case 'setEmotion': {
      const on = named({ kind: 'touchpoint', id: plan.touchpointId })
      const sign = plan.value > 0 ? '+' : plan.value < 0 ? '−' : ''
      const what = `${write('fields.emotion')} ${sign}${Math.abs(plan.value)}`
      return plain('faceNeutral', what, write('capture.on', { name: on }))
    }
    case 'linkTracker': {
      const what = write('inspector.kind.backlogItem')
      return plain('ticket', what, write('capture.linkTo', { name: named({ ...plan.to }) }))
    }
    case 'goTo': {
      const ref = { kind: plan.kind, id: plan.id } as RecordRef
      const where = `${spokenNumber(document, ref) ?? ''} “${named(ref)}”`
      return plain('search', write('capture.goTo'), where)
    }
    case 'collect': {
      const { icon, tone, title } = kinds[inboxKinds[plan.kind]]
      return { icon, tone, what: `${write('capture.inbox')}:`, where: write(title).toLowerCase() }
    }
    default:
      return assertNever(plan)
  }
}

const kinds = {
  touchpoint: { icon: 'touchpoint', tone: 'plain', title: 'inspector.kind.touchpoint' },
  pain: { icon: 'pain', tone: 'harm', title: 'inspector.kind.painPoint' },
  idea: { icon: 'idea', tone: 'idea', title: 'inspector.kind.idea' },
  brightSpot: { icon: 'brightSpot', tone: 'good', title: 'inspector.kind.brightSpot' },
  quote: { icon: 'quote', tone: 'plain', title: 'fields.quoteText' },
  question: { icon: 'help', tone: 'plain', title: 'capture.question' },
} as const satisfies Record<string, Omit<Preview, 'what' | 'where'> & { title: PlainTextKey }>

const inboxKinds = {
  touchpoint: 'touchpoint',
  pain: 'pain',
  idea: 'idea',
  'bright-spot': 'brightSpot',
  quote: 'quote',
  question: 'question',
} as const satisfies Record<InboxKind, keyof typeof kinds>

const carriedTexts = { kept: 'fields.kept', partial: 'fields.partly', lost: 'fields.lost' } as const

/** Why Enter does nothing yet; the line stays. */
function reasonOf({ problem, words }: Plan<'refuse'>, { write }: Texts): string {
  if (problem === 'nothing') return ''
  if (problem === 'noSuchChannel' || problem === 'noSuchNumber') {
    return write(`capture.no.${problem}`, { name: words })
  }
  return write(`capture.no.${problem satisfies Exclude<CaptureProblem, 'nothing'>}`)
}

function whereOf(plan: Plan<'addTouchpoint'>, document: JourneyDocument, texts: Texts): string {
  const { write } = texts
  const title = (id: string | undefined) =>
    shortName((id && document.touchpoints[id as keyof typeof document.touchpoints]?.title) || '') ||
    write('common.untitled')
  const line = plan.intoId ? document.transitions[plan.intoId] : undefined
  if (line) return write('capture.between', { from: title(line.fromId), to: title(line.toId) })
  const place = write('capture.cell', {
    step: stepTitle(plan, document, texts),
    channel: channelWords(plan, document, texts),
  })
  if (plan.afterId === null) return place
  const after = title(plan.afterId)
  return write(plan.isBranch ? 'capture.branch' : 'capture.after', { after, place })
}

function channelWords(plan: Plan<'addTouchpoint'>, { channels }: JourneyDocument, texts: Texts) {
  const { write } = texts
  if (plan.newChannel) return write('capture.newChannel', { name: plan.newChannel.title })
  if (!plan.channelId) return write('map.channelNotKnown')
  return channels[plan.channelId]?.title || write('map.untitledChannel')
}

/** The step that the card will stand at. */
function stepTitle(plan: Plan<'addTouchpoint'>, document: JourneyDocument, texts: Texts): string {
  const steps = stepsInOrder(document)
  const card = plan.afterId ? document.touchpoints[plan.afterId] : undefined
  const lastId = card && (card.untilStepId ?? card.stepId)
  const next = card ? steps[steps.findIndex(({ id }) => id === lastId) + 1] : steps[0]
  const step = plan.stepId ? document.steps[plan.stepId] : next
  if (!step) return texts.write('capture.newStep')
  return step.title || texts.write('map.untitledStep')
}

function afterOrEnd(name: string | null, { write }: Texts): string {
  return name ? write('capture.afterName', { name }) : write('capture.atEnd')
}

function ratingOf({ rating }: Plan<'addNote'>, { write }: Texts): string {
  const { severity, frequency } = rating
  if (severity === null) return write('inspector.notRated')
  return frequency === null
    ? write('capture.severity', { severity })
    : write('capture.rating', { severity, frequency })
}

function askedWhere(
  plan: Plan<'ask'>,
  named: (ref: RecordRef) => string,
  { write }: Texts,
): string {
  const lot = write('capture.parkingLot')
  return plan.on ? `${lot}, ${write('capture.on', { name: named({ ...plan.on }) })}` : lot
}
