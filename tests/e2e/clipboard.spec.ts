// Copy, cut, paste and duplicate with the real keys and the real clipboard, also between windows.
import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { installFilePickers } from './support/file-pickers'
import {
  cardOf,
  clickCard,
  documentIn,
  journeyMap,
  lineOf,
  newMapFrom,
  openSmallMap,
  runCommand,
  saveState,
} from './support/journeys'

const cards = (page: Page) => journeyMap(page).getByRole('group', { name: /^Touchpoint T/ })

test.beforeEach(async ({ app, pickers }) => {
  await openSmallMap(app, pickers)
})

/** Presses one card, and others with Shift. */
async function select(page: Page, first: string, ...others: readonly string[]): Promise<void> {
  await clickCard(page, first)
  for (const title of others) {
    await page.keyboard.down('Shift')
    await clickCard(page, title)
    await page.keyboard.up('Shift')
  }
}

test('two cards copied in one window are pasted in another, with their line', async ({
  app,
  context,
}) => {
  await select(app, 'Looks at sofas', 'Asks a clerk')
  await app.keyboard.press('ControlOrMeta+c')

  const other = await context.newPage()
  const pickers = await installFilePickers(other)
  await other.goto('./')
  await newMapFrom(other, 'Blank')
  await other.keyboard.press('ControlOrMeta+v')
  await expect(cards(other)).toHaveCount(2)
  await expect(lineOf(other, 'Looks at sofas', 'Asks a clerk')).toBeVisible()
  await expect(other.getByRole('group', { name: /Asks a clerk, .* channel Store/ })).toBeVisible()

  await pickers.nextSave('pasted.journey.json')
  await other.keyboard.press('ControlOrMeta+s')
  await expect(saveState(other)).toHaveText(/^Saved/)
  const { touchpoints, transitions } = documentIn(await pickers.readText('pasted.journey.json'))
  expect(Object.values(touchpoints).map(({ title }) => title)).toEqual([
    'Looks at sofas',
    'Asks a clerk',
  ])
  expect(Object.values(transitions)).toHaveLength(1)

  await other.keyboard.press('ControlOrMeta+z')
  await expect(cards(other)).toHaveCount(0)
  await expect(other.getByText('Undone: Paste')).toBeVisible()
  await other.close({ runBeforeUnload: false })
})

test('copied, opened another map, pasted', async ({ app }) => {
  await select(app, 'Buys it')
  await app.keyboard.press('ControlOrMeta+c')
  await app.getByRole('button', { name: 'New map' }).click()
  await newMapFrom(app, 'Retail')
  await app.keyboard.press('ControlOrMeta+v')
  await expect(cardOf(app, 'Buys it')).toBeVisible()
})

test('other programs get readable text', async ({ app, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await select(app, 'Looks at sofas', 'Asks a clerk')
  await app.keyboard.press('ControlOrMeta+c')
  const text = await app.evaluate(() => navigator.clipboard.readText())
  expect(text).toContain('Looks at sofas')
  expect(text).toContain('Asks a clerk')
  expect(text).not.toContain('{')
})

test('pasted twice: each time new cards, each time one step of undo', async ({ app }) => {
  await select(app, 'Asks a clerk')
  await app.keyboard.press('ControlOrMeta+c')
  await app.keyboard.press('ControlOrMeta+v')
  await expect(cards(app)).toHaveCount(4)
  await app.keyboard.press('ControlOrMeta+v')
  await expect(cards(app)).toHaveCount(5)
  await expect(app.getByRole('group', { name: /^Touchpoint T5: Asks a clerk/ })).toBeVisible()
  await app.keyboard.press('ControlOrMeta+z')
  await expect(cards(app)).toHaveCount(4)
  await app.keyboard.press('ControlOrMeta+z')
  await expect(cards(app)).toHaveCount(3)
})

test('cut takes the card away, paste brings it, undo goes back step by step', async ({ app }) => {
  await select(app, 'Asks a clerk')
  await app.keyboard.press('ControlOrMeta+x')
  await expect(cardOf(app, 'Asks a clerk')).toBeHidden()
  await expect(lineOf(app, 'Looks at sofas', 'Asks a clerk')).toBeHidden()
  await app.keyboard.press('ControlOrMeta+v')
  await expect(cardOf(app, 'Asks a clerk')).toBeVisible()
  await app.keyboard.press('ControlOrMeta+z')
  await expect(cardOf(app, 'Asks a clerk')).toBeHidden()
  await app.keyboard.press('ControlOrMeta+z')
  await expect(lineOf(app, 'Looks at sofas', 'Asks a clerk')).toBeVisible()
})

test('duplicate stands beside its model and is selected', async ({ app }) => {
  await select(app, 'Asks a clerk')
  await app.keyboard.press('ControlOrMeta+d')
  const copy = app.getByRole('group', { name: /^Touchpoint T4: Asks a clerk, step Asks, / })
  await expect(copy).toBeVisible()
  await app.keyboard.press('Delete')
  await expect(copy).toBeHidden()
  await expect(cards(app)).toHaveCount(3)
})

test('by menu and palette, too', async ({ app, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await clickCard(app, 'Asks a clerk', { button: 'right' })
  await app.getByRole('menuitem', { name: 'Copy', exact: true }).click()
  await runCommand(app, 'Paste')
  await expect(cards(app)).toHaveCount(4)
  await runCommand(app, 'Cut')
  await expect(cards(app)).toHaveCount(3)
  await runCommand(app, 'Paste')
  await expect(cards(app)).toHaveCount(4)
})

test('what the menu copied is pasted by keys, and the other way round, in any window', async ({
  app,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await clickCard(app, 'Asks a clerk', { button: 'right' })
  await app.getByRole('menuitem', { name: 'Copy', exact: true }).click()
  await expect(app.getByText('One touchpoint copied')).toBeVisible()
  await app.keyboard.press('ControlOrMeta+v')
  await expect(cards(app)).toHaveCount(4)

  const other = await context.newPage()
  await other.goto('./')
  await newMapFrom(other, 'Blank')
  await other.keyboard.press('ControlOrMeta+v')
  await expect(cards(other)).toHaveCount(1)
  await other.keyboard.press('ControlOrMeta+c')
  await runCommand(other, 'Paste')
  await expect(cards(other)).toHaveCount(2)
  await other.close({ runBeforeUnload: false })
})

test('no browser is needed that takes types of our own from a menu', async ({ app, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await app.evaluate(() => Object.assign(ClipboardItem, { supports: undefined }))
  await clickCard(app, 'Asks a clerk', { button: 'right' })
  await app.getByRole('menuitem', { name: 'Copy', exact: true }).click()
  await runCommand(app, 'Paste')
  await expect(cards(app)).toHaveCount(4)
})

test('in a field the keys mean the text', async ({ app, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await select(app, 'Asks a clerk')
  const title = app.getByRole('textbox', { name: 'Map title' })
  await title.click()
  await app.keyboard.press('ControlOrMeta+a')
  await app.keyboard.press('ControlOrMeta+c')
  expect(await app.evaluate(() => navigator.clipboard.readText())).toBe('Buying a sofa')
  await app.keyboard.press('ArrowRight')
  await app.keyboard.press('ControlOrMeta+v')
  await expect(title).toHaveValue('Buying a sofaBuying a sofa')
  await expect(cards(app)).toHaveCount(3)
})

test('a list that is pasted into the capture bar leaves its bullets and numbers behind', async ({
  app,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const paste = async (list: string) => {
    await app.evaluate((text) => navigator.clipboard.writeText(text), list)
    await app.keyboard.press('ControlOrMeta+v')
  }
  const field = app.getByRole('textbox', { name: 'Capture', exact: true })
  await clickCard(app, 'Asks a clerk')
  await app.keyboard.press('/')
  await paste('1. Compares\n2. Pays by card\n')
  await expect(field).toHaveValue('Compares\nPays by card\n')
  // As with any other paste, the keys of the browser take it back.
  await app.keyboard.press('ControlOrMeta+z')
  await expect(field).toHaveValue('')
  await paste('• Pays by card\n\t◦ ! Only by this one')
  await expect(field).toHaveValue('Pays by card\n! Only by this one')
  await app.keyboard.press('Enter')
  await expect(cardOf(app, 'Pays by card')).toHaveAccessibleName(/1 pain point/)
})
