// A page that crashes, a tab that is closed right after a key, a frozen tab whose process is killed;
// and what a person is asked afterwards: keep, view or discard.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { crash, recoveredChanges, untilKeptOnDisk } from './support/crashes'
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

test('what a crashed page had is recovered: kept, viewed, discarded', async ({
  app,
  expectProblem,
}) => {
  await calmMap(app)
  await typeCard(app, 'Came after')
  await untilKeptOnDisk(app, 'Came after')
  const kept = await crash(app)
  await expect(recoveredChanges(kept)).toContainText(/Recovered \w+ changes? since \d{1,2}:\d\d/)
  await recoveredChanges(kept).getByRole('button', { name: 'Keep' }).click()
  await expect(recoveredChanges(kept)).toBeHidden()
  await expect(cardOf(kept, 'Came after')).toBeVisible()
  // What was kept is nothing to be asked about again.
  await kept.reload()
  await expect(cardOf(kept, 'Came after')).toBeVisible()
  await expect(recoveredChanges(kept)).toBeHidden()

  await typeCard(kept, 'Came last')
  await untilKeptOnDisk(kept, 'Came last')
  const viewed = await crash(kept)
  await recoveredChanges(viewed).getByRole('button', { name: 'View' }).click()
  await expect(recoveredChanges(viewed)).toBeHidden()
  await expect(cardOf(viewed, 'Came last')).toBeVisible()
  // The question can be asked again.
  await runCommand(viewed, 'Recovered changes')
  await recoveredChanges(viewed).getByRole('button', { name: 'Discard' }).click()
  await expect(cardOf(viewed, 'Came last')).toBeHidden()
  await expect(cardOf(viewed, 'Came after')).toBeVisible()
  // Discarding is a step like any other.
  await viewed.keyboard.press('ControlOrMeta+z')
  await expect(cardOf(viewed, 'Came last')).toBeVisible()
  await viewed.keyboard.press('ControlOrMeta+Shift+z')
  await expect(cardOf(viewed, 'Came last')).toBeHidden()
  // And long after that step is forgotten, History has what was discarded.
  await runCommand(viewed, 'History')
  const history = viewed.getByRole('dialog', { name: 'History' })
  await history.getByRole('option', { name: /^Discarded changes/ }).click()
  await history.getByRole('button', { name: 'Restore as a copy' }).click()
  await expect(cardOf(viewed, 'Came last')).toBeVisible()
  expectProblem(/#map=/)
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
