// From near, from the middle distance and from afar: the same things can be done, and never are
// more cards elements of the page than the canvas can carry.
import type { Page } from '@playwright/test'
import { writeJourney } from '../../src/model/file-format/write-file'
import { leastZoom } from '../../src/scene/distance'
import { generateDocument } from '../helpers/random-document'
import { expect, test } from './support/app'
import {
  cardOf,
  journeyMap,
  lineOf,
  openJourney,
  openSmallMap,
  runCommand,
} from './support/journeys'
import { cellAt, drag, middleOf } from './support/pointer'

const mostMounted = 150
const nearPercent = leastZoom.near * 100
const middlePercent = leastZoom.middle * 100

const distances = [
  { name: 'near', most: 200, least: nearPercent },
  { name: 'the middle distance', most: nearPercent, least: middlePercent },
  { name: 'afar', most: middlePercent, least: 0 },
]

for (const { name, most, least } of distances) {
  test(`from ${name} cards are named, selected, boxed and dragged, by hand and by keys`, async ({
    app,
    pickers,
  }) => {
    await openSmallMap(app, pickers)
    await zoomBetween(app, least, most)
    const looks = cardOf(app, 'Looks at sofas')
    const asks = cardOf(app, 'Asks a clerk')
    const title = app.getByRole('complementary', { name: 'Inspector' }).getByLabel('Title')

    await looks.click()
    await expect(title).toHaveValue('Looks at sofas')
    await app.keyboard.press('Home')
    await expect(looks).toBeFocused()
    await app.keyboard.press('ArrowRight')
    await expect(asks).toBeFocused()
    await expect(title).toHaveValue('Asks a clerk')
    await app.keyboard.press('Escape')
    await expect(lineOf(app, 'Looks at sofas', 'Asks a clerk')).toBeVisible()

    const { x, y } = await middleOf(asks)
    await app.mouse.move(x, y, { steps: 3 })
    await expect(app.getByRole('button', { name: 'Connect from Asks a clerk' })).toHaveCount(1)
    const corner = await looks.boundingBox()
    await drag(app, { x: (corner?.x ?? 0) - 3, y: (corner?.y ?? 0) - 3 }, { x, y })
    await drag(app, await middleOf(asks), await cellAt(app, /^Step 3: /, 'Store'))
    await expect(stands(app, 'Asks a clerk', 'Buys', 'Store')).toHaveCount(1)
    await expect(stands(app, 'Looks at sofas', 'Asks', 'Website')).toHaveCount(1)
    await app.getByRole('button', { name: 'Undo' }).click()
    await expect(stands(app, 'Looks at sofas', 'Looks', 'Website')).toHaveCount(1)
  })
}

test('of a thousand cards few are elements, at each distance; a window without room comes back', async ({
  app,
  pickers,
}) => {
  const text = writeJourney(generateDocument({ touchpoints: 1000, seed: 42 }))
  await openJourney(app, pickers, { name: 'thousand.journey.json', text })
  const cards = journeyMap(app).getByRole('group', { name: /^Touchpoint T\d+:/ })
  const lines = journeyMap(app).getByRole('group', { name: /^Transition from / })
  await expect(cards).toHaveCount(1)
  expect(await percentOf(app)).toBeLessThan(middlePercent)
  expect(await lines.count()).toBeLessThanOrEqual(mostMounted)
  await app.keyboard.press('Home')
  await expect(cards.first()).toBeFocused()
  for (const { most, least } of [distances[1], distances[0]].flatMap((each) => each ?? [])) {
    await zoomBetween(app, least, most)
    await expect.poll(() => cards.count()).toBeGreaterThan(3)
    expect(await cards.count()).toBeLessThanOrEqual(mostMounted)
    expect(await lines.count()).toBeLessThanOrEqual(mostMounted)
  }
  await cards.first().focus()
  await app.keyboard.press('ControlOrMeta+a')
  await expect(cards).toHaveCount(mostMounted)

  await app.setViewportSize({ width: 1, height: 1 })
  await app.setViewportSize({ width: 1280, height: 720 })
  await expect(cards.first()).toBeAttached()
  await app.getByRole('button', { name: 'Fit map' }).click()
  await expect.poll(() => percentOf(app)).toBeLessThan(middlePercent)
})

/** A card in words, without its marks. */
function stands(page: Page, title: string, step: string, channel: string) {
  return page.getByRole('group', {
    name: new RegExp(`: ${title}, step ${step}, channel ${channel}`),
  })
}

/** Out from life size, until the zoom is under `most` and at least at `least` per cent. */
async function zoomBetween(page: Page, least: number, most: number): Promise<void> {
  await levelOf(page).click()
  await expect.poll(() => percentOf(page)).toBe(100)
  for (let percent = 100; percent >= most; percent = await percentOf(page)) {
    await page.getByRole('button', { name: 'Zoom out' }).click()
    await expect.poll(() => percentOf(page)).toBeLessThan(percent)
  }
  expect(await percentOf(page)).toBeGreaterThanOrEqual(least)
}

/** The button that says the zoom, and goes back to life size. */
function levelOf(page: Page) {
  return page.getByRole('button', { name: /^\d+ %, / })
}

async function percentOf(page: Page): Promise<number> {
  const words = await levelOf(page).textContent()
  return Number.parseInt(words ?? '', 10)
}

test('the words of a gap between columns are as large on a map that is drawn small', async ({
  app,
  pickers,
}) => {
  await openSmallMap(app, pickers)
  for (let presses = 0; presses < 6; presses += 1) await runCommand(app, 'Zoom out')
  const card = await middleOf(cardOf(app, 'Buys it'))
  const header = await app.getByRole('button', { name: /^Step 2: / }).boundingBox()
  const words = app.getByText('New step here')
  await drag(app, card, { x: header?.x ?? 0, y: card.y }, async () => {
    const box = await words.boundingBox()
    expect(box?.height ?? 0).toBeGreaterThanOrEqual(24)
    await app.keyboard.press('Escape')
  })
})

test('the wheel zooms over the heads of the map as it does over the cards', async ({
  app,
  pickers,
}) => {
  await openSmallMap(app, pickers)
  const zoom = app.getByRole('button', { name: /Zoom to 100 %/ })
  const before = await zoom.innerText()
  const turnedAt = async (x: number, y: number) => {
    await app.getByRole('button', { name: 'Fit map' }).click()
    await expect(zoom).toHaveText(before)
    await app.mouse.move(x, y)
    await app.keyboard.down('Control')
    await app.mouse.wheel(0, 200)
    await app.keyboard.up('Control')
    await expect(zoom).not.toHaveText(before)
    return zoom.innerText()
  }
  const overCards = await turnedAt(640, 400)
  expect(await turnedAt(60, 400)).toBe(overCards)
})
