// Two windows: the audience sees the picture that is presented, and nothing that is done beside it.
import type { Page } from '@playwright/test'
import { expectNoAxeViolations } from './support/accessibility'
import { expect, test } from './support/app'
import {
  cardOf,
  exampleFile,
  openJourney,
  runCommand,
  smallMapText,
  typeCard,
} from './support/journeys'

const stage = (page: Page) => page.getByRole('dialog', { name: 'Presentation' })
const heading = (page: Page) => stage(page).getByRole('heading', { level: 2 })
const bar = (page: Page) => page.getByRole('region', { name: 'Audience window' })

async function openAudience(app: Page): Promise<Page> {
  const popup = app.waitForEvent('popup')
  await stage(app).getByRole('button', { name: 'Open audience window' }).click()
  return await popup
}

test('the audience’s window follows, freezes, survives reloading and is closed', async ({
  app,
  pickers,
}) => {
  await openJourney(app, pickers, exampleFile('sofa'))
  await app.getByRole('button', { name: 'Present', exact: true }).click()
  await expect(heading(app)).toHaveText('Buy a sofa online, collect and return in store')
  const audience = await openAudience(app)
  const seen = audience.getByRole('heading', { level: 1 })
  await expect(seen).toHaveText('Buy a sofa online, collect and return in store')
  // Opening it may end the whole screen here: presenting goes on.
  await expect(stage(app)).toBeVisible()
  await app.bringToFront()
  await app.keyboard.press('PageDown')
  await expect(seen).toHaveText(/^Discover/)
  await expect(stage(app).getByRole('complementary', { name: 'Notes' })).toContainText('Choose')

  // The pointer is at the same place of the slide there, which has another size.
  const dot = audience.locator('[data-laser]')
  await expect(dot).toBeHidden()
  await app.keyboard.press('l')
  const here = await stage(app).locator('h2').first().locator('..').boundingBox()
  if (!here) throw new Error('There is a slide')
  const pointAt = (share: number) =>
    app.mouse.move(here.x + here.width * share, here.y + here.height * share)
  await pointAt(0.2)
  await pointAt(0.25)
  await expect(dot).toBeVisible()
  const there = await seen.locator('..').boundingBox()
  const spot = await dot.boundingBox()
  if (!there || !spot) throw new Error('The audience sees both')
  expect((spot.x + spot.width / 2 - there.x) / there.width).toBeCloseTo(0.25, 1)
  expect((spot.y + spot.height / 2 - there.y) / there.height).toBeCloseTo(0.25, 1)
  await app.keyboard.press('l')
  await expect(dot).toBeHidden()

  await app.keyboard.press('f')
  await expect(stage(app).getByText('The audience’s picture is frozen')).toBeVisible()
  await app.keyboard.press('PageDown')
  await expect(heading(app)).toHaveText(/^Choose/)
  await expect(seen).toHaveText(/^Discover/)
  await audience.reload()
  await expect(seen).toHaveText(/^Discover/)
  await app.keyboard.press('f')
  await expect(seen).toHaveText(/^Choose/)

  await app.keyboard.press('b')
  await expect(seen).toBeHidden()
  await expect(heading(app)).toHaveText(/^Choose/)
  await app.keyboard.press('b')
  await expect(seen).toHaveText(/^Choose/)
  for (const theme of ['Dark', 'High contrast', 'Light']) {
    await app.keyboard.press('Escape')
    await runCommand(app, theme)
    await expectNoAxeViolations(audience)
    await app.keyboard.press('Alt+p')
  }

  // The presenter's page is loaded anew: the audience notices nothing, and follows again.
  await app.reload()
  await expect(bar(app)).toContainText('The audience sees: Choose')
  await expect(seen).toHaveText(/^Choose/)
  await bar(app).getByRole('button', { name: 'Next slide' }).click()
  await expect(seen).toHaveText(/^Buy/)
  const closed = audience.waitForEvent('close')
  await bar(app).getByRole('button', { name: 'Close audience window' }).click()
  await closed
  await expect(bar(app)).toBeHidden()
})

test('what is edited is seen there, undone or not, and the picture stays where it is', async ({
  app,
  pickers,
}) => {
  await openJourney(app, pickers, { name: 'small.journey.json', text: smallMapText })
  await app.keyboard.press('Alt+p')
  const audience = await openAudience(app)
  await app.bringToFront()
  await app.keyboard.press('PageDown')
  const seen = audience.getByRole('heading', { level: 1 })
  await expect(seen).toHaveText(/^Choosing/)
  await app.keyboard.press('Escape')
  await cardOf(app, 'Buys it').click()
  await typeCard(app, 'Takes it home')
  await expect(audience.getByText('Takes it home')).toBeVisible()
  await app.getByRole('button', { name: 'Undo' }).click()
  await expect(audience.getByText('Takes it home')).toBeHidden()
  await expect(seen).toHaveText(/^Choosing/)
  // What the room is asked, and the time it has for that, is there as well.
  await runCommand(app, 'Agenda')
  const agenda = app.getByRole('region', { name: 'Agenda', exact: true })
  await agenda.getByRole('button', { name: '45 minutes' }).click()
  await agenda.getByRole('button', { name: /^Start “Scope/ }).click()
  await expect(audience.getByRole('timer', { name: 'Time left' })).toHaveText(/^\d+:\d\d$/)
  await expect(audience.getByText('Whose journey is it')).toBeVisible()
  // The button stands beside the clock, not over it.
  const clock = await audience.getByRole('timer').boundingBox()
  const fill = await audience.getByRole('button', { name: 'Fill the screen' }).boundingBox()
  expect((fill?.x ?? 0) + (fill?.width ?? 0)).toBeLessThanOrEqual(clock?.x ?? 0)
  await expectNoAxeViolations(audience)
  // Closed by its own cross.
  await audience.close()
  await expect(bar(app)).toBeHidden()
})

test('a window that the browser blocks is told in words', async ({ app, pickers }) => {
  await app.evaluate(() => {
    window.open = () => null
  })
  await openJourney(app, pickers, { name: 'small.journey.json', text: smallMapText })
  await app.keyboard.press('Alt+p')
  await stage(app).getByRole('button', { name: 'Open audience window' }).click()
  await expect(stage(app).getByText(/^The browser blocked the audience window/)).toBeVisible()
  await app.keyboard.press('f')
  await expect(stage(app).getByText(/^There is no audience window/)).toBeVisible()
})
