// Three themes: they colour the interface and the map alike, stay chosen, and keep text readable.
import type { Page } from '@playwright/test'
import { PNG } from 'pngjs'
import { palettes } from '../../src/scene/palette-values'
import { expect, test } from './support/app'
import { cardOf, exampleFile, openJourney, openSmallMap, runCommand } from './support/journeys'
import { cellAt, middleOf } from './support/pointer'

const themes = [
  { command: 'Dark', theme: 'dark' },
  { command: 'High contrast', theme: 'contrast' },
  { command: 'Light', theme: 'light' },
] as const

/** The colour of one pixel of the screen, as `#rrggbb`. */
async function colorAt(page: Page, spot: { x: number; y: number }): Promise<string> {
  const clip = { x: Math.round(spot.x), y: Math.round(spot.y), width: 1, height: 1 }
  const { data } = PNG.sync.read(await page.screenshot({ clip }))
  return `#${data.subarray(0, 3).toString('hex')}`
}

test('a theme colours the map and the interface, and stays chosen', async ({ app, pickers }) => {
  await openSmallMap(app, pickers)
  for (const { command, theme } of themes) {
    await runCommand(app, command)
    await expect(app.locator('html')).toHaveAttribute('data-theme', theme)
    // The bands of the map are painted, the card is drawn, the bar is styled.
    const ground = [palettes[theme].band, palettes[theme]['band-alternate']]
    const { x, y } = await cellAt(app, /^Step 3: /, 'Website')
    await expect
      .poll(async () => ground.includes(await colorAt(app, { x: x - 60, y: y + 20 })))
      .toBe(true)
    const card = await cardOf(app, 'Asks a clerk').boundingBox()
    const inCard = { x: (card?.x ?? 0) + 40, y: (card?.y ?? 0) + (card?.height ?? 0) - 12 }
    await expect.poll(() => colorAt(app, inCard)).toBe(palettes[theme].card)
  }
  await runCommand(app, 'Dark')
  await app.reload()
  await expect(app.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('without a choice it is light, whatever the system prefers', async ({ page, problems: _ }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('./')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
})

test('with colours forced by the system the map can still be read', async ({ app, pickers }) => {
  await app.emulateMedia({ forcedColors: 'active' })
  await openSmallMap(app, pickers)
  await cardOf(app, 'Asks a clerk').click()
  const inspector = app.getByRole('complementary', { name: 'Inspector' })
  await expect(inspector.getByRole('textbox', { name: 'Title', exact: true })).toBeVisible()
  await expect(app.getByRole('button', { name: 'Fit map' })).toBeVisible()
})

test('with dark colours forced by the system the curve keeps the ground it is drawn for', async ({
  app,
  pickers,
}) => {
  await openJourney(app, pickers, exampleFile('sofa'))
  await app.getByRole('tab', { name: 'Experience' }).click()
  const point = await middleOf(app.getByRole('slider', { name: /^T1\b|Sees sofa/ }).first())
  const besideIt = { x: point.x - 24, y: point.y - 24 }
  const before = await colorAt(app, besideIt)
  await app.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  expect(await colorAt(app, { x: 8, y: 400 })).toBe('#000000')
  expect(await colorAt(app, besideIt)).toBe(before)
})
