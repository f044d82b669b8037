// The Recovery page: every map of the browser can be had, with or without the editor.
import { unzipSync } from 'fflate'
import { expectNoAxeViolations } from './support/accessibility'
import { expect, test } from './support/app'
import { downloadFrom } from './support/downloads'
import {
  cardOf,
  documentIn,
  newMapFrom,
  openSmallMap,
  smallMapText,
  typeCard,
} from './support/journeys'

// The service worker would answer with the sound code that it keeps.
test.use({ serviceWorkers: 'block' })
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }))

test('the editor does not start: its maps are handed out, one or all', async ({
  app,
  pickers,
  expectProblem,
}) => {
  await openSmallMap(app, pickers)
  await app.getByRole('textbox', { name: 'Map title' }).fill('Sofa')
  await app.getByRole('textbox', { name: 'Map title' }).press('Enter')
  await app.route('**/assets/index-*.js', (route) =>
    route.fulfill({ body: 'throw new Error("planted")', contentType: 'text/javascript' }),
  )
  await app.reload()
  await expect(app).toHaveURL(/recovery\.html\?not-started#map=local_/)
  await expect(app.getByText('The editor did not start.')).toBeVisible()
  await expect(app.getByRole('heading', { name: 'Sofa' })).toBeVisible()
  const one = await downloadFrom(app, () =>
    app.getByRole('button', { name: 'Rescue Sofa' }).click(),
  )
  expect(one.name).toBe('sofa.journey.json')
  expect(documentIn(one.bytes.toString()).map.title).toBe('Sofa')
  expect(Object.keys(documentIn(one.bytes.toString()).touchpoints)).toEqual(
    Object.keys(documentIn(smallMapText).touchpoints),
  )
  await expect(app.getByText('Sent to Downloads as sofa.journey.json')).toBeVisible()
  const all = await downloadFrom(app, () =>
    app.getByRole('button', { name: 'Rescue all maps' }).click(),
  )
  const files = unzipSync(new Uint8Array(all.bytes))
  expect(Buffer.from(files['sofa.journey.json'] ?? []).equals(one.bytes)).toBe(true)
  expectProblem(/planted/)
  // The fault is mended: the way back leads to the map that was open.
  await app.unrouteAll({ behavior: 'ignoreErrors' })
  await app.getByRole('link', { name: 'To the editor' }).click()
  await expect(cardOf(app, 'Buys it')).toBeVisible()
})

test('a browser without maps says so, and the editor starts afterwards', async ({ page }) => {
  await page.goto('./recovery.html')
  await expect(page.getByText('This browser keeps no maps.')).toBeVisible()
  await page.getByRole('link', { name: 'To the editor' }).click()
  await newMapFrom(page, 'Blank')
  await typeCard(page, 'Looks')
})

for (const theme of ['light', 'dark', 'contrast']) {
  test(`axe finds nothing on the page, ${theme}`, async ({ app, pickers }) => {
    await openSmallMap(app, pickers)
    await app.goto('./recovery.html')
    await expect(app.getByRole('button', { name: 'Rescue all maps' })).toBeVisible()
    await app.evaluate((name) => {
      document.documentElement.dataset.theme = name
    }, theme)
    await expectNoAxeViolations(app)
  })
}
