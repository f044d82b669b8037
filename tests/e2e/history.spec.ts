// History: what was done, a look at the map as it was, a copy of it.
import { expectNoAxeViolations } from './support/accessibility'
import { expect, test } from './support/app'
import {
  cardOf,
  documentIn,
  openSmallMap,
  runCommand,
  smallMapText,
  typeCard,
} from './support/journeys'

const small = documentIn(smallMapText).map

test('steps in words, a named restore point, a look, a copy', async ({ app, pickers }) => {
  await openSmallMap(app, pickers)
  await runCommand(app, 'Name a restore point')
  await app.getByRole('textbox', { name: 'Name' }).fill('Before the workshop')
  await app.keyboard.press('Enter')
  await expect(app.getByText('Restore point “Before the workshop” is kept')).toBeVisible()
  await typeCard(app, 'Sits on it')
  await runCommand(app, 'History')
  const view = app.getByRole('dialog', { name: 'History' })
  await expect(view.getByRole('option', { name: 'Added T4 “Sits on it”' })).toBeVisible()
  await view.getByRole('option', { name: /Before the workshop/ }).click()
  await expect(view.getByRole('img', { name: /^The map at / })).toBeVisible()
  for (const theme of ['light', 'dark', 'contrast']) {
    await app.evaluate((name) => {
      document.documentElement.dataset.theme = name
    }, theme)
    await expectNoAxeViolations(app)
  }
  await view.getByRole('button', { name: 'Restore as a copy' }).click()
  // The copy is opened, as it was then; the map itself is where it was.
  await expect(app.getByText(/^This is the copy “.* \(as of /)).toBeVisible()
  await expect(app.getByRole('textbox', { name: 'Map title' })).toHaveValue(/\(as of /)
  await expect(cardOf(app, 'Buys it')).toBeVisible()
  await expect(cardOf(app, 'Sits on it')).toBeHidden()
  await runCommand(app, 'My maps')
  const maps = app.getByRole('dialog', { name: 'My maps' })
  await expect(maps.getByRole('listitem').filter({ hasText: '(as of' })).toHaveCount(1)
  await maps.getByRole('button', { name: small.title, exact: true }).click()
  await expect(cardOf(app, 'Sits on it')).toBeVisible()
})
