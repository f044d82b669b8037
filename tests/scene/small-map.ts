// A map of three steps and two channels with a layout made by hand.
import type { JourneyDocument } from '../../src/model/document/journey-document'
import { emptyDocument } from '../../src/model/document/new-document'
import { makeChannel } from '../../src/model/records/channel'
import { makePainPoint } from '../../src/model/records/pain-point'
import { makePersona } from '../../src/model/records/persona'
import { makeStage } from '../../src/model/records/stage'
import { makeStep } from '../../src/model/records/step'
import { makeTeam } from '../../src/model/records/team'
import { makeTouchpoint, type Touchpoint } from '../../src/model/records/touchpoint'
import { makeTransition } from '../../src/model/records/transition'
import { chipReader, chipSize } from '../../src/scene/chips'
import type { MapLayout } from '../../src/scene/layout/map-layout'
import type { SceneTexts } from '../../src/scene/scene-texts'
import { measureText } from '../../src/scene/text/measure-text'

export const texts: SceneTexts = {
  differ: (count) => `${count} differ`,
  emotion: 'Emotion',
  allPersonas: 'All personas',
  channelNotKnown: 'Channel not known',
  legend: {
    kept: 'Context kept',
    partial: 'Context partly kept',
    lost: 'Context lost',
    unknown: 'Not known',
    pain: 'Pain points',
    idea: 'Feature ideas',
    momentOfTruth: 'Moment of truth',
  },
}

/** An id for a record in a test. */
export const id = <Value extends string>(value: string) => value as Value

/** Three touchpoints T1 → T2 → T3; the second transition loses the context and hurts. */
export function smallMap(): JourneyDocument {
  const touchpoint = (number: number, channel: number, seed: Partial<Touchpoint>) =>
    makeTouchpoint({
      id: id(`tp_${number}`),
      number,
      order: 'a0',
      stepId: id(`st_${number}`),
      channelId: id(`ch_${channel}`),
      title: `Touchpoint ${number}`,
      ...seed,
    })
  const step = (number: number, stage: number) =>
    makeStep({
      id: id(`st_${number}`),
      order: `a${number}`,
      stageId: id(`sg_${stage}`),
      title: `Step ${number}`,
    })
  const transition = (number: number, continuity: 'kept' | 'lost') =>
    makeTransition({
      id: id(`tr_${number}`),
      number,
      fromId: id(`tp_${number}`),
      toId: id(`tp_${number + 1}`),
      continuity,
    })
  return {
    ...emptyDocument(id('jm_1')),
    personas: table(
      makePersona({ id: id('pe_1'), order: 'a0', name: 'Anna' }),
      makePersona({ id: id('pe_2'), order: 'a1', name: 'Ben' }),
    ),
    stages: table(
      makeStage({ id: id('sg_1'), order: 'a1', title: 'Discover' }),
      makeStage({ id: id('sg_2'), order: 'a2', title: 'Buy' }),
    ),
    steps: table(step(1, 1), step(2, 1), step(3, 2)),
    channels: table(
      makeChannel({ id: id('ch_1'), order: 'a1', title: 'Website', kind: 'website' }),
      makeChannel({ id: id('ch_2'), order: 'a2', title: 'Store', kind: 'store' }),
    ),
    teams: table(makeTeam({ id: id('te_1'), order: 'a0', title: 'Retail' })),
    touchpoints: table(
      touchpoint(1, 1, { emotions: { pe_1: 1, pe_2: -2 }, teamId: id('te_1') }),
      touchpoint(2, 2, { emotions: { pe_1: -1 }, isMomentOfTruth: true }),
      touchpoint(3, 1, {}),
    ),
    transitions: table(transition(1, 'kept'), transition(2, 'lost')),
    painPoints: table(
      makePainPoint({
        id: id('pp_1'),
        number: 1,
        order: 'a0',
        on: { kind: 'transition', id: id('tr_2') },
        text: 'Has to explain it again',
      }),
    ),
  }
}

/** Columns of 320 and rows of 140; every line goes straight to the next column. */
export function layoutByHand(document: JourneyDocument): MapLayout {
  const stepIds = Object.keys(document.steps)
  const channelIds = Object.keys(document.channels)
  const [pitch, rowHeight, cardWidth] = [320, 140, 222]
  const columns = Object.values(document.steps).map((step, index) => ({
    stepId: step.id,
    stageId: step.stageId,
    index,
    x: 49 + index * pitch,
    width: cardWidth,
    bandX: index * pitch,
    bandWidth: pitch,
    gutterX: index * pitch - 49,
    gutterWidth: 98,
  }))
  const cards = new Map(
    Object.values(document.touchpoints).map((touchpoint) => {
      const column = stepIds.indexOf(touchpoint.stepId)
      const row = channelIds.indexOf(touchpoint.channelId ?? '')
      const place = { x: 49 + column * pitch, y: 18 + row * rowHeight, width: 222, height: 104 }
      const box = { id: touchpoint.id, ...place, column, untilColumn: column, row, place: 0 }
      return [touchpoint.id, box]
    }),
  )
  const routes = new Map(
    Object.values(document.transitions).map((transition) => {
      const from = cards.get(transition.fromId)
      const to = cards.get(transition.toId)
      if (!from || !to) throw new Error('A transition leads nowhere')
      const middle = to.x - 49
      const points = [
        { x: from.x + from.width, y: from.y + 52 },
        { x: middle, y: from.y + 52 },
        { x: middle, y: to.y + 52 },
        { x: to.x, y: to.y + 52 },
      ]
      const size = chipSize(chipReader(document)(transition), transition, measureText)
      const chip = { x: middle - size.width / 2, y: (from.y + to.y) / 2 + 40, ...size }
      return [transition.id, { id: transition.id, points, chip }]
    }),
  )
  const stages = Object.values(document.stages).map((stage) => {
    const own = columns.filter(({ stageId }) => stageId === stage.id)
    const firstColumn = own[0]?.index ?? 0
    const lastColumn = own.at(-1)?.index ?? -1
    const width = own.length * pitch
    return { stageId: stage.id, firstColumn, lastColumn, x: firstColumn * pitch, width }
  })
  const rows = Object.values(document.channels).map((channel, index) => ({
    channelId: channel.id,
    index,
    y: index * rowHeight,
    height: rowHeight,
  }))
  const height = rows.length * rowHeight
  const width = columns.length * pitch
  return { width, height, headWidth: 148, stages, columns, rows, cards, stubs: [], routes }
}

function table<Item extends { readonly id: string }>(...items: readonly Item[]) {
  return Object.fromEntries(items.map((item) => [item.id, item])) as {
    readonly [Id in Item['id']]: Item
  }
}
