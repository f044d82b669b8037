// The outline: the sofa journey built in it alone, by somebody who has a keyboard and hears the page,
// and built by mouse on the map: both files say the same.
import { expectNoAxeViolations } from './support/accessibility'
import { expect, test } from './support/app'
import { startMap } from './support/by-keyboard'
import {
  cardOf,
  documentIn,
  exampleFile,
  journeyMap,
  newMapFrom,
  openJourney,
  runCommand,
} from './support/journeys'
import { buildInOutline, cardRow, outlineRow, outlineTree } from './support/outline'
import { pictureAtRest } from './support/picture-at-rest'
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

test('has no accessibility findings in three themes', async ({ app, pickers }) => {
  await openJourney(app, pickers, exampleFile('sofa'))
  await app.getByRole('tab', { name: 'Outline' }).click()
  await cardRow(app, 'Tests the sofa with a store advisor').click()
  for (const theme of ['Dark', 'High contrast', 'Light']) {
    await runCommand(app, theme)
    await expectNoAxeViolations(app)
  }
})
