// A small map with readable ids, and what a user sees of it in words.
import type { JourneyDocument, RecordOfKind } from '../../src/model/document/journey-document'
import { emptyDocument } from '../../src/model/document/new-document'
import type { DocumentDraft } from '../../src/model/edits/edit'
import type { RecordKind } from '../../src/model/records/all-records'
import { makeChannel } from '../../src/model/records/channel'
import { makePainPoint } from '../../src/model/records/pain-point'
import { makePath } from '../../src/model/records/path'
import { makePersona } from '../../src/model/records/persona'
import { makeStage } from '../../src/model/records/stage'
import { makeStep } from '../../src/model/records/step'
import { makeTouchpoint, type Touchpoint } from '../../src/model/records/touchpoint'
import { makeTransition } from '../../src/model/records/transition'
import { byId } from './random-frame'

/** Says of which kind a readable id is: `id<'step'>('looks')`. */
export function id<Kind extends RecordKind>(text: string): RecordOfKind<Kind>['id'] {
  return text as RecordOfKind<Kind>['id']
}

/**
 * Stage explore: steps looks, tries. Stage buy: steps pays, waits. Channels web, store, phone.
 * Cards: sofa and compares (looks, web), tests (tries, store), pays (pays, web) in this order;
 * lines sofa→tests (X1), tests→pays (X2); pain P1 on X2; a path sofa, tests, pays.
 */
export function createShopMap(): DocumentDraft {
  const empty = emptyDocument(id('jm') as never)
  const counters = { touchpoint: 4, transition: 2, painPoint: 1, idea: 0, backlogItem: 0 }
  const document: JourneyDocument = {
    ...empty,
    map: { ...empty.map, title: 'Sofa', counters },
    personas: byId([makePersona({ id: id<'persona'>('mia'), order: 'a0', name: 'Mia' })]),
    stages: byId([stage('explore', 'a0'), stage('buy', 'a1')]),
    steps: byId([
      step('looks', 'a0', 'explore'),
      step('tries', 'a1', 'explore'),
      step('pays', 'a0', 'buy'),
      step('waits', 'a1', 'buy'),
    ]),
    channels: byId([channel('web', 'a0'), channel('store', 'a1'), channel('phone', 'a2')]),
    touchpoints: byId([
      card(1, 'sofa', 'looks', 'web', 'a0'),
      card(2, 'compares', 'looks', 'web', 'a1'),
      card(3, 'tests', 'tries', 'store', 'a0'),
      card(4, 'pays at home', 'pays', 'web', 'a0'),
    ]),
    transitions: byId([line(1, 'x1', 'sofa', 'tests'), line(2, 'x2', 'tests', 'pays at home')]),
    painPoints: byId([
      makePainPoint({
        id: id<'painPoint'>('p1'),
        number: 1,
        order: 'a0',
        on: { kind: 'transition', id: id<'transition'>('x2') },
        text: 'The offer is lost',
      }),
    ]),
    paths: byId([makePath({ id: id<'path'>('main'), order: 'a0', title: 'Main', stops })]),
  }
  return document as DocumentDraft
}

const stops = [
  { touchpointId: id<'touchpoint'>('sofa'), viaTransitionId: null },
  { touchpointId: id<'touchpoint'>('tests'), viaTransitionId: id<'transition'>('x1') },
  { touchpointId: id<'touchpoint'>('pays at home'), viaTransitionId: id<'transition'>('x2') },
]

function stage(title: string, order: string) {
  return makeStage({ id: id<'stage'>(title), order, title })
}

function step(title: string, order: string, stageId: string) {
  return makeStep({ id: id<'step'>(title), order, stageId: id<'stage'>(stageId), title })
}

function channel(title: string, order: string) {
  return makeChannel({ id: id<'channel'>(title), order, title })
}

function card(number: number, title: string, stepId: string, channelId: string, order: string) {
  return makeTouchpoint({
    id: id<'touchpoint'>(title),
    number,
    order,
    stepId: id<'step'>(stepId),
    channelId: id<'channel'>(channelId),
    title,
  })
}

function line(number: number, name: string, from: string, to: string) {
  return makeTransition({
    id: id<'transition'>(name),
    number,
    fromId: id<'touchpoint'>(from),
    toId: id<'touchpoint'>(to),
  })
}

/** The cells that hold cards, in reading order: `looks/web: sofa, compares`. */
export function cellsInWords(document: JourneyDocument): string[] {
  const cells = new Map<string, Touchpoint[]>()
  for (const touchpoint of Object.values<Touchpoint>(document.touchpoints)) {
    const key = `${touchpoint.stepId}/${touchpoint.channelId ?? '?'}`
    cells.set(key, [...(cells.get(key) ?? []), touchpoint])
  }
  const columns = columnsInWords(document).flatMap(({ steps }) => steps)
  const columnOf = (key: string) => columns.indexOf(key.split('/')[0] ?? '')
  return [...cells]
    .sort(([left], [right]) => columnOf(left) - columnOf(right) || (left < right ? -1 : 1))
    .map(
      ([key, cards]) =>
        `${key}: ${sorted(cards)
          .map(({ title }) => title)
          .join(', ')}`,
    )
}

/** Stages with the ids of their steps, in order. */
export function columnsInWords(document: JourneyDocument): { stage: string; steps: string[] }[] {
  const steps = sorted(
    Object.values<{ id: string; order: string; stageId: string }>(document.steps),
  )
  return sorted(Object.values<{ id: string; order: string }>(document.stages)).map((one) => ({
    stage: one.id,
    steps: steps.filter(({ stageId }) => stageId === one.id).map((own) => own.id),
  }))
}

/** Lines as `sofa→tests`, by number. */
export function linesInWords(document: JourneyDocument): string[] {
  const title = (touchpointId: string) =>
    (document.touchpoints as Record<string, Touchpoint>)[touchpointId]?.title ?? '?'
  return Object.values<{ number: number; fromId: string; toId: string }>(document.transitions)
    .sort((left, right) => left.number - right.number)
    .map(({ fromId, toId }) => `${title(fromId)}→${title(toId)}`)
}

function sorted<Item extends { order: string }>(items: Item[]): Item[] {
  return items.sort((left, right) => (left.order < right.order ? -1 : 1))
}
