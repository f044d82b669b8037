// The map by keyboard alone: the same things, one tab stop, roving focus.
import { expect, test } from './support/app'
import { openSmallMap } from './support/journeys'
import type { KeyboardPage } from './support/keyboard-page'

test.beforeEach(async ({ app, pickers }) => {
  await openSmallMap(app, pickers)
})

const card = (page: KeyboardPage, title: string) =>
  page.getByRole('group', { name: new RegExp(`^Touchpoint T\\d+: ${title}, step `) })
const stands = (page: KeyboardPage, title: string, step: string, channel: string) =>
  page.getByRole('group', { name: new RegExp(`: ${title}, step ${step}, channel ${channel}`) })
const line = (page: KeyboardPage, from: string, to: string) =>
  page.getByRole('group', { name: new RegExp(`^Transition from ${from} to ${to}(,|$)`) })
const titleField = (page: KeyboardPage) => page.getByRole('textbox', { name: /^Title of/ })

test('Tab reaches the map once; arrows go from card to card', async ({ keyboardPage: page }) => {
  await page.pressUntilFocused('Tab', card(page, 'Looks at sofas'))
  await page.press('ArrowRight')
  await expect(card(page, 'Asks a clerk')).toBeFocused()
  await page.press('End')
  await expect(card(page, 'Buys it')).toBeFocused()
  await page.press('ArrowLeft')
  await expect(card(page, 'Asks a clerk')).toBeFocused()
  await page.press('Home')
  await expect(card(page, 'Looks at sofas')).toBeFocused()
})

test('transitions are reached and left by keys', async ({ keyboardPage: page }) => {
  await page.pressUntilFocused('Tab', card(page, 'Looks at sofas'))
  await page.press('x')
  await expect(line(page, 'Looks at sofas', 'Asks a clerk')).toBeFocused()
  await page.press('ArrowRight')
  await expect(card(page, 'Asks a clerk')).toBeFocused()
})

test('a card is renamed, and the focus comes back to it', async ({ keyboardPage: page }) => {
  await page.pressUntilFocused('Tab', card(page, 'Looks at sofas'))
  await page.press('ArrowRight')
  await page.press('Enter')
  await expect(titleField(page)).toBeFocused()
  await page.type('Asks two clerks')
  await page.press('Enter')
  await expect(card(page, 'Asks two clerks')).toBeFocused()
})

test('Mod+Enter goes on from a card; Escape goes back', async ({ keyboardPage: page }) => {
  await page.pressUntilFocused('Tab', card(page, 'Looks at sofas'))
  await page.press('End')
  await page.press('ControlOrMeta+Enter')
  await expect(titleField(page)).toBeFocused()
  await page.type('Waits for it')
  await page.press('Enter')
  await expect(line(page, 'Buys it', 'Waits for it')).toBeVisible()
  await expect(card(page, 'Waits for it')).toBeFocused()
  await page.press('ControlOrMeta+Enter')
  await expect(titleField(page)).toBeFocused()
  await page.press('Escape')
  await expect(card(page, 'Waits for it')).toBeFocused()
})

test('Alt and an arrow move a card by a cell; undo brings it back', async ({
  keyboardPage: page,
}) => {
  await page.pressUntilFocused('Tab', card(page, 'Looks at sofas'))
  await page.press('ArrowRight')
  await page.press('Alt+ArrowLeft')
  await expect(stands(page, 'Asks a clerk', 'Looks', 'Store')).toBeFocused()
  await page.press('ControlOrMeta+z')
  await expect(stands(page, 'Asks a clerk', 'Asks', 'Store')).toBeFocused()
})

test('what is deleted leaves the focus on the map', async ({ keyboardPage: page }) => {
  await page.pressUntilFocused('Tab', card(page, 'Looks at sofas'))
  await page.press('ArrowRight')
  await page.press('Delete')
  await expect(card(page, 'Asks a clerk')).toBeHidden()
  await page.press('End')
  await expect(card(page, 'Buys it')).toBeFocused()
})

test('what is cut leaves the focus on the card before it, and is pasted where it stood', async ({
  keyboardPage: page,
}) => {
  await page.pressUntilFocused('Tab', card(page, 'Looks at sofas'))
  await page.press('ArrowRight')
  await expect(stands(page, 'Asks a clerk', 'Asks', 'Store')).toBeFocused()
  await page.press('ControlOrMeta+x')
  await expect(card(page, 'Looks at sofas')).toBeFocused()
  await page.press('ControlOrMeta+v')
  await expect(stands(page, 'Asks a clerk', 'Asks', 'Store')).toBeFocused()
  await page.press('ControlOrMeta+z')
  await page.press('ControlOrMeta+z')
  await page.press('End')
  await expect(card(page, 'Buys it')).toBeFocused()
})

test('headers are a toolbar: arrows, rename, move', async ({ keyboardPage: page }) => {
  const header = (name: string | RegExp) => page.getByRole('button', { name })
  await page.pressUntilFocused('Tab', header('Stage Choosing'))
  await page.press('ArrowRight', 2)
  await expect(header('Step 2: Asks')).toBeFocused()
  await page.press('Alt+ArrowLeft')
  await expect(header('Step 1: Asks')).toBeFocused()
  await page.press('F2')
  await expect(titleField(page)).toBeFocused()
  await page.type('Asks around')
  await page.press('Enter')
  await expect(header('Step 1: Asks around')).toBeVisible()
})

test('the menu key opens the menu of the card', async ({ keyboardPage: page }) => {
  await page.pressUntilFocused('Tab', card(page, 'Looks at sofas'))
  await page.press('ContextMenu')
  await expect(page.getByRole('menuitem', { name: /^Add pain point/ })).toBeVisible()
  await page.press('Escape')
  await expect(card(page, 'Looks at sofas')).toBeFocused()
})

test('keys zoom and fit', async ({ keyboardPage: page }) => {
  await page.pressUntilFocused('Tab', card(page, 'Looks at sofas'))
  const width = async () => (await card(page, 'Looks at sofas').boundingBox())?.width ?? 0
  const before = await width()
  await page.press('-', 3)
  await expect.poll(width).toBeLessThan(before * 0.8)
  await page.press('0')
  await expect.poll(width).toBeCloseTo(before, 0)
})
