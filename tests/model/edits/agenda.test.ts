import { expect, test } from 'vitest'
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import { addAgendaItem } from '../../../src/model/edits/add-agenda-item'
import { addInboxItem } from '../../../src/model/edits/add-inbox-item'
import { parkInboxItems } from '../../../src/model/edits/park-inbox-items'
import { planAgenda } from '../../../src/model/edits/plan-agenda'
import { reorderAgendaItem } from '../../../src/model/edits/reorder-agenda-item'
import { startAgendaItem } from '../../../src/model/edits/start-agenda-item'
import { minutesPlanned, nextItem, runningItem } from '../../../src/model/queries/agenda'
import { inOrder } from '../../../src/model/queries/records-in-order'
import { agendaPresetIds } from '../../../src/model/workshop/agenda-presets'
import { workshopWords as english } from '../../../src/text/workshop/en'
import { workshopWords as dutch } from '../../../src/text/workshop/nl'
import { createSmallMap } from '../../helpers/small-map'

function small() {
  const { draft, env } = createSmallMap()
  return { draft, env, document: () => structuredClone(draft) as JourneyDocument }
}

test('each preset takes as long as its name says, in both languages', () => {
  const minutes = { short: 45, twoHours: 120, halfDay: 240, day: 480 }
  for (const preset of agendaPresetIds) {
    for (const { agenda } of [english, dutch]) {
      const { draft, env, document } = small()
      planAgenda(draft, { preset, words: agenda.topics }, env)
      expect(minutesPlanned(document()), preset).toBe(minutes[preset])
      const titles = inOrder(document(), 'agenda').map(({ title }) => title)
      expect(titles[0]).toBe(agenda.topics.scope.title)
      expect(titles.at(-1)).toBe(agenda.topics.owners.title)
    }
  }
})

test('only one item runs, the one before is done, and the next is the first that waits after it', () => {
  const { draft, env, document } = small()
  const [first, second, third] = ['One', 'Two', 'Three'].map((title) =>
    addAgendaItem(draft, { title }, env),
  )
  expect(nextItem(document())?.id).toBe(first)
  if (!first || !second || !third) throw new Error('Nothing was added')
  startAgendaItem(draft, { itemId: second })
  expect(runningItem(document())?.id).toBe(second)
  expect(nextItem(document())?.id).toBe(third)
  startAgendaItem(draft, { itemId: third })
  expect(document().agenda[second]?.state).toBe('done')
  // What was left out comes after the last one.
  expect(nextItem(document())?.id).toBe(first)
})

test('an item goes to its new place, and the others keep their order', () => {
  const { draft, env, document } = small()
  const ids = ['One', 'Two', 'Three'].map((title) => addAgendaItem(draft, { title }, env))
  const [, , third] = ids
  if (third) reorderAgendaItem(draft, { itemId: third, place: 0 })
  expect(inOrder(document(), 'agenda').map(({ title }) => title)).toEqual(['Three', 'One', 'Two'])
})

test('what is parked leaves the inbox; questions stay questions', () => {
  const { draft, env, document } = small()
  const ids = [
    addInboxItem(draft, { kind: 'question', text: 'Who owns this?' }, env),
    addInboxItem(draft, { kind: 'idea', text: 'Gift cards' }, env),
  ]
  parkInboxItems(draft, { ids }, env)
  expect(inOrder(document(), 'inbox')).toEqual([])
  const parked = inOrder(document(), 'parkingLot').map(({ kind, text }) => [kind, text])
  expect(parked).toEqual([
    ['question', 'Who owns this?'],
    ['parked', 'Gift cards'],
  ])
})
