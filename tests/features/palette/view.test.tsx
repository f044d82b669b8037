// The palette finds commands by words of both languages, says why not, and goes to things by number.
import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import PaletteView from '../../../src/features/palette/view'
import { addTouchpoint } from '../../../src/model/edits/add-touchpoint'
import { textRef } from '../../../src/text/texts'
import { createTestApp, renderWithApp, type TestApp } from '../../helpers/test-app'

function openPalette(app: TestApp = createTestApp()) {
  app.context.session.set({ dialog: { id: 'palette.commands', subject: null } })
  return renderWithApp(<PaletteView />, { app })
}

function firstRow(): Promise<HTMLElement> {
  return screen.findAllByRole('menuitem').then(([row]) => row as HTMLElement)
}

it('is the dialog "Commands" with the focus in its field', async () => {
  openPalette()
  expect(screen.getByRole('dialog', { name: 'Commands' })).toBeVisible()
  expect(screen.getByRole('searchbox')).toHaveFocus()
  expect((await screen.findAllByRole('menuitem')).length).toBeGreaterThan(5)
})

it('runs what Enter is pressed on, and closes', async () => {
  const { app, user } = openPalette()
  await user.keyboard('dark{Enter}')
  expect(app.context.session.get()).toMatchObject({ theme: 'dark', dialog: null })
})

it('finds a command by its words in the other language', async () => {
  const { user } = openPalette()
  await user.keyboard('ongedaan')
  expect(await firstRow()).toHaveTextContent('Undo')
})

it.each([
  ['dark theme', 'Dark'],
  ['light mode', 'Light'],
  ['donkere modus', 'Dark'],
  ['dutch', 'Nederlands'],
  ['engels', 'English'],
])('tells from "%s" which choice is meant', async (typed, label) => {
  const { user } = openPalette()
  await user.keyboard(typed)
  expect(await firstRow()).toHaveTextContent(label)
  expect(screen.getAllByRole('menuitem')).toHaveLength(1)
})

it('finds a command by some of its letters', async () => {
  const { user } = openPalette()
  await user.keyboard('hghcntr')
  expect(await firstRow()).toHaveTextContent('High contrast')
})

it('says why a command is not possible now, and does not run it', async () => {
  const app = createTestApp()
  app.context.session.set({ isMapOpen: true })
  const { user } = openPalette(app)
  await user.keyboard('undo')
  const row = await screen.findByRole('menuitem', { name: /^Undo/ })
  expect(row).toHaveAttribute('aria-disabled', 'true')
  expect(within(row).getByText('There is nothing to undo')).toBeVisible()
  await user.click(row)
  expect(app.context.session.get().dialog).not.toBeNull()
})

it('shows what was used lately first', async () => {
  const app = createTestApp()
  const first = openPalette(app)
  await first.user.keyboard('nederlands{Enter}')
  first.unmount()
  openPalette(app)
  expect(await firstRow()).toHaveTextContent('Nederlands')
})

it('goes to a thing of the map by its number', async () => {
  const app = createTestApp()
  const { documents, session } = app.context
  const [step] = Object.values(documents.getDocument().steps)
  if (!step) throw new Error('A new map has a step')
  const card = { stepId: step.id, channelId: null, title: 'Tests the sofa' }
  const id = documents.edit(textRef('app.renameMap'), (draft, env) =>
    addTouchpoint(draft, card, env),
  )
  session.set({ isMapOpen: true })
  const { user } = openPalette(app)
  await user.keyboard('t1')
  expect(await firstRow()).toHaveTextContent('T1 Tests the sofa')
  await user.keyboard('{Enter}')
  expect(session.get().selection).toEqual([{ kind: 'touchpoint', id }])
})

it('finds a command by a word of its name and one of those beside it', async () => {
  const { user } = openPalette()
  await user.keyboard('version history')
  expect(await firstRow()).toHaveTextContent('History')
})

it('leads from "export" to what exports, never to another map', async () => {
  const { user } = openPalette()
  await user.keyboard('export')
  expect(await firstRow()).toHaveTextContent('Journey file')
  expect(screen.queryByRole('menuitem', { name: /^New map/ })).toBeNull()
  expect(screen.queryByRole('menuitem', { name: /^Open file/ })).toBeNull()
})
