// A map with one record of every kind that the inspector edits, and others to refer to.

import type { JourneyDocument } from '../../../src/model/document/journey-document'
import { writeJourney } from '../../../src/model/file-format/write-file'
import { makeAction } from '../../../src/model/records/action'
import { makeBacklogItem } from '../../../src/model/records/backlog-item'
import { makeBrightSpot } from '../../../src/model/records/bright-spot'
import { makeDecision } from '../../../src/model/records/decision'
import { makeIdea } from '../../../src/model/records/idea'
import { makeObjective } from '../../../src/model/records/objective'
import { makeParkedItem } from '../../../src/model/records/parked-item'
import { makePersona } from '../../../src/model/records/persona'
import { makeQuote } from '../../../src/model/records/quote'
import { makeSystem } from '../../../src/model/records/system'
import { makeTeam } from '../../../src/model/records/team'
import { byId } from '../../helpers/random-frame'
import { createShopMap, id } from '../../helpers/shop-map'

/** The map of a shop, with everything noted on its second transition. */
export function inspectorMapText(): string {
  const shop = createShopMap() as JourneyDocument
  const on = { kind: 'transition', id: id<'transition'>('x2') } as const
  const counters = { ...shop.map.counters, idea: 1, backlogItem: 2 }
  return writeJourney({
    ...shop,
    map: { ...shop.map, counters },
    personas: {
      ...shop.personas,
      ...byId([makePersona({ id: id<'persona'>('walter'), order: 'a1', name: 'Walter' })]),
    },
    teams: byId([makeTeam({ id: id<'team'>('care'), order: 'a0', title: 'Care' })]),
    systems: byId([
      makeSystem({ id: id<'system'>('shop'), order: 'a0', title: 'Web shop' }),
      makeSystem({ id: id<'system'>('till'), order: 'a1', title: 'Till' }),
    ]),
    ideas: byId([
      makeIdea({ id: id<'idea'>('i1'), number: 1, order: 'a0', on, text: 'Print the offer' }),
    ]),
    brightSpots: byId([
      makeBrightSpot({ id: id<'brightSpot'>('s1'), order: 'a0', on, text: 'Kind staff' }),
    ]),
    quotes: byId([makeQuote({ id: id<'quote'>('q1'), order: 'a0', on, text: 'Start again' })]),
    objectives: byId([
      makeObjective({ id: id<'objective'>('o1'), order: 'a0', title: 'Calm buying' }),
    ]),
    decisions: byId([
      makeDecision({ id: id<'decision'>('d1'), order: 'a0', on, text: 'Offer in the app' }),
    ]),
    actions: byId([makeAction({ id: id<'action'>('a1'), order: 'a0', text: 'Ask the vendor' })]),
    parkingLot: byId([
      makeParkedItem({ id: id<'parkedItem'>('k1'), order: 'a0', on, text: 'Who owns it' }),
    ]),
    backlogItems: byId([
      makeBacklogItem({ id: id<'backlogItem'>('b1'), number: 1, order: 'a0', title: 'Keep it' }),
      makeBacklogItem({
        id: id<'backlogItem'>('b2'),
        number: 2,
        order: 'a1',
        title: 'Epic of all',
      }),
    ]),
  })
}
