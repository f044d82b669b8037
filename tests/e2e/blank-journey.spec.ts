// A journey of twelve touchpoints from an empty map, as a new user makes it: by mouse and by keys,
// annotated, saved, loaded anew, opened again: equal.
import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import {
  cardOf,
  clickCard,
  documentIn,
  journeyMap,
  lineOf,
  newMapFrom,
  openFile,
  runCommand,
  saveState,
} from './support/journeys'
import { cellAt, drag, middleOf } from './support/pointer'

const titleField = (page: Page) => page.getByRole('textbox', { name: /^Title of/ })
const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' })

/** Types the title that is asked for. */
async function type(page: Page, title: string): Promise<void> {
  await expect(titleField(page)).toBeFocused()
  await page.keyboard.type(title)
  await page.keyboard.press('Enter')
  await expect(titleField(page)).toBeHidden()
}

async function renameHead(page: Page, head: string | RegExp, title: string): Promise<void> {
  await page.getByRole('button', { name: head, exact: true }).dblclick()
  await type(page, title)
}

/** Goes on from the card that has the focus. */
async function goOn(page: Page, title: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Enter')
  await type(page, title)
  await expect(cardOf(page, title)).toBeFocused()
}

async function addInCell(page: Page, step: RegExp, channel: string, title: string): Promise<void> {
  const { x, y } = await cellAt(page, step, channel)
  await page.mouse.dblclick(x, y)
  await type(page, title)
  await expect(cardOf(page, title)).toBeVisible()
}

test('twelve touchpoints from blank, saved, loaded anew and opened again', async ({
  app,
  pickers,
}) => {
  await newMapFrom(app, 'Blank')
  await test.step('its title, steps and channels', async () => {
    await app.getByRole('textbox', { name: 'Map title' }).fill('Buys a bicycle')
    await app.keyboard.press('Enter')
    await renameHead(app, 'Stage Journey', 'Choose')
    await renameHead(app, 'Step 1: Step 1', 'Looks around')
    await renameHead(app, 'Step 2: Step 2', 'Compares')
    await app.getByRole('button', { name: 'Step 3: Step 3' }).click()
    await app.keyboard.press('F2')
    await type(app, 'Tries it out')
    await app.getByRole('button', { name: 'Add stage' }).click()
    await type(app, 'Buy & ride')
    await app.getByRole('button', { name: 'Add channel below Call centre' }).click()
    await type(app, 'Mobile app')
    await expect(app.getByRole('button', { name: 'Channel Mobile app' })).toBeVisible()
  })

  await test.step('seven touchpoints by keys', async () => {
    // The new channel was brought into sight, and the first one went out of it.
    await app.getByRole('button', { name: 'Fit map' }).click()
    await app.getByRole('button', { name: 'Channel Website' }).click()
    await runCommand(app, 'Add touchpoint')
    await type(app, 'Sees an advert')
    await expect(cardOf(app, 'Sees an advert')).toBeFocused()
    const others = ['Reads reviews', 'Asks a friend', 'Books a ride', 'Pays', 'Gets the date']
    for (const title of others) await goOn(app, title)
    await app.keyboard.press('n')
    await type(app, 'Gets a reminder')
    // One row down, to the store.
    await app.keyboard.press('Alt+ArrowDown')
    await expect(
      app.getByRole('group', { name: /Gets a reminder, .* channel Store/ }),
    ).toBeVisible()
  })

  await test.step('five touchpoints by mouse', async () => {
    await app.getByRole('button', { name: 'Fit map' }).click()
    await addInCell(app, /^Step 1: /, 'Store', 'Walks past the shop')
    await addInCell(app, /^Step 2: /, 'Store', 'Sits on two of them')
    await addInCell(app, /^Step 3: /, 'Call centre', 'Calls about the size')
    await addInCell(app, /^Step 2: /, 'Mobile app', 'Saves a favourite')
    const { x, y } = await cellAt(app, /^Step 3: /, 'Mobile app')
    await app.mouse.move(x, y, { steps: 3 })
    await app.getByRole('button', { name: 'Add touchpoint at Tries it out, Mobile app' }).click()
    await type(app, 'Looks for the favourite')
    await expect(journeyMap(app).getByRole('group', { name: /^Touchpoint T/ })).toHaveCount(12)
  })

  await test.step('transitions by dragging, by clicking and by typing', async () => {
    await cardOf(app, 'Walks past the shop').hover()
    const dot = app.getByRole('button', { name: 'Connect from Walks past the shop' })
    await drag(app, await middleOf(dot), await middleOf(cardOf(app, 'Sits on two of them')))
    await expect(lineOf(app, 'Walks past the shop', 'Sits on two of them')).toBeVisible()

    await cardOf(app, 'Sits on two of them').hover()
    await app.getByRole('button', { name: 'Connect from Sits on two of them' }).click()
    await clickCard(app, 'Calls about the size')
    await expect(lineOf(app, 'Sits on two of them', 'Calls about the size')).toBeVisible()

    await clickCard(app, 'Saves a favourite')
    await app.keyboard.press('c')
    const connect = app.getByRole('dialog', { name: 'Connect “Saves a favourite” to' })
    await expect(connect.getByRole('searchbox')).toBeFocused()
    await app.keyboard.type('looks for the')
    await app.keyboard.press('Enter')
    await expect(connect).toBeHidden()
    await expect(lineOf(app, 'Saves a favourite', 'Looks for the favourite')).toBeVisible()
  })

  await test.step('pain points, ideas, and what is lost', async () => {
    // The line that was just made is selected, and has the focus.
    await expect(lineOf(app, 'Saves a favourite', 'Looks for the favourite')).toBeFocused()
    await app.keyboard.press('p')
    await expect(inspector(app).getByRole('textbox', { name: 'What hurts' })).toBeFocused()
    await app.keyboard.type('The favourite is only on the phone')
    await inspector(app).getByRole('radio', { name: /^4/ }).first().check({ force: true })
    await inspector(app).getByRole('button', { name: 'Add feature idea' }).click()
    await expect(app.locator(':focus')).toHaveRole('textbox')
    await app.keyboard.type('One list on every device')
    await lineOf(app, 'Saves a favourite', 'Looks for the favourite').focus()
    await app.keyboard.press('Shift+F10')
    await app.getByRole('menuitem', { name: 'Context is lost' }).click()
    await expect(
      app.getByRole('group', {
        name: /^Transition from Saves a favourite .*, context lost, 1 pain point, 1 feature idea/,
      }),
    ).toBeVisible()

    await clickCard(app, 'Calls about the size')
    await inspector(app).getByRole('button', { name: 'Add pain point' }).click()
    await app.keyboard.type('Twenty minutes on hold')
    await expect(
      app.getByRole('group', { name: /Calls about the size, .*1 pain point/ }),
    ).toBeVisible()
  })

  const before = await test.step('saved', async () => {
    await pickers.nextSave('bicycle.journey.json')
    await app.keyboard.press('ControlOrMeta+s')
    await expect(saveState(app)).toHaveText(/^Saved to bicycle\.journey\.json/)
    return pickers.readText('bicycle.journey.json')
  })
  const names = await namesOnMap(app)
  const document = documentIn(before)
  expect(Object.values(document.touchpoints)).toHaveLength(12)
  expect(Object.values(document.transitions)).toHaveLength(8)
  expect(Object.values(document.painPoints).map(({ text }) => text)).toEqual([
    'The favourite is only on the phone',
    'Twenty minutes on hold',
  ])
  expect(Object.values(document.painPoints)[0]).toMatchObject({ severity: 4 })
  expect(Object.values(document.ideas)).toMatchObject([{ text: 'One list on every device' }])

  await test.step('loaded anew, opened again: equal', async () => {
    await app.goto('./')
    await openFile(app, pickers, 'bicycle.journey.json', before)
    await expect(saveState(app)).toContainText('Saved to bicycle.journey.json')
    await expect.poll(() => namesOnMap(app)).toEqual(names)
    await pickers.nextSave('again.journey.json')
    await runCommand(app, 'Save as')
    await expect(saveState(app)).toHaveText(/^Saved to again/)
    expect(await pickers.readText('again.journey.json')).toBe(before)
  })
})

/** What a screen reader is told of the cards, lines and headers, in an order of its own. */
async function namesOnMap(page: Page): Promise<string[]> {
  const things = journeyMap(page).locator('[role="group"][aria-label], [data-map-head]')
  const names = await things.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
  return names.map(String).sort()
}
