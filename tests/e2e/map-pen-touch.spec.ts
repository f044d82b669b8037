// The map by pen and by finger: real input of those kinds, sent through the browser's protocol.
import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { cardOf, exampleFile, lineOf, openJourney, openSmallMap } from './support/journeys'
import { cellAt, middleOf, type Spot } from './support/pointer'

type Stroke = (from: Spot, to: Spot) => Promise<void>

/** Presses at one spot, moves as a hand does, lets go at the other; the same spot twice: a tap. */
async function penOf(page: Page): Promise<Stroke> {
  const browser = await page.context().newCDPSession(page)
  const send = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', { x, y }: Spot) =>
    browser.send('Input.dispatchMouseEvent', {
      ...{ type, x, y, pointerType: 'pen', force: 0.5 },
      ...{ button: 'left', buttons: type === 'mouseReleased' ? 0 : 1, clickCount: 1 },
    })
  return async (from, to) => {
    await browser.send('Input.dispatchMouseEvent', {
      ...{ type: 'mouseMoved', ...from, pointerType: 'pen', button: 'none', buttons: 0 },
    })
    await send('mousePressed', from)
    for (const spot of between(from, to)) await send('mouseMoved', spot)
    await send('mouseReleased', to)
  }
}

async function fingerOf(page: Page): Promise<Stroke> {
  const browser = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', spots: readonly Spot[]) =>
    browser.send('Input.dispatchTouchEvent', { type, touchPoints: [...spots] })
  return async (from, to) => {
    await send('touchStart', [from])
    for (const spot of between(from, to)) await send('touchMove', [spot])
    await send('touchEnd', [])
  }
}

function between(from: Spot, to: Spot): readonly Spot[] {
  if (from === to) return []
  return [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 1].map((part) => ({
    x: from.x + (to.x - from.x) * part,
    y: from.y + (to.y - from.y) * part,
  }))
}

const stands = (page: Page, title: string, step: string, channel: string) =>
  page.getByRole('group', { name: new RegExp(`: ${title}, step ${step}, channel ${channel}`) })

for (const [tool, strokeOf] of [
  ['a pen', penOf],
  ['a finger', fingerOf],
] as const) {
  test.describe(`by ${tool}`, () => {
    test.use({ hasTouch: tool === 'a finger' })

    test('cards are selected, dragged and joined; undo brings them back', async ({
      app,
      pickers,
    }) => {
      await openSmallMap(app, pickers)
      const stroke = await strokeOf(app)
      const undo = app.getByRole('button', { name: 'Undo' })

      const card = await middleOf(cardOf(app, 'Asks a clerk'))
      await stroke(card, card)
      const title = app.getByRole('complementary').getByRole('textbox', { name: 'Title' })
      await expect(title).toHaveValue('Asks a clerk')

      await stroke(
        await middleOf(cardOf(app, 'Asks a clerk')),
        await cellAt(app, /^Step 1: /, 'Store'),
      )
      await expect(stands(app, 'Asks a clerk', 'Looks', 'Store')).toBeVisible()
      await undo.click()
      await expect(stands(app, 'Asks a clerk', 'Asks', 'Store')).toBeVisible()

      const looks = await middleOf(cardOf(app, 'Looks at sofas'))
      await stroke(looks, looks)
      const dot = app.getByRole('button', { name: 'Connect from Looks at sofas' })
      await stroke(await middleOf(dot), await middleOf(cardOf(app, 'Buys it')))
      await expect(lineOf(app, 'Looks at sofas', 'Buys it')).toBeVisible()
    })
  })
}

/** What several fingers do, by their place in the list unless they have a number. */
async function touchesOf(page: Page) {
  const browser = await page.context().newCDPSession(page)
  return (
    type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
    spots: readonly (Spot & { readonly id?: number })[],
  ) => {
    const touchPoints = spots.map(({ x, y, id }, place) => ({ x, y, id: id ?? place }))
    return browser.send('Input.dispatchTouchEvent', { type, touchPoints })
  }
}

test.describe('by fingers', () => {
  test.use({ hasTouch: true })

  /** One finger holds the card of the store's clerk, halfway to the first step. */
  async function holdCard(page: Page) {
    const touch = await touchesOf(page)
    const from = await middleOf(cardOf(page, 'Asks a clerk'))
    const to = await cellAt(page, /^Step 1: /, 'Store')
    await touch('touchStart', [from])
    for (const spot of between(from, to)) await touch('touchMove', [spot])
    return { touch, at: to }
  }

  test('a drag that the system takes away is no drop', async ({ app, pickers }) => {
    await openSmallMap(app, pickers)
    const { touch } = await holdCard(app)
    await touch('touchCancel', [])
    await expect(stands(app, 'Asks a clerk', 'Asks', 'Store')).toBeVisible()
    await expect(app.getByRole('button', { name: 'Undo' })).toBeDisabled()
  })

  test('a second finger gives a drag up and zooms; the card can be dragged again', async ({
    app,
    pickers,
  }) => {
    await openSmallMap(app, pickers)
    const card = cardOf(app, 'Asks a clerk')
    const widthOf = async () => (await card.boundingBox())?.width ?? 0
    await app.getByRole('button', { name: 'Fit map' }).click()
    const home = await middleOf(card)
    const { touch, at } = await holdCard(app)
    const width = await widthOf()
    for (const away of [0, 20, 40, 60, 80]) {
      const fingers = [
        { x: at.x - away / 2, y: at.y },
        { x: at.x + 150 + away, y: at.y },
      ]
      await touch(away === 0 ? 'touchStart' : 'touchMove', fingers)
    }
    await touch('touchEnd', [])
    expect(await widthOf()).toBeGreaterThan(width * 1.2)
    await expect(stands(app, 'Asks a clerk', 'Asks', 'Store')).toBeVisible()
    await expect(app.getByRole('button', { name: 'Undo' })).toBeDisabled()
    await app.getByRole('button', { name: 'Fit map' }).click()
    await expect(async () => {
      const { x, y } = await middleOf(card)
      expect(Math.hypot(x - home.x, y - home.y)).toBeLessThan(2)
    }).toPass({ timeout: 5000 })

    const stroke = await fingerOf(app)
    await stroke(home, await cellAt(app, /^Step 1: /, 'Store'))
    await expect(stands(app, 'Asks a clerk', 'Looks', 'Store')).toBeVisible()
  })

  test('a line that is drawn is ended by the finger that draws it, or given up', async ({
    app,
    pickers,
  }) => {
    await openSmallMap(app, pickers)
    const stroke = await fingerOf(app)
    const looks = await middleOf(cardOf(app, 'Looks at sofas'))
    await stroke(looks, looks)
    const touch = await touchesOf(app)
    const words = app.getByText(/^Click the touchpoint to connect/)
    const from = await middleOf(app.getByRole('button', { name: 'Connect from Looks at sofas' }))
    const to = await middleOf(cardOf(app, 'Buys it'))
    const draw = async () => {
      await touch('touchStart', [from])
      for (const spot of between(from, to)) await touch('touchMove', [spot])
      await expect(words).toBeVisible()
    }
    await draw()
    await touch('touchStart', [to, { x: to.x - 300, y: to.y }])
    await touch('touchEnd', [{ ...to, id: 1 }])
    await expect(words).toBeVisible()
    await touch('touchCancel', [])
    await expect(words).toBeHidden()
    await expect(app.getByRole('button', { name: 'Undo' })).toBeDisabled()
    await draw()
    await touch('touchEnd', [])
    await expect(lineOf(app, 'Looks at sofas', 'Buys it')).toBeVisible()
  })

  test('a tap on a card presses nothing in the inspector that opens there', async ({
    app,
    pickers,
  }) => {
    await app.setViewportSize({ width: 1024, height: 768 })
    await openJourney(app, pickers, exampleFile('sofa'))
    const stroke = await fingerOf(app)
    const inspector = app.getByRole('complementary')
    const cards = app.getByRole('group', { name: /^Touchpoint T\d+: .*, step (Returns|Collects),/ })
    for (const card of await cards.all()) {
      const title = /: (.*), step /.exec((await card.getAttribute('aria-label')) ?? '')?.[1] ?? ''
      const spot = await middleOf(card)
      await stroke(spot, spot)
      await expect(inspector.getByRole('textbox', { name: 'Title' })).toHaveValue(title)
      // Longer than the click of a tap takes to come.
      await app.waitForTimeout(400)
      await expect(app.getByRole('listbox')).toHaveCount(0)
      await expect(app.locator('[role="complementary"] :focus, aside :focus')).toHaveCount(0)
      await inspector.getByRole('button', { name: 'Close' }).click()
      await expect(inspector).toBeHidden()
      await app.getByRole('button', { name: 'Fit map' }).click()
    }
    await expect(app.getByRole('button', { name: 'Undo' })).toBeDisabled()
  })
})
