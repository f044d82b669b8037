// Every window: 200 % and 400 % zoom, a small laptop, 4K, a tablet. Nothing is out of reach, and
// the page never scrolls sideways.
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/app'
import {
  cardOf,
  clickCard,
  exampleFile,
  journeyMap,
  openJourney,
  runCommand,
} from './support/journeys'
import { middleOf } from './support/pointer'

const windows = [
  { name: '1920×1080 at 200 % zoom', width: 960, height: 540 },
  { name: '1920×1080 at 400 % zoom', width: 480, height: 270 },
  { name: 'a small laptop', width: 1280, height: 720 },
  { name: '4K', width: 3840, height: 2160 },
]

const card = 'Tests the sofa with a store advisor'
const cards = (page: Page) => page.getByRole('group', { name: /^Touchpoint T/ })
const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' })

/** It can be scrolled to, and nothing lies over it. */
async function expectInReach(target: Locator): Promise<void> {
  await inView(target, () => target.click({ trial: true, timeout: lookMs }))
}

/** A dialog grows once more when its picture comes, and may push out what was in view a moment ago. */
async function inView(target: Locator, look: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await target.scrollIntoViewIfNeeded({ timeout: lookMs })
    await expect(target).toBeInViewport({ ratio: 0.9, timeout: lookMs })
    await look()
  }).toPass({ timeout: 10_000 })
}

const lookMs = 2000

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = () =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth - clientWidth
    })
  await expect.poll(over).toBe(0)
}

/** In the bar, or in the main menu when there is no room for it. */
async function expectCommandInReach(page: Page, name: string): Promise<void> {
  const button = page.getByRole('banner').getByRole('button', { name, exact: true })
  if (await button.isVisible()) {
    await expectInReachOff(button)
    return
  }
  await page.getByRole('button', { name: 'Main menu' }).click()
  await expectInReachOff(page.getByRole('menuitem', { name: new RegExp(`^${name}`) }).first())
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toBeHidden()
}

/** Also of a button that cannot act now. */
async function expectInReachOff(target: Locator): Promise<void> {
  await inView(target, async () => {
    const { x, y } = await middleOf(target)
    const isOnTop = await target.evaluate(
      (element, at) => element.contains(document.elementFromPoint(at.x, at.y)),
      { x, y },
    )
    expect(isOnTop, `${target} is not covered`).toBe(true)
  })
}

for (const { name, width, height } of windows) {
  test(`${name}: all is in reach`, async ({ app, pickers }) => {
    await app.setViewportSize({ width, height })
    await expectNoSidewaysScroll(app)
    await expectInReach(app.getByRole('button', { name: 'Blank' }))
    await expectInReach(app.getByRole('button', { name: 'Software trial' }))
    await openJourney(app, pickers, exampleFile('sofa'))
    await expectNoSidewaysScroll(app)

    await test.step('the bar and the controls of the map', async () => {
      for (const command of ['New map', 'Open file', 'Save', 'Undo', 'Redo']) {
        await expectCommandInReach(app, command)
      }
      await expectInReach(app.getByRole('button', { name: 'Export' }))
      for (const button of ['Zoom in', 'Zoom out', 'Fit map', 'Legend']) {
        await expectInReachOff(app.getByRole('button', { name: button }))
      }
    })
    await test.step('the inspector', async () => {
      await cards(app).first().focus()
      await app.keyboard.press('Home')
      await expect(inspector(app)).toBeVisible()
      await expectNoSidewaysScroll(app)
      for (const label of ['Title', 'Notes']) {
        const field = inspector(app).getByLabel(label, { exact: true }).first()
        if (await field.isVisible()) await expectInReach(field)
      }
      await expectInReach(inspector(app).getByRole('button', { name: 'Add pain point' }))
      await expectInReach(inspector(app).getByRole('button', { name: 'Close' }).first())
    })
    await test.step('dialogs', async () => {
      await app.keyboard.press('ControlOrMeta+Shift+e')
      const dialog = app.getByRole('dialog')
      await expectInReach(dialog.getByRole('button', { name: 'Save picture' }))
      await expectInReach(dialog.locator('label', { hasText: 'With legend' }))
      await expectInReach(dialog.getByRole('button', { name: 'Close' }))
      await app.keyboard.press('Escape')
      await app.keyboard.press('ControlOrMeta+k')
      await expectInReach(app.getByRole('dialog').getByRole('searchbox'))
      await expectInReach(app.getByRole('dialog').getByRole('menuitem').first())
      await app.keyboard.press('Escape')
    })
  })
}

test('a wide map fits a 4K window with titles that can be read', async ({ app, pickers }) => {
  await app.setViewportSize({ width: 3840, height: 2160 })
  await openJourney(app, pickers, exampleFile('sofa'))
  const box = await cardOf(app, card).boundingBox()
  // Cards are 222 units wide; a title of 17 units is then at least 17 px.
  expect(box?.width).toBeGreaterThanOrEqual(222)
})

test('an upright tablet has room for the map beside two panels', async ({ app, pickers }) => {
  await app.setViewportSize({ width: 768, height: 1024 })
  await openJourney(app, pickers, exampleFile('sofa'))
  await runCommand(app, 'Inbox')
  await runCommand(app, 'Select all touchpoints')
  await expect(inspector(app)).toBeVisible()
  const map = await journeyMap(app).boundingBox()
  expect(map?.width).toBeGreaterThanOrEqual(400)
  await expectInReach(
    app
      .getByRole('region', { name: /^Inbox/ })
      .getByRole('button')
      .first(),
  )
  await expectInReach(inspector(app).getByRole('button', { name: 'Close' }).first())
  await expectNoSidewaysScroll(app)
})

test.describe('a tablet', () => {
  test.use({ viewport: { width: 1024, height: 768 }, hasTouch: true, isMobile: true })

  test('a tap opens, selects and edits; targets are large enough for a finger', async ({
    app,
    pickers,
  }) => {
    await app.getByRole('button', { name: 'Blank' }).tap()
    await app.getByRole('button', { name: 'Main menu' }).tap()
    await pickers.write('sofa.journey.json', exampleFile('sofa').text)
    await pickers.nextOpen('sofa.journey.json')
    await app.getByRole('menuitem', { name: 'Open file' }).tap()
    await expect(cards(app).first()).toBeVisible()
    const { x, y } = await middleOf(cardOf(app, card))
    await app.touchscreen.tap(x, y)
    const title = inspector(app).getByRole('textbox', { name: 'Title', exact: true })
    await expect(title).toHaveValue(card)
    await title.fill('Tests the sofa')
    await expect(cardOf(app, 'Tests the sofa')).toBeVisible()
    await app.getByRole('button', { name: 'Undo' }).tap()
    await expect(title).toHaveValue(card)

    const buttons = await app.getByRole('banner').getByRole('button').all()
    for (const button of [...buttons, app.getByRole('button', { name: 'Fit map' })]) {
      const box = await button.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), `${button}`).toBeGreaterThanOrEqual(44)
    }
    await expectNoSidewaysScroll(app)
  })
})

test.describe('a tablet held upright', () => {
  test.use({ viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true })

  test('the bar is one line above the tabs, and the inspector as wide as what is in it', async ({
    app,
    pickers,
  }) => {
    await openJourney(app, pickers, exampleFile('sofa'))
    const banner = app.getByRole('banner')
    const topOf = async (name: string) =>
      (await banner.getByRole('button', { name, exact: true }).boundingBox())?.y
    expect(await topOf('Present')).toBe(await topOf('Main menu'))
    await expectCommandInReach(app, 'Save')

    const field = app.getByRole('textbox', { name: 'Capture' })
    const inbox = app.getByRole('button', { name: /^Inbox/ })
    const [words, button] = await Promise.all([middleOf(field), middleOf(inbox)])
    expect(Math.abs(words.y - button.y)).toBeLessThanOrEqual(2)

    await field.fill('T3')
    await field.press('Enter')
    await expect(inspector(app)).toContainText('Touchpoint T3')
    for (const name of [/^Clear: Severity/, /^More about .*P4/])
      await expectInReach(inspector(app).getByRole('button', { name }).first())
    const over = await inspector(app).evaluate((side) => side.scrollWidth - side.clientWidth)
    expect(over).toBe(0)
  })
})

test('what was undone is told above the capture bar, however much is typed in it', async ({
  app,
  pickers,
}) => {
  await openJourney(app, pickers, exampleFile('sofa'))
  await clickCard(app, card)
  const field = app.getByRole('textbox', { name: 'Capture' })
  await field.fill('Sits down')
  await field.press('Enter')
  await field.press('ControlOrMeta+z')
  const told = app.locator('main [aria-live] p', { hasText: 'Undone: Add “Sits down”' })
  await expect(told).toBeVisible()
  const gap = async () => {
    const bar = app.locator('[data-capture]')
    const [above, below] = await Promise.all([told.boundingBox(), bar.boundingBox()])
    return (below?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0)
  }
  await expect.poll(gap).toBeGreaterThan(0)
  await field.fill('And then she asks a clerk about the fabric. '.repeat(6))
  await expect.poll(gap).toBeGreaterThan(0)

  // Closed, above a second line of controls: the overview of a map that does not fit.
  await field.fill('')
  await field.press('Escape')
  await app.setViewportSize({ width: 900, height: 720 })
  await runCommand(app, 'Zoom to 100 %')
  await expect(app.getByRole('button', { name: 'Fit map' })).toBeVisible()
  await expect.poll(gap).toBeGreaterThan(0)
})

for (const { width, height } of [
  { width: 1280, height: 720 },
  { width: 700, height: 800 },
]) {
  test(`at ${width} × ${height} a long panel scrolls by itself, and the page not at all`, async ({
    app,
    pickers,
  }) => {
    await app.setViewportSize({ width, height })
    await openJourney(app, pickers, exampleFile('sofa'))
    for (const panel of ['Map details', 'Parking lot', 'Vote']) {
      await runCommand(app, panel)
      const over = () =>
        app.evaluate(() => {
          const { scrollHeight, clientHeight } = document.documentElement
          return scrollHeight - clientHeight
        })
      await expect.poll(over, { message: panel }).toBe(0)
    }
  })
}

test('with a mouse, targets are at least 24 px', async ({ app, pickers }) => {
  await openJourney(app, pickers, exampleFile('sofa'))
  await clickCard(app, card)
  for (const button of await app.getByRole('button').all()) {
    if (!(await button.isVisible())) continue
    const box = await button.boundingBox()
    expect
      .soft(Math.min(box?.width ?? 0, box?.height ?? 0), await button.innerText())
      .toBeGreaterThanOrEqual(24)
  }
})
