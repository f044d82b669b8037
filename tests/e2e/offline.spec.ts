// Without a network the app opens and works, all of it; a new version waits until it is wanted.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { serviceWorkerFor } from '../../scripts/offline/plugin.mjs'
import { expect, test } from './support/app'
import { downloadFrom } from './support/downloads'
import {
  cardOf,
  documentIn,
  newMapFrom,
  openSmallMap,
  runCommand,
  saveButton,
  saveState,
  smallMapText,
  typeCard,
} from './support/journeys'
import { keepAtOnce, untilKept } from './support/offline'
import { builtFolder, type Site, startSite } from './support/site'
import { watchProblems } from './support/watch-problems'

const notice = (page: Page) => page.getByText('A new version is ready')
const update = (page: Page) => page.getByRole('button', { name: 'Change to the new version' })

// Each test says itself when the network ends.
test.use({ isOffline: false })

test('with the server stopped the app opens, edits, saves, exports', async ({
  app,
  pickers,
  site,
}) => {
  await untilKept(app)
  await site.stop()
  // The page that was there first, which has fetched nothing of this yet.
  await newMapFrom(app, 'Retail')
  await typeCard(app, 'Sees an advert')
  await pickers.nextSave('mine.journey.json')
  await saveButton(app).click()
  await expect(saveState(app)).toHaveText(/^Saved to mine\.journey\.json/)
  const kept = documentIn(await pickers.readText('mine.journey.json'))
  expect(Object.values(kept.touchpoints).map(({ title }) => title)).toContain('Sees an advert')

  await app.goto('./')
  await openSmallMap(app, pickers)
  await runCommand(app, 'Keyboard shortcuts')
  await app.keyboard.press('Escape')
  await app.getByRole('button', { name: 'Export' }).click()
  await app.getByRole('menuitem', { name: 'Picture', exact: false }).first().click()
  await expect(app.getByRole('dialog')).toBeVisible()
  await app.keyboard.press('Escape')

  // Under other names of the same page, and with what a link may carry.
  for (const address of ['index.html', '?from=mail', '#somewhere']) {
    await app.goto(`./${address}`)
    await expect(app.getByRole('main').first()).toBeVisible()
  }
})

test('everything in the build is kept, and it can be installed', async ({ app, site }) => {
  await keepAtOnce(app)
  const kept = await app.evaluate(async () => {
    const addresses: string[] = []
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys()) addresses.push(request.url)
    }
    return addresses
  })
  const files = readdirSync(builtFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'sw.js' && entry.name !== 'index.html')
    .map((entry) => join(entry.parentPath, entry.name).slice(builtFolder.length).replace(/^\//, ''))
  for (const file of files) expect(kept).toContain(site.url + file)
  expect(kept).toContain(site.url)

  const session = await app.context().newCDPSession(app)
  const { errors } = await session.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  // Windows without a profile of their own install nothing, whatever the page.
  const others = installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')
  expect(others).toEqual([])
})

test('a file that is opened from the desktop comes in, and is saved back to its place', async ({
  page,
  pickers,
  problems: _watched,
}) => {
  // As the browser does for an installed app; a test cannot press an icon on a desktop.
  await page.addInitScript(() => {
    const value = { setConsumer: (take: unknown) => Object.assign(globalThis, { launch: take }) }
    Object.defineProperty(globalThis, 'launchQueue', { value })
  })
  await page.goto('./')
  await pickers.write('mine.journey.json', smallMapText)
  // A browser keeps what was launched until somebody asks for it.
  await page.waitForFunction(() => 'launch' in globalThis)
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const files = [await root.getFileHandle('mine.journey.json')]
    ;(globalThis as unknown as { launch: (launched: object) => void }).launch({ files })
  })
  await expect(saveState(page)).toHaveText('Saved to mine.journey.json')
  await typeCard(page, 'Sees an advert')
  await saveButton(page).click()
  await expect(saveState(page)).toHaveText(/^Saved to mine\.journey\.json/)
  expect(await pickers.readText('mine.journey.json')).toContain('Sees an advert')
})

test.describe('a new version', () => {
  let folder = ''
  let site: Site
  let context: BrowserContext

  test.beforeEach(async ({ browser }) => {
    folder = mkdtempSync(join(tmpdir(), 'throughline-deployed-'))
    cpSync(builtFolder, join(folder, 'maps'), { recursive: true })
    // The site of a build has a page at its root; this one has the app below a path.
    cpSync(join(folder, 'maps', 'index.html'), join(folder, 'index.html'))
    site = await startSite(folder)
    context = await browser.newContext({ locale: 'en-GB' })
  })

  test.afterEach(async () => {
    await context.close()
    await site.close()
    rmSync(folder, { recursive: true })
  })

  test('waits for a press, while windows of the old one go on', async () => {
    const problems = await watchProblems(context, site)
    const page = await context.newPage()
    const other = await context.newPage()
    for (const one of [page, other]) await one.goto(`${site.url}maps/`)
    await keepAtOnce(page)
    const loads: string[] = []
    for (const one of [page, other]) one.on('load', () => loads.push(one.url()))

    deployNewVersion(join(folder, 'maps'))
    await page.reload()
    await expect(notice(page)).toBeVisible()
    await expect(notice(other)).toBeVisible()
    expect(await versionOf(page)).toBe('old')

    // Not while something is unsaved.
    await newMapFrom(page, 'Blank')
    await typeCard(page, 'Sees an advert')
    await expect(update(page)).toBeDisabled()
    const { bytes } = await downloadOf(page)
    expect(documentIn(bytes.toString('utf8')).touchpoints).not.toEqual({})

    loads.length = 0
    await update(page).click()
    await expect.poll(() => versionOf(page)).toBe('new')
    // The other window was not touched; it still finds the files of its version.
    await expect.poll(() => loads).toEqual([page.url()])
    expect(await versionOf(other)).toBe('old')
    await newMapFrom(other, 'Retail')
    await typeCard(other, 'Looks around')
    await expect(cardOf(other, 'Looks around')).toBeVisible()
    await expect(notice(page)).toBeHidden()
    expect(problems).toEqual([])
  })
})

/** The same files but for the page, which says so. */
function deployNewVersion(directory: string): void {
  const page = join(directory, 'index.html')
  const text = readFileSync(page, 'utf8')
  writeFileSync(page, text.replace('name="description" content="', '$&New: '))
  writeFileSync(join(directory, 'sw.js'), serviceWorkerFor(directory))
}

async function versionOf(page: Page): Promise<string> {
  const description = page.locator('meta[name="description"]')
  return (await description.getAttribute('content'))?.startsWith('New: ') ? 'new' : 'old'
}

/** Browsers without a picker save by a download; so does this one, for this window. */
async function downloadOf(page: Page) {
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'))
  return downloadFrom(page, () => saveButton(page).click())
}
