// The Insights view as it is used: what is found is mended one way or another, and not where the map
// may not be changed; the rest is in a browser (`tests/e2e/insights.spec.ts`).
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import View from '../../../src/features/insights/view'
import { checkMap } from '../../../src/model/checker/create-checker'
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import { addPath } from '../../../src/model/edits/add-path'
import { updateRecord } from '../../../src/model/edits/update-record'
import { createSmallMap } from '../../helpers/small-map'
import { createTestApp, renderWithApp } from '../../helpers/test-app'

function openInsights({ isReadOnly = false, map = createSmallMap() } = {}) {
  const app = createTestApp({ document: map.draft as JourneyDocument })
  const { documents, session } = app.context
  documents.setReadOnly(isReadOnly)
  const document = documents.getDocument()
  const result = checkMap({ document, today: '2026-03-02' })
  session.set({ checked: { document, result, count: 7 }, view: 'insights' })
  return { ...map, ...renderWithApp(<View />, { app }), documents, session }
}

const unknownSwitch = () => {
  const rows = within(screen.getByRole('list', { name: 'Findings' })).getAllByRole('listitem')
  const found = rows.find((row) => /Nobody has said what this channel switch/.test(row.textContent))
  if (!found) throw new Error('It was not found')
  return within(found)
}

test('where there are several ways to mend it, the button asks which', async () => {
  const { user, documents, lookToAsk } = openInsights()
  await user.click(unknownSwitch().getByRole('button', { name: 'Fix' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Say that the context is lost' }))
  expect(documents.getDocument().transitions[lookToAsk]?.continuity).toBe('lost')
  documents.undo()
  expect(documents.getDocument().transitions[lookToAsk]?.continuity).toBe('unknown')
})

test('on a map that may not be changed the buttons say why', async () => {
  const { user, documents } = openInsights({ isReadOnly: true })
  const before = documents.getDocument()
  for (const name of ['Fix', 'Waive']) {
    const button = unknownSwitch().getByRole('button', { name })
    expect(button).toHaveAttribute('aria-disabled', 'true')
    await user.click(button)
  }
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(documents.getDocument()).toBe(before)
})

test('a severity in which nothing is left says so, and stays chosen', async () => {
  const { user, session } = openInsights()
  await user.click(screen.getByRole('radio', { name: /^High/ }))
  expect(session.get().insights.severity).toBe('high')
  expect(screen.getByText('No finding is left here.')).toBeVisible()
})

test('continuity is told along each path, with how much of it is known', () => {
  const map = createSmallMap()
  const { draft, env, look, ask, buy, lookToAsk, askToBuy } = map
  const changes = { continuity: 'partial' } as const
  updateRecord(draft, { kind: 'transition', id: lookToAsk, changes })
  const first = { touchpointId: look, viaTransitionId: null }
  const second = { touchpointId: ask, viaTransitionId: lookToAsk }
  const third = { touchpointId: buy, viaTransitionId: askToBuy }
  addPath(draft, { title: 'All the way', stops: [first, second, third] }, env)
  addPath(draft, { title: 'Only asks', stops: [second, third] }, env)
  openInsights({ map })
  const along = within(screen.getByRole('list', { name: 'Continuity along the paths' }))
  expect(along.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'All the way 50\u00a0% of the context survives (known of 1 of 2)',
    'Only asks nobody knows what survives',
  ])
})

test('a finding on a transition says where that leads, however long the names are', () => {
  const map = createSmallMap()
  const { draft, look, ask } = map
  const [from, to] = [
    'Compares the offers of several shops in the neighbourhood',
    'Asks a member of staff whether it is in stock',
  ]
  const said = [
    [look, from],
    [ask, to],
  ] as const
  for (const [id, title] of said)
    updateRecord(draft, { kind: 'touchpoint', id, changes: { title } })
  openInsights({ map })
  expect(
    unknownSwitch().getByRole('button', { name: new RegExp(`${from} → ${to}$`) }),
  ).toBeVisible()
})

test('of a map without touchpoints it does not say that nothing was found', () => {
  const { app } = renderEmptyInsights()
  expect(app.context.documents.getDocument().touchpoints).toEqual({})
  expect(screen.getByText('There is nothing to check yet.')).toBeVisible()
  expect(screen.queryByText(/Nothing was found/)).toBeNull()
})

function renderEmptyInsights() {
  const { draft } = createSmallMap()
  const nothing = { touchpoints: {}, transitions: {}, painPoints: {}, ideas: {} }
  const document = { ...draft, ...nothing } as JourneyDocument
  const app = createTestApp({ document })
  const result = { ...checkMap({ document, today: '2026-03-02' }), findings: [] }
  app.context.session.set({ checked: { document, result, count: 0 }, view: 'insights' })
  return renderWithApp(<View />, { app })
}
