// When one view breaks: it says what happened and offers the file, and the others work on.
import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import type { FilePickers } from './support/file-pickers'
import {
  cardOf,
  clickCard,
  journeyMap,
  openFile,
  openSmallMap,
  runCommand,
  smallMapText,
} from './support/journeys'

// The service worker would answer with the sound code that it keeps.
test.use({ serviceWorkers: 'block' })
// What is still on its way when a test ends has nobody to go to.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }))

/** Makes every place of the built code that writes one of these texts throw, from the next load on. */
async function breakAt(page: Page, ...textKeys: readonly string[]): Promise<void> {
  const keys = textKeys.map((key) => key.replace('.', '\\.')).join('|')
  const writes = new RegExp(`[\\w$]+(\\.write)?\\((?=[\`'"](${keys})[\`'"])`, 'g')
  await page.route('**/*.js', async (route) => {
    const response = await route.fetch({ maxRetries: 3 })
    const code = await response.text()
    const body = code.replace(writes, '(()=>{throw new Error("planted")})(')
    await route.fulfill({ response, body })
  })
  await page.reload()
}

/** The failure on the screen, and a copy of the whole map saved from there. */
async function expectFailureWithFile(
  page: Page,
  pickers: FilePickers,
  name = 'rescued.journey.json',
): Promise<void> {
  const failure = page.getByRole('alert')
  await expect(failure).toContainText('This part of the window stopped working')
  await expect(failure).toContainText('planted')
  await expect(failure.getByRole('link', { name: 'Recovery' })).toHaveAttribute(
    'href',
    './recovery.html',
  )
  await pickers.nextSave(name)
  await failure.getByRole('button', { name: 'Journey file' }).click()
  await expect(page.getByText(`Copy written to ${name}`)).toBeVisible()
  expect(await pickers.readText(name)).toBe(smallMapText)
}

test('the start screen: a file can still be opened', async ({ app, pickers, expectProblem }) => {
  await breakAt(app, 'start.title')
  await expect(app.getByRole('alert')).toContainText('planted')
  await app.keyboard.press('ControlOrMeta+k')
  await expect(app.getByRole('dialog', { name: 'Commands' })).toBeVisible()
  await app.keyboard.press('Escape')
  await pickers.write('small.journey.json', smallMapText)
  await pickers.nextOpen('small.journey.json')
  await app.keyboard.press('ControlOrMeta+o')
  await expect(cardOf(app, 'Buys it')).toBeVisible()
  await expect(app.getByRole('alert')).toBeHidden()
  expectProblem(/planted/)
})

test('the map: the file is offered, menus and undo work', async ({
  app,
  pickers,
  expectProblem,
}) => {
  await breakAt(app, 'map.name')
  await openFile(app, pickers, 'small.journey.json', smallMapText)
  await expectFailureWithFile(app, pickers)
  await expect(journeyMap(app)).toBeHidden()
  const title = app.getByRole('textbox', { name: 'Map title' })
  await title.fill('Still here')
  await title.press('Enter')
  await app.getByRole('button', { name: 'Undo' }).click()
  await expect(app.getByText(/^Undone: /)).toBeVisible()
  expectProblem(/planted/)
})

test('every other view, and all that stands beside a view: the map goes on', async ({
  app,
  pickers,
  expectProblem,
}) => {
  const views = ['experience.name', 'backlog.filter', 'views.insights', 'views.outline']
  const beside = ['inbox.count', 'workshop.agenda', 'inspector.parkingLot', 'vote.name']
  await breakAt(app, ...views, ...beside, 'capture.enter', 'find.label')
  await openSmallMap(app, pickers)
  for (const name of ['Experience', 'Backlog', 'Insights', 'Outline']) {
    await app.getByRole('tab', { name }).click()
    // A name of its own for each: the words on the copy before it still stand there.
    await expectFailureWithFile(app, pickers, `${name}.journey.json`)
  }
  await app.getByRole('tab', { name: 'Map' }).click()
  await expect(cardOf(app, 'Buys it')).toBeVisible()
  // One for the capture bar, and one for what is opened beside the map.
  const failures = app.getByRole('alert').filter({ hasText: 'planted' })
  await expect(failures).toHaveCount(1)
  for (const command of ['Inbox', 'Agenda', 'Parking lot', 'Vote']) {
    await runCommand(app, command)
    await expect(failures, command).toHaveCount(2)
  }
  await runCommand(app, 'Find in the map')
  await expect(failures).toHaveCount(3)
  await clickCard(app, 'Buys it')
  await cardOf(app, 'Buys it').press('F2')
  await app.keyboard.type('Buys a sofa')
  await app.keyboard.press('Enter')
  await expect(cardOf(app, 'Buys a sofa')).toBeVisible()
  expectProblem(/planted/)
})

test('the inspector: the map goes on', async ({ app, pickers, expectProblem }) => {
  await breakAt(app, 'inspector.more')
  await openSmallMap(app, pickers)
  await clickCard(app, 'Buys it')
  await expectFailureWithFile(app, pickers)
  await cardOf(app, 'Buys it').press('F2')
  await app.keyboard.type('Buys a sofa')
  await app.keyboard.press('Enter')
  await expect(cardOf(app, 'Buys a sofa')).toBeVisible()
  expectProblem(/planted/)
})

test('a dialog: it can be left', async ({ app, pickers, expectProblem }) => {
  await breakAt(app, 'export.scale')
  await openSmallMap(app, pickers)
  await app.getByRole('button', { name: 'Export' }).click()
  await app.getByRole('menuitem', { name: 'PNG picture' }).click()
  await expectFailureWithFile(app, pickers)
  await app.getByRole('alert').getByRole('button', { name: 'Close' }).click()
  await expect(app.getByRole('alert')).toBeHidden()
  await clickCard(app, 'Buys it')
  expectProblem(/planted/)
})

for (const [command, textKey] of [
  ['History', 'version-history.restore'],
  ['My maps', 'my-maps.changed'],
] as const) {
  test(`${command}: it can be left`, async ({ app, pickers, expectProblem }) => {
    await breakAt(app, textKey)
    await openSmallMap(app, pickers)
    await runCommand(app, command)
    await expectFailureWithFile(app, pickers)
    await app.getByRole('alert').getByRole('button', { name: 'Close' }).click()
    await expect(app.getByRole('alert')).toBeHidden()
    await clickCard(app, 'Buys it')
    expectProblem(/planted/)
  })
}

test('the whole window: Recovery is offered', async ({ app, expectProblem }) => {
  await breakAt(app, 'app.notANumber')
  await expect(app.getByRole('alert')).toContainText('The editor stopped working')
  await app.getByRole('link', { name: 'Recovery' }).click()
  await expect(app.getByRole('heading', { name: 'Recovery' })).toBeVisible()
  expectProblem(/planted/)
})

test('the palette: it can be left, and the menus have the commands', async ({
  app,
  pickers,
  expectProblem,
}) => {
  await breakAt(app, 'palette.search')
  await openSmallMap(app, pickers)
  await app.keyboard.press('ControlOrMeta+k')
  await expectFailureWithFile(app, pickers)
  await app.getByRole('alert').getByRole('button', { name: 'Close' }).click()
  await expect(app.getByRole('alert')).toBeHidden()
  await expect(app.getByRole('button', { name: 'Undo' })).toBeVisible()
  expectProblem(/planted/)
})

test('the top bar: the map and its keys work on', async ({ app, pickers, expectProblem }) => {
  await breakAt(app, 'app.mainMenu')
  await expect(app.getByRole('alert')).toContainText('planted')
  await pickers.write('small.journey.json', smallMapText)
  await pickers.nextOpen('small.journey.json')
  await app.keyboard.press('ControlOrMeta+o')
  await expect(cardOf(app, 'Buys it')).toBeVisible()
  await expectFailureWithFile(app, pickers)
  await clickCard(app, 'Buys it')
  await expect(app.getByRole('complementary', { name: 'Inspector' })).toBeVisible()
  expectProblem(/planted/)
})
