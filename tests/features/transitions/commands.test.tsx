import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { AppProvider } from '../../../src/bindings/app-context'
import ConnectDialog from '../../../src/features/transitions/connect-dialog'
import ReconnectDialog from '../../../src/features/transitions/reconnect-dialog'
import { card, line, openShopApp } from '../../helpers/shop-app'
import { id } from '../../helpers/shop-map'

describe('"Connect"', () => {
  test('joins two selected cards in the order of selecting', async () => {
    const { run, select, selected, map } = openShopApp()
    select(card('pays at home'), card('compares'))
    await run('transitions.connect')
    const [made] = selected()
    expect(map().transitions[made?.split(' ')[1] as never]).toMatchObject({
      fromId: 'pays at home',
      toId: 'compares',
      number: 3,
    })
  })

  test('with one card asks for the other: type words, Enter, and the line is there', async () => {
    const app = openShopApp()
    app.select(card('compares'))
    await app.run('transitions.connect')
    render(
      <AppProvider app={app}>
        <ConnectDialog />
      </AppProvider>,
    )
    expect(screen.getByRole('dialog', { name: 'Connect “compares” to' })).toBeVisible()
    await userEvent.keyboard('pays{Enter}')
    const made = Object.values(app.map().transitions).find(({ fromId }) => fromId === 'compares')
    expect(made?.toId).toBe('pays at home')
    expect(app.selected()).toEqual([`transition ${made?.id}`])
    expect(app.session.get().dialog).toBeNull()
  })

  test('offers other cards only, and says which are connected already', async () => {
    const app = openShopApp()
    app.select(card('sofa'))
    await app.run('transitions.connect')
    render(
      <AppProvider app={app}>
        <ConnectDialog />
      </AppProvider>,
    )
    const rows = screen.getAllByRole('option').map(({ textContent }) => textContent)
    expect(rows).toEqual(['T2compares', 'T3testsConnected already', 'T4pays at home'])
  })

  test('says when nothing is like what was typed, and Enter then does nothing', async () => {
    const app = openShopApp()
    app.select(card('compares'))
    await app.run('transitions.connect')
    render(
      <AppProvider app={app}>
        <ConnectDialog />
      </AppProvider>,
    )
    await userEvent.keyboard('zzz')
    expect(screen.getByText('No touchpoint like that')).toBeVisible()
    await userEvent.keyboard('{Enter}')
    expect(Object.keys(app.map().transitions)).toHaveLength(2)
  })
})

test.each([
  ['transitions.moveStart', 'Move the start of “sofa → tests” to', 'compares', 'tests'],
  ['transitions.moveEnd', 'Move the end of “sofa → tests” to', 'sofa', 'compares'],
])('%s leads that end of a line to the card that is typed', async (id, title, fromId, toId) => {
  const app = openShopApp()
  app.select(line('x1'))
  await app.run(id)
  render(
    <AppProvider app={app}>
      <ReconnectDialog />
    </AppProvider>,
  )
  expect(screen.getByRole('dialog', { name: title })).toBeVisible()
  await userEvent.keyboard('compares{Enter}')
  expect(app.map().transitions[line('x1').id]).toMatchObject({ fromId, toId, number: 1 })
  expect(app.selected()).toEqual(['transition x1'])
})

test('a line is turned round and keeps what is said on it', async () => {
  const { run, select, map } = openShopApp()
  select(line('x2'))
  await run('transitions.reverse')
  expect(map().transitions[id<'transition'>('x2')]).toMatchObject({
    fromId: 'pays at home',
    toId: 'tests',
    number: 2,
  })
  expect(map().painPoints[id<'painPoint'>('p1')]?.on.id).toBe('x2')
})

test('how much context is carried is said for all selected lines in one step', async () => {
  const { run, select, map, documents } = openShopApp()
  select(line('x1'), line('x2'))
  await run('transitions.lost')
  expect(Object.values(map().transitions).map(({ continuity }) => continuity)).toEqual([
    'lost',
    'lost',
  ])
  expect(documents.state.getState().past).toHaveLength(1)
})
