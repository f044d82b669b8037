import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { AppProvider } from '../../../src/bindings/app-context'
import MoveToDialog from '../../../src/features/annotations/move-to-dialog'
import { card, line, openShopApp, pain, step } from '../../helpers/shop-app'
import { id } from '../../helpers/shop-map'

test('P puts a pain point on the selected line and asks for its words', async () => {
  const { run, select, session, map } = openShopApp()
  select(line('x1'))
  await run('annotations.addPainPoint')
  const wanted = session.get().fieldToFocus
  expect(wanted?.field).toBe('text')
  expect(map().painPoints[wanted?.ref.id as never]).toMatchObject({
    number: 2,
    on: { kind: 'transition', id: 'x1' },
  })
})

test('each kind of note goes on a card, and beside a selected note of the same thing', async () => {
  const { run, select, map } = openShopApp()
  select(card('sofa'))
  await run('annotations.addIdea')
  await run('annotations.addBrightSpot')
  select(pain('p1'))
  await run('annotations.addQuote')
  expect(Object.values(map().ideas).map(({ on }) => on.id)).toEqual(['sofa'])
  expect(Object.values(map().brightSpots).map(({ on }) => on.id)).toEqual(['sofa'])
  expect(Object.values(map().quotes).map(({ on }) => on.id)).toEqual(['x2'])
})

test('a step cannot carry a note, and says what can', async () => {
  const { run, select, notice } = openShopApp()
  select(step('looks'))
  await run('annotations.addPainPoint')
  expect(notice()).toBe('Select a touchpoint or a transition first')
})

test('a pain can be parked as a question of the same thing', async () => {
  const { run, select, selected, map, notice } = openShopApp()
  select(pain('p1'))
  await run('annotations.convertToParkedItem')
  expect(Object.values(map().parkingLot)).toMatchObject([
    { text: 'The offer is lost', on: { kind: 'transition', id: 'x2' } },
  ])
  expect(map().painPoints).toEqual({})
  expect(selected()).toEqual(['transition x2'])
  expect(notice()).toBe('Parked as a question')
})

test('a pain turns into an idea on the same line with the same words', async () => {
  const { run, select, selected, map } = openShopApp()
  select(pain('p1'))
  await run('annotations.convertToIdea')
  const [idea] = Object.values(map().ideas)
  expect(idea).toMatchObject({ text: 'The offer is lost', on: { kind: 'transition', id: 'x2' } })
  expect(selected()).toEqual([`idea ${idea?.id}`])
  expect(Object.keys(map().painPoints)).toEqual([])
})

test('a note moves to another card that is found by its number', async () => {
  const app = openShopApp()
  app.select(pain('p1'))
  await app.run('annotations.moveTo')
  render(
    <AppProvider app={app}>
      <MoveToDialog />
    </AppProvider>,
  )
  expect(screen.getByRole('dialog', { name: 'Move “The offer is lost” to' })).toBeVisible()
  await userEvent.keyboard('t2{Enter}')
  expect(app.map().painPoints[id<'painPoint'>('p1')]?.on).toEqual(card('compares'))
  expect(app.selected()).toEqual(['touchpoint compares'])
})
