// A page that crashes, a tab that is closed right after a key, a frozen tab whose process is killed;
// and what a person is asked afterwards: keep, view or discard.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { cardOf, journeyMap, newMapFrom, runCommand, saveState, typeCard } from './support/journeys'
import { startKillableBrowser } from './support/killable-browser'

/** A new map with one card, which was closed knowingly and opened again: a place to go back to. */
async function calmMap(page: Page): Promise<void> {
  await newMapFrom(page, 'Retail')
  await typeCard(page, 'Was there before')
  await expect(saveState(page)).toHaveText('Only in this browser')
  await page.reload()
  await expect(cardOf(page, 'Was there before')).toBeVisible()
}

/** The page dies without another word; what was on it comes back in a new one. */
async function crash(page: Page): Promise<Page> {
  const address = page.url()
  const session = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  void session.send('Page.crash').catch(() => undefined)
  await crashed
  const next = await page.context().newPage()
  await next.goto(address)
  return next
}

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Recovered changes' })

test('what a crashed page had is recovered: kept, viewed, discarded', async ({
  app,
  expectProblem,
}) => {
  await calmMap(app)
  await typeCard(app, 'Came after')
  const kept = await crash(app)
  await expect(dialogOf(kept)).toContainText(/Recovered \d+ changes? since \d{1,2}:\d\d/)
  await dialogOf(kept).getByRole('button', { name: 'Keep' }).click()
  await expect(cardOf(kept, 'Came after')).toBeVisible()

  await typeCard(kept, 'Came last')
  const viewed = await crash(kept)
  await dialogOf(viewed).getByRole('button', { name: 'View' }).click()
  await expect(dialogOf(viewed)).toBeHidden()
  await expect(cardOf(viewed, 'Came last')).toBeVisible()
  // The question can be asked again.
  await runCommand(viewed, 'Recovered changes')
  await dialogOf(viewed).getByRole('button', { name: 'Discard' }).click()
  await expect(cardOf(viewed, 'Came last')).toBeHidden()
  await expect(cardOf(viewed, 'Came after')).toBeVisible()
  // Discarding is a step like any other.
  await viewed.keyboard.press('ControlOrMeta+z')
  await expect(cardOf(viewed, 'Came last')).toBeVisible()
  expectProblem(/crash/i)
})

test('a tab closed right after a key has the half-typed title when it is opened again', async ({
  app,
}) => {
  await newMapFrom(app, 'Retail')
  await runCommand(app, 'Add touchpoint')
  await expect(app.getByRole('textbox', { name: /^Title of/ })).toBeFocused()
  await app.keyboard.type('Half a ti')
  const address = app.url()
  const context = app.context()
  await app.close()
  const next = await context.newPage()
  await next.goto(address)
  await expect(next.getByRole('textbox', { name: /^Title of/ })).toHaveValue('Half a ti')
})

test('a frozen tab whose process is killed has lost nothing', async ({ site }) => {
  const profile = mkdtempSync(join(tmpdir(), 'throughline-frozen-'))
  const { page, kill } = await startKillableBrowser(profile)
  try {
    await page.goto(site.url)
    await newMapFrom(page, 'Retail')
    await typeCard(page, 'Before the freeze')
    // What is younger than half a second may be lost.
    await page.waitForTimeout(500)
    const session = await page.context().newCDPSession(page)
    await session.send('Page.setWebLifecycleState', { state: 'frozen' })
    const address = page.url()
    const browser = await page.context().browser()?.newBrowserCDPSession()
    const next = await page.context().newPage()
    const info = await browser?.send('SystemInfo.getProcessInfo')
    const crashed = page.waitForEvent('crash')
    for (const { type, id } of info?.processInfo ?? []) {
      // The page that was opened since has one of its own, or goes down as well: it is loaded anew.
      if (type === 'renderer') process.kill(id, 'SIGKILL')
    }
    await crashed
    await next.close().catch(() => undefined)
    const last = await page.context().newPage()
    await last.goto(address)
    await expect(journeyMap(last)).toBeVisible()
    await expect(cardOf(last, 'Before the freeze')).toBeVisible()
  } finally {
    await kill()
    rmSync(profile, { recursive: true, force: true })
  }
})
