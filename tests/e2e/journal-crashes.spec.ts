// A tab that is closed right after a key, and a frozen tab whose process is killed.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from './support/app'
import { cardOf, journeyMap, newMapFrom, runCommand, typeCard } from './support/journeys'
import { startKillableBrowser } from './support/killable-browser'

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
