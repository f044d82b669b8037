// One map in several tabs: one writes, the others follow live and may take it over.
import type { BrowserContext, Page } from '@playwright/test'
import { expectNoAxeViolations } from './support/accessibility'
import { expect, test } from './support/app'
import { cardOf, newMapFrom, saveState, typeCard } from './support/journeys'

const banner = (page: Page) => page.getByRole('region', { name: 'Open in another tab' })

/** The same address in another tab of the same browser. */
async function secondTab(context: BrowserContext, app: Page): Promise<Page> {
  await expect(saveState(app)).toContainText('Only in this browser')
  const other = await context.newPage()
  await other.goto(app.url())
  return other
}

test('the second tab follows live, takes over, and the first one follows', async ({
  app,
  context,
}) => {
  await newMapFrom(app, 'Blank')
  await typeCard(app, 'Sees an ad')
  const other = await secondTab(context, app)
  await expect(cardOf(other, 'Sees an ad')).toBeVisible()
  await expect(banner(other)).toContainText('Open in another tab')
  await expect(other.getByRole('button', { name: 'Undo' })).toHaveAccessibleDescription(
    'It is open in another tab: take it over first',
  )
  await expectNoAxeViolations(other)

  await app.keyboard.press('F2')
  await app.keyboard.press('ControlOrMeta+a')
  await app.keyboard.type('Sees a poster')
  await app.keyboard.press('Enter')
  await expect(cardOf(other, 'Sees a poster')).toBeVisible()

  // Half a title is typed there when it is taken over here.
  await app.keyboard.press('F2')
  await app.keyboard.press('ControlOrMeta+a')
  await app.keyboard.type('Sees half a po')
  await banner(other).getByRole('button', { name: 'Take over' }).click()
  await expect(banner(other)).toBeHidden()
  const title = other.getByRole('textbox', { name: /^Title of/ })
  await expect(title).toHaveValue('Sees half a po')
  await title.press('Enter')
  await expect(cardOf(app, 'Sees half a po')).toBeVisible()
  await expect(banner(app)).toBeVisible()
  await other.getByRole('button', { name: 'Undo' }).click()
  await expect(cardOf(app, 'Sees a poster')).toBeVisible()
})

test('when the tab that writes is closed, the other one goes on', async ({ app, context }) => {
  await newMapFrom(app, 'Blank')
  await typeCard(app, 'Sees an ad')
  const other = await secondTab(context, app)
  await expect(banner(other)).toBeVisible()
  await app.close()
  await expect(banner(other)).toBeHidden()
  await expect(cardOf(other, 'Sees an ad')).toBeVisible()
  await other.getByRole('button', { name: 'Undo' }).click()
  await expect(cardOf(other, 'Sees an ad')).toBeHidden()
})
