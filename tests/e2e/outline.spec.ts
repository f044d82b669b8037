// The outline: the sofa journey built in it alone, by somebody who has a keyboard and hears the page,
// and built by mouse on the map: both files say the same.
import { expectNoAxeViolations } from './support/accessibility'
import { expect, test } from './support/app'
import { answer, runByName, startMap } from './support/by-keyboard'
import {
  cardOf,
  documentIn,
  exampleFile,
  journeyMap,
  newMapFrom,
  openJourney,
  openSmallMap,
  runCommand,
} from './support/journeys'
import { buildInOutline, cardRow, outlineRow, outlineTree } from './support/outline'
import { pictureAtRest } from './support/picture-at-rest'
import { drag, middleOf } from './support/pointer'
import { buildByMouse } from './support/sofa-by-mouse'
import { saidBy } from './support/sofa-journey'

test('the sofa journey, in the outline alone and on the map by mouse: the same file', async ({
  keyboardPage: keys,
  app: page,
  pickers,
}) => {
  // Twelve touchpoints, twice.
  test.slow()
  await page.setViewportSize({ width: 1920, height: 1080 })
  await startMap(keys)
  await keys.press('Alt+5')
  await expect(outlineRow(keys, 'Stage Journey')).toBeFocused()
  await buildInOutline(keys)
  await pickers.nextSave('outline.journey.json')
  await keys.press('ControlOrMeta+s')
  await expect(page.getByRole('banner').getByRole('status')).toContainText('outline.journey.json')
  const fromOutline = documentIn(await pickers.readText('outline.journey.json'))

  await page.getByRole('tab', { name: 'Map' }).click()
  await expect(journeyMap(page)).toBeVisible()
  await page.getByRole('button', { name: 'New map' }).click()
  await newMapFrom(page, 'Blank')
  await buildByMouse(page)
  await pickers.nextSave('mouse.journey.json')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('banner').getByRole('status')).toContainText('mouse.journey.json')
  const fromMap = documentIn(await pickers.readText('mouse.journey.json'))
  expect(saidBy(fromOutline)).toEqual(saidBy(fromMap))
})

test('is in step with the map: selection, undo, moving; zoom and place of the map stay', async ({
  app,
  pickers,
}) => {
  await openJourney(app, pickers, exampleFile('sofa'))
  const zoom = app.getByRole('button', { name: /^\d+\s?%/ })
  const fitted = (await zoom.textContent()) ?? ''
  await app.keyboard.press('+')
  await expect(zoom).not.toHaveText(fitted)
  await pictureAtRest(app)
  const zoomed = (await zoom.textContent()) ?? ''
  await cardOf(app, 'Pays, picks “collect in store”').click()
  await app.keyboard.press('Alt+5')
  const paid = cardRow(app, 'Pays, picks “collect in store”')
  await expect(paid).toBeFocused()
  await expect(paid).toHaveAttribute('aria-selected', 'true')
  await expect(app.getByRole('button', { name: 'Fit map' })).toBeHidden()

  await app.keyboard.press('F2')
  await app.keyboard.type('Pays online')
  await app.keyboard.press('Enter')
  await expect(cardRow(app, 'Pays online')).toBeFocused()
  await app.keyboard.press('Alt+ArrowDown')
  await app.keyboard.press('Alt+1')
  await expect(cardOf(app, 'Pays online')).toHaveAccessibleName(/, step Waits, channel Website/)
  await expect(zoom).toHaveText(zoomed)
  await app.keyboard.press('Alt+5')
  await app.keyboard.press('ControlOrMeta+z')
  await app.keyboard.press('ControlOrMeta+z')
  await expect(paid).toBeVisible()

  await app.reload()
  await expect(outlineTree(app)).toBeVisible()
  await expect(app.getByRole('tab', { name: 'Outline' })).toHaveAttribute('aria-selected', 'true')
})

test('the inbox is filled, placed and merged in the outline, and a path is walked there', async ({
  keyboardPage: keys,
  app,
  pickers,
}) => {
  await openSmallMap(app, pickers)
  await keys.press('Alt+5')
  await runByName(keys, 'Add to the inbox')
  for (const words of ['! No stock (4x3)', '!no stock at all', 'Asks a friend @app']) {
    await keys.type(words)
    await keys.press('Enter')
  }
  await keys.press('Escape')
  const row = (name: RegExp) => outlineRow(keys, name)
  await expect(row(/^In the inbox: Asks a friend/)).toBeVisible()
  await expect(outlineTree(keys).getByRole('treeitem').and(keys.focused())).toHaveCount(1)

  // Two of them become one, which goes on a touchpoint; the other one goes to a step.
  await keys.press('End')
  await keys.pressUntilFocused('ArrowUp', row(/^In the inbox: No stock/))
  await keys.press('Shift+ArrowDown')
  await runByName(keys, 'Merge')
  await expect(row(/^In the inbox: /)).toHaveCount(2)
  await keys.press('End')
  await keys.pressUntilFocused('ArrowUp', row(/^In the inbox: No stock/))
  await keys.press('v')
  await answer(keys, 'Buys it')
  await expect(row(/^Touchpoint T3: Buys it, channel App, .*1 pain point/)).toBeVisible()
  await keys.press('End')
  await expect(row(/^In the inbox: Asks a friend/)).toBeFocused()
  await expectNoAxeViolations(app)

  // By pointer: dragged from the region beside the tree onto a step, where its own channel is meant.
  await runByName(keys, 'Inbox')
  const item = app.getByRole('button', { name: /^Touchpoint: Asks a friend/ })
  const onto = outlineRow(app, /^Step 1: /)
  await onto.scrollIntoViewIfNeeded()
  await drag(app, await middleOf(item), await middleOf(onto))
  await expect(row(/^Touchpoint T4: Asks a friend, channel App/)).toBeVisible()
  await expect(row(/^In the inbox: /)).toHaveCount(0)
  await runByName(keys, 'Inbox')
  await expect(outlineTree(keys).getByRole('treeitem').and(keys.focused())).toHaveCount(1)

  await keys.press('Home')
  await keys.pressUntilFocused('ArrowDown', row(/^Touchpoint T1: Looks at sofas/))
  await runByName(keys, 'Make a path')
  const walk = keys.getByRole('region', { name: 'Make a path' })
  await expect(walk).toContainText('Stop 1: Looks at sofas')
  await keys.pressUntilFocused('ArrowDown', row(/^To Asks a clerk/))
  await keys.press('Enter')
  await expect(walk).toContainText('Stop 2: Asks a clerk')
  await expect(row(/^Touchpoint T2: Asks a clerk.*, stop 2$/)).toBeFocused()
  await keys.press('Enter')
  await expect(keys.focused()).toHaveAccessibleName('Title')
  await keys.type('To the store')
  await keys.press('Enter')
  await expect(row(/^Path To the store/)).toBeFocused()
  await runByName(keys, 'Show only this')
  await expect(row(/^Touchpoint T3: Buys it.*, dimmed$/)).toBeVisible()
  await expect(keys.getByRole('region', { name: 'What is shown' })).toContainText('2 of 4')
  await expectNoAxeViolations(app)
})

test('has no accessibility findings in three themes', async ({ app, pickers }) => {
  await openJourney(app, pickers, exampleFile('sofa'))
  await app.getByRole('tab', { name: 'Outline' }).click()
  await cardRow(app, 'Tests the sofa with a store advisor').click()
  for (const theme of ['Dark', 'High contrast', 'Light']) {
    await runCommand(app, theme)
    await expectNoAxeViolations(app)
  }
})
