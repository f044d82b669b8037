// Finding, walking a path, showing one thing alone; and what keeps a map from accidents.
import type { Page } from '@playwright/test'
import { PNG } from 'pngjs'
import { expectNoAxeViolations } from './support/accessibility'
import { expect, test } from './support/app'
import { card, line, runByName } from './support/by-keyboard'
import {
  cardOf,
  clickCard,
  exampleFile,
  journeyMap,
  openJourney,
  openSmallMap,
  runCommand,
} from './support/journeys'
import { cellAt, drag, middleOf } from './support/pointer'

// Beside an open inspector there is room for all of the small map.
test.use({ viewport: { width: 1600, height: 900 } })

const findBar = (page: Pick<Page, 'getByRole'>) =>
  page.getByRole('search', { name: 'Find in the map' })
const shownBar = (page: Pick<Page, 'getByRole'>) =>
  page.getByRole('region', { name: 'What is shown' })

test('Mod+F finds words and numbers; Escape leaves what was found with the focus', async ({
  app,
  pickers,
  keyboardPage: keys,
}) => {
  await openJourney(app, pickers, exampleFile('sofa'))
  await keys.press('ControlOrMeta+f')
  await expect(keys.focused()).toHaveRole('searchbox')
  await keys.type('WISH LIST')
  const count = findBar(keys).getByRole('status')
  await expect(count).toHaveText(/^\d+ found$/)
  const total = Number.parseInt((await count.textContent()) ?? '', 10)
  expect(total).toBeGreaterThan(2)
  await keys.press('Enter')
  await expect(count).toHaveText(`1 of ${total}`)
  await keys.press('Shift+Enter')
  await expect(count).toHaveText(`${total} of ${total}`)
  await keys.press('ControlOrMeta+f')
  await keys.type('t3')
  await keys.press('Enter')
  await expect(keys.getByRole('complementary', { name: 'Inspector' })).toContainText('T3')
  await expectNoAxeViolations(app)
  await keys.press('Escape')
  await expect(findBar(keys)).toBeHidden()
  await expect(keys.focused()).toHaveAccessibleName(/^Touchpoint T3: /)
})

test('too far away to read, what is found comes near; near enough, the zoom stays', async ({
  app,
  pickers,
}) => {
  await openSmallMap(app, pickers)
  const zoom = journeyMap(app).getByRole('toolbar', { name: 'Zoom' })
  const find = async (text: string) => {
    await app.keyboard.press('ControlOrMeta+f')
    await findBar(app).getByRole('searchbox').fill(text)
    await app.keyboard.press('Enter')
    await expect(findBar(app).getByRole('status')).toHaveText(/^1 of/)
    await app.keyboard.press('Escape')
  }
  await runCommand(app, 'Zoom to 100 %')
  await find('Buys it')
  await expect(zoom).toContainText('100 %')
  for (let times = 0; times < 12; times += 1) await app.keyboard.press('-')
  await find('Asks a clerk')
  await expect(zoom).toContainText('60 %')
  await expect(cardOf(app, 'Asks a clerk')).toBeInViewport()
})

test('a path is walked by keyboard, named, shown alone and shown no more', async ({
  app,
  pickers,
  keyboardPage: keys,
}) => {
  await openSmallMap(app, pickers)
  await keys.pressUntilFocused('Tab', card(keys, 'Looks at sofas'))
  await runByName(keys, 'Make a path')
  const walk = keys.getByRole('region', { name: 'Make a path' })
  await expect(walk).toContainText('Where does the path begin?')
  await keys.pressUntilFocused('Tab', card(keys, 'Looks at sofas'))
  await keys.press('Enter')
  await expect(walk).toContainText('Stop 1: Looks at sofas')
  await keys.press('ArrowRight')
  await keys.press('Enter')
  await keys.press('ArrowRight')
  await keys.press('Enter')
  await expect(walk).toContainText('Stop 3: Buys it')
  await keys.press('Backspace')
  await expect(walk).toContainText('Stop 2: Asks a clerk')
  await expect(card(keys, 'Asks a clerk')).toBeFocused()
  await expectNoAxeViolations(app)
  // Once more on the last stop: that is the end.
  await keys.press('Enter')
  await expect(keys.focused()).toHaveAccessibleName('Title')
  await keys.type('To the store')
  await keys.press('Enter')
  await expect(walk).toBeHidden()
  await expect(keys.getByRole('complementary', { name: 'Inspector' })).toContainText('Path')
  await runByName(keys, 'Show only this')
  const words = 'Showing: Path “To the store” — 2 of 3 touchpoints'
  await expect(shownBar(keys)).toContainText(words)
  await expect(card(keys, 'Buys it', 'step Buys, channel App, dimmed')).toBeVisible()
  await expect(line(keys, 'Asks a clerk', 'Buys it', 'dimmed')).toBeVisible()
  await expectNoAxeViolations(app)
  await keys.press('Escape')
  await keys.press('Escape')
  await expect(shownBar(keys)).toContainText(words)
  await runByName(keys, 'Show all')
  await expect(shownBar(keys)).toBeHidden()
  await expect(card(keys, 'Buys it')).not.toHaveAccessibleName(/dimmed/)
})

/** The darkest pixel of a card, 0 … 255. */
async function darkest(page: Page, title: string): Promise<number> {
  const clip = await cardOf(page, title).boundingBox()
  if (!clip) return 255
  const { data } = PNG.sync.read(await page.screenshot({ clip }))
  let least = 255
  for (let at = 0; at < data.length; at += 4) {
    least = Math.min(least, Math.max(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0))
  }
  return least
}

test('with the mouse: a walk by clicks; what is not shown is dim and can be selected', async ({
  app,
  pickers,
}) => {
  await openSmallMap(app, pickers)
  await runCommand(app, 'Make a path')
  const walk = app.getByRole('region', { name: 'Make a path' })
  await clickCard(app, 'Looks at sofas')
  await clickCard(app, 'Asks a clerk')
  await expect(walk).toContainText('Stop 2: Asks a clerk')
  await walk.getByRole('button', { name: 'Finish the path' }).click()
  await app.getByRole('button', { name: 'Keep the path' }).click()
  await expect(walk).toBeHidden()
  await runCommand(app, 'Show only this')
  await expect.poll(() => darkest(app, 'Buys it')).toBeGreaterThan(120)
  await expect.poll(() => darkest(app, 'Asks a clerk')).toBeLessThan(80)
  await clickCard(app, 'Buys it')
  const inspector = app.getByRole('complementary', { name: 'Inspector' })
  await expect(inspector.getByRole('textbox', { name: 'Title' })).toHaveValue('Buys it')
  await expect.poll(() => darkest(app, 'Buys it')).toBeLessThan(80)
  await shownBar(app).getByRole('button', { name: 'Show all' }).click()
  await expect(shownBar(app)).toBeHidden()
})

test('a locked lane and a locked map are seen, and nothing in them moves', async ({
  app,
  pickers,
}) => {
  await openSmallMap(app, pickers)
  await app.getByRole('button', { name: 'Channel Store' }).click({ button: 'right' })
  await app.getByRole('menuitemcheckbox', { name: 'Lock the channel' }).click()
  await expect(app.getByRole('button', { name: 'Channel Store, locked' })).toBeVisible()
  const stays = app.getByRole('group', { name: /: Asks a clerk, step Asks, channel Store/ })
  const from = await middleOf(stays)
  await drag(app, from, { x: from.x + 260, y: from.y })
  await expect(app.getByText('The channel is locked', { exact: true })).toBeVisible()
  await expect(stays).toBeVisible()

  await runCommand(app, 'Lock the map')
  const to = await cellAt(app, /^Step 1: /, 'App')
  await drag(app, await middleOf(cardOf(app, 'Buys it')), to)
  await expect(app.getByRole('group', { name: /: Buys it, step Buys, channel App/ })).toBeVisible()
  await expect(app.getByRole('banner').getByText('Locked')).toBeVisible()
  await runCommand(app, 'Lock the map')
  await expect(app.getByRole('banner').getByText('Locked')).toBeHidden()
  await drag(app, await middleOf(cardOf(app, 'Buys it')), to)
  await expect(app.getByRole('group', { name: /: Buys it, step Looks, channel App/ })).toBeVisible()
})

test('deleting many things says how many, and comes back with one undo', async ({
  app,
  pickers,
}) => {
  await openJourney(app, pickers, exampleFile('sofa'))
  const cards = journeyMap(app).getByRole('group', { name: /^Touchpoint T/ })
  await cards.first().click()
  await app.keyboard.press('ControlOrMeta+a')
  await app.keyboard.press('Delete')
  const question = app.getByRole('alertdialog', { name: /^Delete \d+ things\?$/ })
  await expect(question).toContainText(/^.*This deletes \d+ touchpoints, \d+ transitions, /)
  // Whoever presses Enter without reading has deleted nothing.
  await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await app.keyboard.press('Enter')
  await expect(question).toBeHidden()
  await expect(cards.first()).toBeVisible()
  await app.keyboard.press('Delete')
  await question.getByRole('button', { name: 'Delete' }).click()
  await expect(app.getByText(/^Deleted \d+ touchpoints, \d+ transitions, /)).toBeVisible()
  await expect(cards).toHaveCount(0)
  await app.keyboard.press('ControlOrMeta+z')
  await expect(cards.first()).toBeVisible()
})

test('links that are dropped, words that are pasted and swipes do no harm', async ({
  app,
  pickers,
}) => {
  await openSmallMap(app, pickers)
  await clickCard(app, 'Asks a clerk')
  await cardOf(app, 'Asks a clerk').evaluate((element) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'Minutes of the meeting')
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  })
  await expect(app.getByText(/^The clipboard holds no touchpoints.*“Capture” below/)).toBeVisible()
  await expect(journeyMap(app).getByRole('group', { name: /^Touchpoint T/ })).toHaveCount(3)
  await expect(app.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true')
  // What the browser would do with a link that nobody takes: leave the page.
  const isTaken = await cardOf(app, 'Asks a clerk').evaluate((element) =>
    ['dragover', 'drop'].map((type) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.setData('text/uri-list', 'https://shop.example/')
      dataTransfer.setData('text/plain', 'https://shop.example/')
      const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })
      return !element.dispatchEvent(event)
    }),
  )
  expect(isTaken).toEqual([true, true])
  await expect(app.locator('html')).toHaveCSS('overscroll-behavior-x', 'none')
  await expect(app.locator('body')).toHaveCSS('overscroll-behavior-x', 'none')
})
