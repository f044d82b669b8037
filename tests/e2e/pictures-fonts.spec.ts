// Pictures are in the typeface of the map, also where the browser does not hand it to a worker.
import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import type { FilePickers } from './support/file-pickers'
import { cardOf, openSmallMap } from './support/journeys'
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
