// Pictures are in the typeface of the map, also where the browser does not hand it to a worker.
import type { Page } from '@playwright/test'
import { PNG } from 'pngjs'
import { expect, test } from './support/app'
import type { FilePickers } from './support/file-pickers'
import { cardOf, openJourney, openSmallMap, smallMapText } from './support/journeys'
import { dialogOf, openDialog, savePicture } from './support/picture-dialog'

test.use({ serviceWorkers: 'block' })

/** The file without the journey in it is the same for the same picture. */
async function pictureOf(page: Page, pickers: FilePickers) {
  await openDialog(page)
  await dialogOf(page).getByText('Can be reopened as a map').click()
  await expect(dialogOf(page).getByRole('checkbox', { name: /reopened/ })).not.toBeChecked()
  const { bytes } = await savePicture(page, pickers)
  return bytes.toString('base64')
}

test('a worker whose fonts do not come takes them from the code, as in Firefox without a network', async ({
  app,
  context,
  pickers,
}) => {
  await openSmallMap(app, pickers)
  let refused = 0
  await context.route('**/*.woff2', (route) => {
    refused += 1
    return route.abort()
  })
  const asked = await pictureOf(app, pickers)
  expect(refused, 'fonts that did not come').toBeGreaterThan(0)
  // Another worker, which has them.
  await context.unroute('**/*.woff2')
  await app.reload()
  await expect(cardOf(app, 'Buys it')).toBeVisible()
  const wanted = await pictureOf(app, pickers)
  expect(asked === wanted, 'the same picture').toBe(true)
})

test('words in another script are in the typeface too', async ({ app, context, pickers }) => {
  const text = smallMapText.replaceAll('Buys it', 'Αγοράζει')
  await openJourney(app, pickers, { name: 'greek.journey.json', text })
  await expect(cardOf(app, 'Αγοράζει')).toBeVisible()
  const asked: string[] = []
  await context.route('**/*.woff2', (route) => {
    asked.push(new URL(route.request().url()).pathname)
    return route.continue()
  })
  await pictureOf(app, pickers)
  // The page has its fonts already: who asks is the worker.
  expect(asked.filter((path) => path.includes('inter-greek-wght'))).not.toHaveLength(0)
  expect(asked.filter((path) => path.includes('cyrillic'))).toHaveLength(0)
})

test('a picture is made all the same where code that only some need does not come', async ({
  app,
  context,
  pickers,
}) => {
  await openSmallMap(app, pickers)
  await openDialog(app)
  const wanted = await savePicture(app, pickers)
  await app.reload()
  // From here nobody knows the layout of the map.
  await app.getByRole('tab', { name: 'Outline' }).click()
  let refused = 0
  await context.route('**/studio-code-*.js', (route) => {
    refused += 1
    return route.abort()
  })
  await openDialog(app)
  const made = await savePicture(app, pickers)
  expect(refused, 'code that did not come').toBeGreaterThan(0)
  const [own, others] = [made, wanted].map(({ bytes }) => PNG.sync.read(bytes).data)
  const other = own?.reduce((sum, byte, at) => sum + Number(byte !== others?.[at]), 0)
  // Made by hand it may begin its dashes elsewhere.
  expect(other).toBeLessThan((own?.length ?? 0) / 200)
  expect(own).toHaveLength(others?.length ?? 0)
})
