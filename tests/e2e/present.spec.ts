// Presenting: by keys as by a clicker, large enough for the last row, and back to the map.
import type { Page } from '@playwright/test'
import { expectNoAxeViolations } from './support/accessibility'
import { expect, test } from './support/app'
import { exampleFile, openJourney } from './support/journeys'

const stage = (page: Page) => page.getByRole('dialog', { name: 'Presentation' })
const heading = (page: Page) => stage(page).getByRole('heading')

test.beforeEach(async ({ app, pickers }) => {
  await openJourney(app, pickers, exampleFile('sofa'))
  await app.getByRole('button', { name: 'Present', exact: true }).click()
  await expect(heading(app)).toHaveText('Buy a sofa online, collect and return in store')
})

test('goes from the whole map over stages and paths to what hurts, and back', async ({ app }) => {
  const titles: string[] = []
  for (;;) {
    titles.push(await heading(app).innerText())
    if (await stage(app).getByRole('button', { name: 'Next slide' }).isDisabled()) break
    await app.keyboard.press('PageDown')
    await expect(stage(app).getByText(new RegExp(`^${titles.length + 1} of \\d+$`))).toBeVisible()
  }
  const placeOf = (words: RegExp) => titles.findIndex((title) => words.test(title))
  const order = [/^Discover/, /^Collect & return/, /^Main way: /, /^Hot spot 1 of 12/]
  expect(order.map(placeOf)).toEqual([...order.map(placeOf)].sort((left, right) => left - right))
  const spots = titles.flatMap((title) => /^Hot spot (\d+)/.exec(title)?.[1] ?? [])
  expect([...new Set(spots)]).toEqual(Array.from({ length: 12 }, (_, place) => String(place + 1)))
  await app.keyboard.press('Home')
  await expect(heading(app)).toHaveText(titles[0] ?? '')
  await app.keyboard.press('PageDown')
  await app.keyboard.press('PageUp')
  await expect(heading(app)).toHaveText(titles[0] ?? '')
})

test('the screen goes dark and comes back; Escape leaves', async ({ app }) => {
  const dark = stage(app).getByRole('button', { name: /^The screen is dark/ })
  await app.keyboard.press('b')
  await expect(dark).toBeVisible()
  // The key that brings it back does nothing else.
  await app.keyboard.press('PageDown')
  await expect(dark).toBeHidden()
  await expect(heading(app)).toHaveText('Buy a sofa online, collect and return in store')
  await app.keyboard.press('Escape')
  await expect(stage(app)).toBeHidden()
})

test('what a slide is about is shown on the map, ready to be edited', async ({ app }) => {
  for (;;) {
    if ((await heading(app).innerText()).startsWith('Hot spot 1 ')) break
    await app.keyboard.press('PageDown')
  }
  const title = await heading(app).innerText()
  await stage(app).getByRole('button', { name: 'Show on the map' }).click()
  await expect(stage(app)).toBeHidden()
  const number = /· (\w\d+) ·/.exec(title)?.[1] ?? '?'
  await expect(app.getByRole('complementary', { name: 'Inspector' })).toContainText(number)
})

test('what is said at a hot spot is captured there, and stands on the slide', async ({ app }) => {
  for (;;) {
    if ((await heading(app).innerText()).startsWith('Hot spot 1 ')) break
    await app.keyboard.press('PageDown')
  }
  await app.keyboard.press('/')
  const bar = stage(app).getByRole('textbox', { name: 'Capture' })
  await expect(bar).toBeFocused()
  await app.keyboard.type('! Nobody answers the phone')
  expect(await smallestText(app)).toBeGreaterThanOrEqual(720 / 50)
  await app.keyboard.press('Enter')
  await expect(bar).toHaveValue('')
  await app.keyboard.press('Escape')
  await expect(bar).toBeHidden()
  const pains = stage(app).getByText(/Nobody answers the phone|and \d+ more/)
  await expect(pains.first()).toBeVisible()
  await app.keyboard.press('Escape')
  await expect(stage(app)).toBeHidden()
  await app.getByRole('button', { name: 'Undo' }).click()
  await expect(app.getByText(/^Undone: /)).toBeVisible()
})

test('where Escape is the way out of the whole screen, it closes the bar first, as elsewhere', async ({
  app,
}) => {
  const isFilled = () => app.evaluate(() => document.fullscreenElement !== null)
  await expect.poll(isFilled).toBe(true)
  await app.keyboard.press('/')
  const bar = stage(app).getByRole('textbox', { name: 'Capture' })
  await expect(bar).toBeFocused()
  // What a browser with a window does with the key; the page does not hear it.
  await app.evaluate(() => document.exitFullscreen())
  await expect(bar).toBeHidden()
  await expect(stage(app)).toBeVisible()
  await app.keyboard.press('PageDown')
  await expect.poll(isFilled).toBe(true)
  await app.evaluate(() => document.exitFullscreen())
  await expect(stage(app)).toBeHidden()
})

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
  [3840, 2160],
] as const) {
  test(`at ${width} × ${height} nothing is smaller than a fiftieth of the height, or cut off`, async ({
    app,
  }) => {
    await app.setViewportSize({ width, height })
    for (let slide = 0; slide < 24; slide += 1) {
      await expect
        .poll(() => smallestText(app), { message: `slide ${slide}` })
        .toBeGreaterThanOrEqual(height / 50)
      await expect.poll(() => cutOffTexts(app), { message: `slide ${slide}` }).toEqual([])
      await app.keyboard.press('PageDown')
    }
  })
}

test('words take the room that was measured for them: no number of a card is broken', async ({
  app,
  pickers,
}) => {
  await stage(app).getByRole('button', { name: 'Leave' }).click()
  await openJourney(app, pickers, exampleFile('car-claim'))
  await app.getByRole('button', { name: 'Present', exact: true }).click()
  await expect(heading(app)).toHaveText('A car claim, from the crash to the next premium')
  const numbers = stage(app).getByText(/^T\d+$/)
  await expect(numbers).toHaveCount(29)
  const lines = await numbers.evaluateAll((spans) =>
    spans.map((span) => `${span.textContent}: ${span.getClientRects().length}`),
  )
  expect(lines.filter((line) => !line.endsWith(': 1'))).toEqual([])
})

test('has no accessibility findings in any theme', async ({ app }) => {
  for (const theme of ['light', 'dark', 'contrast']) {
    await app.evaluate((name) => {
      document.documentElement.dataset.theme = name
    }, theme)
    await expectNoAxeViolations(app)
  }
})

/** In CSS pixels, over all words that are seen. */
function smallestText(page: Page): Promise<number> {
  return stage(page).evaluate((element) => {
    const sizes: number[] = []
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement
      if (!owner || !node.textContent?.trim() || owner.closest('[class*="unseen"]')) continue
      const { currentCSSZoom: zoom = 1 } = owner as Element & { readonly currentCSSZoom?: number }
      sizes.push(Number.parseFloat(getComputedStyle(owner).fontSize) * zoom)
    }
    return Math.min(...sizes)
  })
}

/** Words of the slide that reach out of it, where they would not be seen. */
function cutOffTexts(page: Page): Promise<string[]> {
  return heading(page).evaluate((title) => {
    const slide = title.parentElement
    if (!slide) return ['no slide']
    const seen = slide.getBoundingClientRect()
    const cut: string[] = []
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange()
      range.selectNodeContents(node)
      const { left, right, top, bottom } = range.getBoundingClientRect()
      const isIn =
        left >= seen.left - 1 &&
        right <= seen.right + 1 &&
        top >= seen.top - 1 &&
        bottom <= seen.bottom + 1
      if (!isIn) cut.push(node.textContent ?? '')
    }
    return cut
  })
}
