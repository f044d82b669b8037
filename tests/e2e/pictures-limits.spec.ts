// Pictures where the browser or the picture has limits: what is made, and what is said.
import { writeJourney } from '../../src/model/file-format/write-file'
import { generateDocument } from '../helpers/random-document'
import { expect, test } from './support/app'
import { documentIn, openJourney, openSmallMap, smallMapText } from './support/journeys'
import { choose, dialogOf, openDialog, planned, savePicture } from './support/picture-dialog'
import { missingCards, missingLines, wrongCorners } from './support/picture-pixels'

test('without a canvas in workers, the page makes the picture', async ({ page, pickers }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'OffscreenCanvas'))
  await page.goto('./')
  await openSmallMap(page, pickers)
  await openDialog(page)
  const { said, pixels } = await savePicture(page, pickers)
  expect(page.workers().filter((worker) => worker.url().includes('picture'))).toEqual([])
  const whole = planned(documentIn(smallMapText))
  expect(pixels).toMatchObject(said)
  expect(missingCards(pixels, whole)).toEqual([])
  expect(missingLines(pixels, whole)).toEqual([])
  expect(wrongCorners(pixels)).toEqual([])

  await test.step('a browser that gives no canvas makes no blank file', async () => {
    await openDialog(page)
    await page.evaluate(() => {
      const { prototype } = HTMLCanvasElement
      const original = prototype.getContext
      prototype.getContext = function (this: HTMLCanvasElement, ...given: unknown[]) {
        return this.isConnected ? Reflect.apply(original, this, given) : null
      } as typeof original
    })
    await dialogOf(page).getByRole('button', { name: 'Save picture' }).click()
    await expect(page.getByText(/This browser cannot make a picture that large/)).toBeVisible()
    expect(await pickers.proposedNames()).toHaveLength(1)
  })
})

test('beyond what any program opens, it says so and names SVG', async ({ app, pickers }) => {
  const shape = { touchpoints: 60, steps: 60, channels: 2, transitions: 20, hasAnnotations: false }
  const document = generateDocument({ ...shape, secondChannels: 0, unknownChannels: 0 })
  await openJourney(app, pickers, { name: 'longer.journey.json', text: writeJourney(document) })
  await openDialog(app)
  await choose(app, '4×')
  const words = (text: string | RegExp) => dialogOf(app).getByText(text)
  await expect(words('4× is more than browsers can make: it will be 1×')).toBeVisible()
  await dialogOf(app)
    .locator('label', { hasText: /^Make it at 2× all the same: in \d+ parts/ })
    .click()
  await expect(
    words('4× is more than any program opens: it will be 2×. An SVG picture has no such limit'),
  ).toBeVisible()
  const [width = 0] = (await words(/megapixels$/).innerText()).replaceAll(',', '').split(' ')
  expect(Number(width)).toBeGreaterThan(32_767)
  expect(Number(width)).toBeLessThanOrEqual(65_535)
})
