// Menus whose code comes late, or not at all: they take nothing from what a person does by then.
import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import type { FilePickers } from './support/file-pickers'
import { cardOf, openSmallMap } from './support/journeys'

// The service worker would answer with the code that it keeps.
test.use({ serviceWorkers: 'block' })
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }))

const menuCode = /\/menus-[^/]*\.js$/
const menuButton = (page: Page) => page.getByRole('button', { name: 'Main menu' })
const title = (page: Page) => page.getByRole('textbox', { name: 'Map title' })

/**
 * Opens a map from the address, of which only the bar is there: all its views want the code of menus,
 * which is held. Gives what lets it come.
 */
async function openWithoutMenus(page: Page, pickers: FilePickers): Promise<() => Promise<void>> {
  await openSmallMap(page, pickers)
  let letCome = () => {}
  const gate = new Promise<void>((resolve) => {
    letCome = resolve
  })
  let isAsked = false
  await page.route(menuCode, async (route) => {
    isAsked = true
    await gate
    await route.continue()
  })
  await page.reload()
  await expect(title(page)).toBeVisible()
  await expect.poll(() => isAsked).toBe(true)
  return async () => {
    letCome()
    await expect(cardOf(page, 'Buys it')).toBeVisible()
  }
}

test('a menu that comes late does not open over a title that is being typed', async ({
  app,
  pickers,
}) => {
  const letMenusCome = await openWithoutMenus(app, pickers)
  await menuButton(app).click()
  await title(app).fill('')
  await app.keyboard.type('ab')
  await letMenusCome()
  await app.keyboard.type('c')
  await expect(title(app)).toHaveValue('abc')
  await expect(title(app)).toBeFocused()
  await expect(app.getByRole('menu')).toBeHidden()
  await menuButton(app).click()
  await expect(app.getByRole('menu')).toBeVisible()
})

test('Escape takes the wish for a menu back; whoever waits gets it', async ({ app, pickers }) => {
  const letMenusCome = await openWithoutMenus(app, pickers)
  await menuButton(app).press('ArrowDown')
  await app.keyboard.press('Escape')
  await letMenusCome()
  await expect(app.getByRole('menu')).toBeHidden()

  const letThemComeAgain = await openWithoutMenus(app, pickers)
  await menuButton(app).press('ArrowDown')
  await letThemComeAgain()
  await expect(app.getByRole('menuitem').first()).toBeFocused()
})

test('a menu whose code cannot be had leaves the bar, and comes with a later press', async ({
  app,
  expectProblem,
}) => {
  let address = ''
  await app.route(menuCode, (route) => {
    address = route.request().url()
    return route.abort()
  })
  await menuButton(app).click()
  await expect(app.getByText(/^A part of the app could not be fetched .*menu/)).toBeVisible()
  await expect(menuButton(app)).toBeVisible()
  await expect(app.getByRole('alert').filter({ hasText: 'stopped working' })).toBeHidden()
  await app.unroute(menuCode)
  // Some browsers (Chromium 150 and before) remember for a page what could not be fetched.
  const isRemembered = await app.evaluate(
    (code) => import(code).then(() => false).catch(() => true),
    address,
  )
  if (isRemembered) await app.reload()
  await menuButton(app).click()
  await expect(app.getByRole('menu')).toBeVisible()
  expectProblem(/ERR_FAILED/)
})
