// Rows that nothing but their title leads to an item, as trackers and people change titles.
import { expect, test } from 'vitest'
import type { JourneyDocument } from '../../../../src/model/document/journey-document'
import { addBacklogItem } from '../../../../src/model/edits/add-backlog-item'
import { answerTo } from '../../../../src/model/interchange/bring-back/request'
import { inOrder } from '../../../../src/model/queries/records-in-order'
import { createSmallMap } from '../../../helpers/small-map'

/** "Buy", which is OMS-1 there; "Pay" and "Return", which are nowhere else. */
function createBacklog() {
  const { draft, env } = createSmallMap()
  const tracker = { system: 'jira', key: 'OMS-1', url: '' } as const
  addBacklogItem(draft, { title: 'Buy', tracker }, env)
  const pay = addBacklogItem(draft, { title: 'Pay' }, env)
  const back = addBacklogItem(draft, { title: 'Return' }, env)
  return { draft, env, pay, back }
}

function matchedIn(document: JourneyDocument, text: string) {
  const known = inOrder(document, 'backlogItems')
  const files = [{ name: 'jira.csv', content: text }]
  const asked = { files, known, mapTitle: document.map.title, named: {}, meanings: {} }
  return answerTo(asked).plan.matched
}

test.each([
  ['[B2] Pay', 'pay'],
  ['B2: Pay', 'pay'],
  ['B2 - PAY', 'pay'],
  ['  pay  (OMS-7) ', 'pay'],
  ['[OMS-7] RETURN', 'back'],
  ['AB#12 – Return.', 'back'],
  ['B2 payments', null],
  ['Pay-1', null],
  ['[B2]', null],
] as const)('are offered by title where the tracker made of it: %s', (title, name) => {
  const backlog = createBacklog()
  const matched = matchedIn(backlog.draft, `Summary,Status\n"${title}",Done\n`)
  expect(matched.map(({ itemId, by }) => [itemId, by])).toEqual(
    name ? [[backlog[name], 'title']] : [],
  )
})

test('of two with an equal title the one whose number stands in front is meant', () => {
  const { draft, env, pay } = createBacklog()
  const twin = addBacklogItem(draft, { title: 'Pay' }, env)
  const matchedBy = (title: string) =>
    matchedIn(draft, `Summary,Status\n"${title}",Done\n`).map(({ itemId }) => itemId)
  expect(matchedBy('[B2] Pay')).toEqual([pay])
  expect(matchedBy('B4: pay')).toEqual([twin])
  expect(matchedBy('[B9] Pay')).toEqual([])
})

test('keep their title when the tracker only put a key before or behind it', () => {
  const { draft } = createBacklog()
  const titleOf = (title: string) =>
    matchedIn(draft, `Issue key,Summary\nOMS-1,"${title}"\n`).map((match) => match.title)
  expect(titleOf('[B1]  Buy')).toEqual([null])
  expect(titleOf('Buy (OMS-1)')).toEqual([null])
  expect(titleOf('OMS-1: Buy it')).toEqual([{ from: 'Buy', to: 'Buy it' }])
})
