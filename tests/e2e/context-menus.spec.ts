// Context menus of the map: of whatever is under the pointer, or has the focus.
import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { cardOf, clickCard, lineOf, openSmallMap } from './support/journeys'
import { rowsOf } from './support/menu-rows'
import { cellAt } from './support/pointer'

const menu = (page: Page) => page.getByRole('menu', { name: 'Journey map' })

test.beforeEach(async ({ app, pickers }) => {
  await openSmallMap(app, pickers)
})

async function expectMenu(page: Page, wanted: readonly string[]): Promise<void> {
  const rows = await rowsOf(menu(page))
  const labels = rows.map(({ label }) => label)
  for (const label of wanted) expect(labels).toContain(label)
  for (const { label, isOff, reason } of rows) {
    if (isOff) expect(reason, `why ${label} cannot run`).not.toBe('')
  }
  await page.keyboard.press('Escape')
  await expect(menu(page)).toBeHidden()
}

const ofCard = [
  ...['Rename', 'Add touchpoint after', 'Connect', 'Moment of truth', 'Delete'],
  ...['Add pain point', 'Add feature idea', 'Add bright spot', 'Add quote'],
  ...['Emotion +2 very good', 'Emotion 0 neutral', 'Emotion −2 very bad', 'Clear emotion'],
  ...['Copy', 'Cut', 'Paste', 'Duplicate'],
]
const ofLine = [
  ...['Insert touchpoint into transition', 'Reverse transition', 'Delete'],
  ...['Context is kept', 'Context is lost', 'Add pain point', 'Add feature idea'],
]
const ofStep = ['Rename', 'Add step after', 'Add step before', 'Merge with the next one', 'Delete']

test('of a card, a line and a header, by the right button', async ({ app }) => {
  await clickCard(app, 'Asks a clerk', { button: 'right' })
  await expectMenu(app, ofCard)
  await lineOf(app, 'Looks at sofas', 'Asks a clerk').click({ button: 'right' })
  await expectMenu(app, ofLine)
  await app.getByRole('button', { name: 'Step 2: Asks' }).click({ button: 'right' })
  await expectMenu(app, ofStep)
  const { x, y } = await cellAt(app, /^Step 1: /, 'Store')
  await app.mouse.click(x, y, { button: 'right' })
  await expectMenu(app, ['Add touchpoint', 'Add step', 'Select all touchpoints', 'Fit map'])
})

test('of a card, a line and a header, by the keyboard; the focus comes back', async ({ app }) => {
  const card = cardOf(app, 'Asks a clerk')
  await clickCard(app, 'Asks a clerk')
  await app.keyboard.press('Shift+F10')
  await expectMenu(app, ofCard)
  await expect(card).toBeFocused()
  await app.keyboard.press('x')
  const line = app.locator(':focus')
  await expect(line).toHaveAccessibleName(/^Transition from/)
  await app.keyboard.press('ContextMenu')
  await expectMenu(app, ofLine)
  await app.getByRole('button', { name: 'Step 2: Asks' }).focus()
  await app.keyboard.press('Shift+F10')
  await expectMenu(app, ofStep)
  await expect(app.getByRole('button', { name: 'Step 2: Asks' })).toBeFocused()
})

test('"Rename" of a menu lets one type at once', async ({ app }) => {
  await clickCard(app, 'Asks a clerk', { button: 'right' })
  await menu(app).getByRole('menuitem', { name: 'Rename' }).click()
  await expect(app.getByRole('textbox', { name: 'Title of Asks a clerk' })).toBeFocused()
  await app.keyboard.type('Asks two clerks')
  await app.keyboard.press('Enter')
  await expect(cardOf(app, 'Asks two clerks')).toBeFocused()

  await app.getByRole('button', { name: 'Step 2: Asks' }).focus()
  await app.keyboard.press('Shift+F10')
  await app.keyboard.press('Enter')
  await expect(app.getByRole('textbox', { name: 'Title of Asks' })).toBeFocused()
})

test('"Add pain point" of a menu lets one type at once', async ({ app }) => {
  await clickCard(app, 'Asks a clerk', { button: 'right' })
  await menu(app).getByRole('menuitem', { name: 'Add pain point' }).click()
  await expect(app.getByRole('textbox', { name: 'What hurts' })).toBeFocused()
})
