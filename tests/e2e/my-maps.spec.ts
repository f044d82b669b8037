// My maps on the first screen: what is there, and what can be done with it.
import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { crash, untilKeptOnDisk } from './support/crashes'
import {
  cardOf,
  journeyMap,
  newMapFrom,
  openFile,
  openSmallMap,
  runCommand,
  saveState,
  smallMapText,
  typeCard,
} from './support/journeys'

const regionOf = (page: Page) => page.getByRole('region', { name: 'My maps' })
const mapOf = (page: Page, name: string) =>
  regionOf(page).getByRole('listitem', { name, exact: true })

async function toStart(page: Page): Promise<void> {
  await page.goto('./')
  await expect(regionOf(page)).toBeVisible()
}

async function rename(page: Page, name: string, newName: string): Promise<void> {
  await regionOf(page)
    .getByRole('button', { name: `Rename ${name}` })
    .click()
  await page.getByRole('textbox', { name: 'New name' }).fill(newName)
  await page.keyboard.press('Enter')
}

test('maps are listed, renamed, copied, binned, restored and gone for good', async ({
  app,
  pickers,
}) => {
  await expect(regionOf(app)).toBeHidden()
  await openSmallMap(app, pickers)
  await toStart(app)
  await newMapFrom(app, 'Retail')
  await typeCard(app, 'Only here')
  await toStart(app)
  const names = await regionOf(app)
    .getByRole('listitem')
    .evaluateAll((all) => all.map((item) => item.getAttribute('aria-label') ?? ''))
  expect(names).toHaveLength(2)
  const [mine = '', small = ''] = names
  await expect(mapOf(app, mine)).toContainText('Only in this browser')
  await expect(mapOf(app, small)).toContainText('File small.journey.json')
  // The pictures come when nothing else is to be done.
  await expect(mapOf(app, mine).getByRole('presentation')).toHaveCount(1)
  await expect(mapOf(app, small).getByRole('presentation')).toHaveCount(1)

  await rename(app, mine, 'Sofa & more')
  await expect(mapOf(app, 'Sofa & more')).toBeVisible()
  await regionOf(app).getByRole('button', { name: 'Duplicate Sofa & more' }).click()
  await regionOf(app).getByRole('button', { name: 'Delete Sofa & more', exact: true }).click()
  await expect(mapOf(app, 'Sofa & more')).toBeHidden()
  await mapOf(app, 'Sofa & more (copy)')
    .getByRole('button', { name: 'Sofa & more (copy)', exact: true })
    .click()
  await expect(cardOf(app, 'Only here')).toBeVisible()

  await toStart(app)
  await regionOf(app)
    .getByRole('button', { name: /^Bin \(1\)/ })
    .click()
  await mapOf(app, 'Sofa & more').getByRole('button', { name: 'Restore' }).click()
  await expect(mapOf(app, 'Sofa & more').getByRole('button', { name: 'Rename' })).toBeVisible()
  await regionOf(app).getByRole('button', { name: 'Delete Sofa & more', exact: true }).click()
  await regionOf(app)
    .getByRole('button', { name: /^Bin \(1\)/ })
    .click()
  await regionOf(app).getByRole('button', { name: 'Empty the bin' }).click()
  await app.getByRole('alertdialog').getByRole('button', { name: 'Empty the bin' }).click()
  await expect(mapOf(app, 'Sofa & more')).toBeHidden()
  await expect(regionOf(app).getByRole('listitem')).toHaveCount(2)
})

test('a half-typed name outlives a crash, and is given by Enter only', async ({
  app,
  pickers,
  expectProblem,
}) => {
  await openSmallMap(app, pickers)
  await typeCard(app, 'Touched')
  await toStart(app)
  const name = (await regionOf(app).getByRole('listitem').getAttribute('aria-label')) ?? ''
  await regionOf(app)
    .getByRole('button', { name: `Rename ${name}` })
    .click()
  await app.keyboard.press('ControlOrMeta+a')
  await app.keyboard.type('Sofas by la')
  await untilKeptOnDisk(app, 'Sofas by la', 'drafts')
  const next = await crash(app)
  const field = mapOf(next, name).getByRole('textbox', { name: 'New name' })
  await expect(field).toHaveValue('Sofas by la')
  await field.press('End')
  await next.keyboard.type('nd')
  await next.keyboard.press('Enter')
  await expect(mapOf(next, 'Sofas by land')).toBeVisible()
  await expect(field).toBeHidden()
  await toStart(next)
  await expect(mapOf(next, 'Sofas by land')).toBeVisible()
  await expect(regionOf(next).getByRole('textbox', { name: 'New name' })).toBeHidden()
  expectProblem(/^http:/)
})

test('a map that is open in another window is not renamed or deleted from here', async ({
  app,
}) => {
  await newMapFrom(app, 'Retail')
  await typeCard(app, 'Open over there')
  const other = await app.context().newPage()
  await toStart(other)
  const item = regionOf(other).getByRole('listitem')
  await expect(item).toContainText('Open in another window')
  const bin = item.getByRole('button', { name: /^Delete/ })
  await expect(bin).toHaveAccessibleDescription(/open in another window/)
  await bin.click({ force: true })
  await expect(item).toHaveCount(1)
  // Nor when it is shown here as well; going back from there leads to the list.
  const name = (await item.getAttribute('aria-label')) ?? ''
  await item.getByRole('button', { name, exact: true }).click()
  await expect(other.getByRole('region', { name: 'Open in another tab' })).toBeVisible()
  await expect(other).toHaveURL(app.url())
  await runCommand(other, 'My maps')
  const listed = other.getByRole('dialog', { name: 'My maps' })
  for (const action of [/^Rename/, /^Delete/]) {
    const button = listed.getByRole('button', { name: action })
    await expect(button).toHaveAccessibleDescription(/open in another window/)
  }
  await other.keyboard.press('Escape')
  await other.goBack()
  await expect(regionOf(other)).toBeVisible()
  // Once that window is closed, it is.
  await app.close()
  // The browser may give the lock of a closed window back a moment later.
  await expect(async () => {
    await other.evaluate(() => window.dispatchEvent(new Event('focus')))
    await expect(bin).not.toHaveAttribute('aria-disabled', { timeout: 500 })
  }).toPass()
  await bin.click()
  await expect(item.getByRole('button', { name: /^Delete/ })).toHaveCount(0)
})

test('the map of this window can be deleted; the same file again goes on with its map', async ({
  app,
  pickers,
}) => {
  await openSmallMap(app, pickers)
  await typeCard(app, 'Not in the file')
  await toStart(app)
  await openFile(app, pickers, 'small.journey.json', smallMapText)
  await expect(cardOf(app, 'Not in the file')).toBeVisible()
  await expect(saveState(app)).not.toHaveText('Saved to small.journey.json')
  // Written by somebody else meanwhile: nothing of either is dropped without a question.
  await toStart(app)
  const theirs = smallMapText.replace('Asks a clerk', 'Asks the app')
  await openFile(app, pickers, 'small.journey.json', theirs)
  const conflict = app.getByRole('dialog', { name: 'File changed on disk' })
  await expect(conflict).toBeVisible()
  await conflict.getByRole('button', { name: 'Overwrite' }).click()
  await expect(conflict).toBeHidden()
  await expect(saveState(app)).toHaveText(/^Saved to small/)
  // With nothing unsaved it is taken over, as a step that can be undone.
  await openFileAgain(app, pickers, theirs)
  await expect(cardOf(app, 'Asks the app')).toBeVisible()
  await app.keyboard.press('ControlOrMeta+z')
  await expect(cardOf(app, 'Asks a clerk')).toBeVisible()

  await app.goBack()
  await expect(journeyMap(app)).toBeHidden()
  const item = regionOf(app).getByRole('listitem').first()
  await expect(item).toContainText('Open in this window')
  await item.getByRole('button', { name: /^Delete/ }).click()
  await expect(regionOf(app).getByRole('button', { name: /^Bin/ })).toBeVisible()
  await expect(app.getByRole('button', { name: 'Back to the map' })).toBeHidden()
})

async function openFileAgain(
  app: Page,
  pickers: Parameters<typeof openFile>[1],
  text: string,
): Promise<void> {
  await toStart(app)
  await openFile(app, pickers, 'small.journey.json', text)
}
