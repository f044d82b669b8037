// The window: themes, languages, messages, and what stays when one view fails.
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { AppShell } from '../../src/app/app-shell'
import { ErrorBoundary } from '../../src/app/error-boundary'
import { textRef } from '../../src/text/texts'
import { createTestApp, renderWithApp } from '../helpers/test-app'

function openWindow(app = createTestApp()) {
  return { ...render(<AppShell app={app} />), app, user: userEvent.setup() }
}

it('changes theme and language from the main menu, and keeps both', async () => {
  const kept = new Map<string, string>()
  const preferencesIn = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  }
  const { user, unmount } = openWindow(createTestApp({ preferencesIn }))
  expect(document.documentElement.dataset.theme).toBe('light')
  await user.click(screen.getByRole('button', { name: 'Main menu' }))
  await user.click(await screen.findByRole('menuitemradio', { name: 'High contrast' }))
  expect(document.documentElement.dataset.theme).toBe('contrast')
  await user.click(screen.getByRole('button', { name: 'Main menu' }))
  await user.click(await screen.findByRole('menuitemradio', { name: 'Nederlands' }))
  expect(document.documentElement.lang).toBe('nl')
  unmount()
  openWindow(createTestApp({ preferencesIn }))
  expect(screen.getByRole('button', { name: 'Hoofdmenu' })).toBeVisible()
  expect(document.documentElement.dataset.theme).toBe('contrast')
})

it('opens the palette by its key, the sheet of shortcuts from there, and closes by Escape', async () => {
  const { user } = openWindow()
  await user.keyboard('{Control>}k{/Control}')
  expect(await screen.findByRole('dialog', { name: 'Commands' })).toBeVisible()
  await user.keyboard('keyboard shortcuts{Enter}')
  const sheet = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })
  expect(within(sheet).getByText('Ctrl+Shift+Z')).toBeVisible()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('switches single keys off in the sheet, which "?" then no longer opens', async () => {
  const { user } = openWindow()
  await user.keyboard('?')
  await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })
  await user.click(screen.getByRole('switch', { name: 'Single-key shortcuts' }))
  await user.keyboard('{Escape}?')
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('shows undo, redo and export only while a map is open', async () => {
  const { app } = openWindow()
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  app.context.session.set({ isMapOpen: true })
  expect(await screen.findByRole('button', { name: 'Undo' })).toHaveAccessibleDescription(
    'There is nothing to undo',
  )
  expect(screen.getByRole('button', { name: 'Export' })).toBeVisible()
})

it('says why not until the next key, selection or command', async () => {
  const { app, user } = openWindow()
  const reason = 'This map was opened read-only'
  const refuse = () => app.context.session.refuse(textRef('common.readOnly'))
  refuse()
  expect(await screen.findByText(reason)).toBeVisible()
  await user.keyboard('{Shift}')
  expect(screen.getByText(reason)).toBeVisible()
  await user.keyboard('{ArrowDown}')
  await waitFor(() => expect(screen.queryByText(reason)).toBeNull())
  refuse()
  expect(await screen.findByText(reason)).toBeVisible()
  await app.context.run('settings.useDarkTheme')
  await waitFor(() => expect(screen.queryByText(reason)).toBeNull())
})

it('keeps a message until it is closed', async () => {
  const { app, user } = openWindow()
  app.context.session.notify(textRef('common.readOnly'), 'problem')
  expect(await screen.findByText('This map was opened read-only')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Close message' }))
  expect(screen.queryByText('This map was opened read-only')).toBeNull()
})

it('says what happened when a view fails, leaves the others working, and tries again', async () => {
  // React tells the console about what a boundary caught.
  const consoleError = vi.spyOn(console, 'error').mockImplementation(() => {})
  let isBroken = true
  const Broken = () => {
    if (isBroken) throw new Error('no such card')
    return <p>The map</p>
  }
  const { user } = renderWithApp(
    <>
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>
      <p>The inspector</p>
    </>,
  )
  expect(screen.getByRole('alert')).toHaveTextContent('no such card')
  expect(screen.getByText('The inspector')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Journey file' })).toBeVisible()
  isBroken = false
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.getByText('The map')).toBeVisible()
  consoleError.mockRestore()
})
