// The picture of the map after edits, which paint only what they change: the same as one that is
// painted from nothing.
import type { Page } from '@playwright/test'
import { PNG } from 'pngjs'
import { expect, test } from './support/app'
import { cardOf, clickCard, exampleFile, openJourney, runCommand } from './support/journeys'
import { pictureAtRest } from './support/picture-at-rest'

test('after edits the picture is as if painted anew', async ({ app, pickers }) => {
  await openJourney(app, pickers, exampleFile('sofa'))
  await clickCard(app, 'Gets order confirmation')
  const title = app.getByRole('complementary', { name: 'Inspector' }).getByLabel('Title')

  await test.step('a title, typed and shortened', async () => {
    await title.fill('')
    await title.pressSequentially('Gets the confirmation by email and reads it')
    await title.press('Backspace')
    await expectFreshPicture(app)
  })
  await test.step('another card, far from the first', async () => {
    await clickCard(app, 'Sees sofa in social feed')
    await title.press('End')
    await title.pressSequentially(', twice')
    await expectFreshPicture(app)
  })
  await test.step('a card that is moved', async () => {
    await cardOf(app, 'Sees sofa in social feed, twice').focus()
    await app.keyboard.press('Alt+ArrowRight')
    await expectFreshPicture(app)
  })
})

/** Another theme and back paints all of the map. */
async function expectFreshPicture(page: Page): Promise<void> {
  const before = await pictureWithoutHover(page)
  await runCommand(page, 'Dark')
  expect(mostBetween(await pictureWithoutHover(page), before)).toBeGreaterThan(100)
  await runCommand(page, 'Light')
  const after = await pictureWithoutHover(page)
  // Smoothing knows four steps in a pixel; from another corner an edge may fall on the next one.
  expect(mostBetween(after, before), 'levels between two pixels').toBeLessThan(64)
}

/** The largest difference of red, green or blue in any pixel, 0 … 255. */
function mostBetween(first: Buffer, second: Buffer): number {
  const [left, right] = [PNG.sync.read(first), PNG.sync.read(second)]
  expect([left.width, left.height]).toEqual([right.width, right.height])
  let most = 0
  left.data.forEach((value, at) => {
    most = Math.max(most, Math.abs(value - (right.data[at] ?? 0)))
  })
  return most
}

/** Of the map without what the pointer is over. */
function pictureWithoutHover(page: Page): Promise<Buffer> {
  return page.mouse.move(700, 5).then(() => pictureAtRest(page))
}
