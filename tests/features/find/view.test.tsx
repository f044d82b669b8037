import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import View from '../../../src/features/find/view'
import { card, openShopApp, pain } from '../../helpers/shop-app'
import { renderWithApp } from '../../helpers/test-app'

function openFindBar() {
  const app = openShopApp()
  void app.run('find.open')
  const { user } = renderWithApp(<View />, { app })
  const field = screen.getByRole('searchbox', { name: 'Find' })
  return { app, user, field, count: () => screen.getByRole('status').textContent }
}

test('the field has the focus; each key says how many there are, and selects nothing', async () => {
  const { app, user, field, count } = openFindBar()
  expect(field).toHaveFocus()
  await user.keyboard('pays')
  expect(count()).toBe('2 found')
  await user.keyboard(' at')
  expect(count()).toBe('1 found')
  await user.keyboard('!')
  expect(count()).toBe('Nothing found')
  expect(app.selected()).toEqual([])
})

test('Enter and Shift+Enter go round the matches and select them', async () => {
  const { app, user, field, count } = openFindBar()
  await user.type(field, 's')
  const total = Number.parseInt(count() ?? '', 10)
  await user.keyboard('{Enter}')
  expect(count()).toBe(`1 of ${total}`)
  const first = app.selected()
  await user.keyboard('{Enter}')
  expect(count()).toBe(`2 of ${total}`)
  await user.keyboard('{Shift>}{Enter}{Enter}{/Shift}')
  expect(count()).toBe(`${total} of ${total}`)
  await user.keyboard('{Enter}')
  expect(app.selected()).toEqual(first)
})

test('a note is selected, and the map goes on from the line where it stands', async () => {
  const { app, user } = openFindBar()
  await user.keyboard('P1{Enter}')
  expect(app.session.get().selection).toEqual([pain('p1')])
  expect(app.session.get().focused).toEqual({ kind: 'transition', id: 'x2' })
})

test('Escape closes the bar and leaves the selection; F3 goes on', async () => {
  const { app, user } = openFindBar()
  await user.keyboard('sofa{Enter}{Escape}')
  expect(app.session.get().find.isOpen).toBe(false)
  expect(app.session.get().selection).toEqual([card('sofa')])
  act(() => app.select(card('tests')))
  await act(() => app.run('find.next'))
  expect(app.session.get().selection).toEqual([card('sofa')])
})
