// The map by mouse: each thing by real moves of the pointer, each one step of undo.
import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import {
  cardOf,
  journeyMap,
  lineOf,
  openFile,
  openSmallMap,
  smallMapText,
} from './support/journeys'
import { pictureAtRest } from './support/picture-at-rest'
import { cellAt, drag, middleOf } from './support/pointer'

test.beforeEach(async ({ app, pickers }) => {
  await openSmallMap(app, pickers)
})

const titleField = (page: Page) => page.getByRole('textbox', { name: /^Title of/ })
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' }).click()
/** A card in words, without its marks. */
const stands = (page: Page, title: string, step: string, channel: string) =>
  page.getByRole('group', { name: new RegExp(`: ${title}, step ${step}, channel ${channel}`) })

async function type(page: Page, title: string) {
  await expect(titleField(page)).toBeFocused()
  await page.keyboard.type(title)
  await page.keyboard.press('Enter')
  await expect(cardOf(page, title)).toBeVisible()
}

test('a double click in an empty cell adds a touchpoint there', async ({ app }) => {
  const { x, y } = await cellAt(app, /^Step 1: /, 'Store')
  await app.mouse.dblclick(x, y)
  await type(app, 'Walks past the window')
  await expect(stands(app, 'Walks past the window', 'Looks', 'Store')).toBeVisible()
})

test('the plus of a cell adds a touchpoint there; Escape takes it away again', async ({ app }) => {
  const { x, y } = await cellAt(app, /^Step 1: /, 'Store')
  await app.mouse.move(x, y, { steps: 3 })
  await app.getByRole('button', { name: 'Add touchpoint at Looks, Store' }).click()
  await expect(titleField(app)).toBeFocused()
  await app.keyboard.press('Escape')
  await expect(journeyMap(app).getByRole('group', { name: /^Touchpoint T/ })).toHaveCount(3)
})

test('a double click on a card renames it', async ({ app }) => {
  await cardOf(app, 'Asks a clerk').dblclick()
  await expect(titleField(app)).toHaveValue('Asks a clerk')
  await type(app, 'Asks two clerks')
})

test('a card is dragged to a cell; undo brings it back', async ({ app }) => {
  const to = await cellAt(app, /^Step 1: /, 'Store')
  await drag(app, await middleOf(cardOf(app, 'Asks a clerk')), to)
  await expect(stands(app, 'Asks a clerk', 'Looks', 'Store')).toBeVisible()
  await undo(app)
  await expect(stands(app, 'Asks a clerk', 'Asks', 'Store')).toBeVisible()
})

test('Escape gives a drag up', async ({ app }) => {
  const to = await cellAt(app, /^Step 1: /, 'Store')
  await drag(app, await middleOf(cardOf(app, 'Asks a clerk')), to, () =>
    app.keyboard.press('Escape'),
  )
  await expect(stands(app, 'Asks a clerk', 'Asks', 'Store')).toBeVisible()
  await expect(app.getByRole('button', { name: 'Undo' })).toBeDisabled()
})

test('a card dropped between two columns makes a step', async ({ app }) => {
  const card = await middleOf(cardOf(app, 'Buys it'))
  const header = await app.getByRole('button', { name: /^Step 2: / }).boundingBox()
  await drag(app, card, { x: header?.x ?? 0, y: card.y }, () =>
    expect(app.getByText('New step here')).toBeVisible(),
  )
  await expect(app.getByRole('button', { name: /^Step 4: / })).toBeVisible()
  await expect(stands(app, 'Buys it', 'New step', '.*')).toBeVisible()
})

test('several cards selected by a box are dragged together', async ({ app }) => {
  const looks = await cardOf(app, 'Looks at sofas').boundingBox()
  const asks = await cardOf(app, 'Asks a clerk').boundingBox()
  if (!looks || !asks) throw new Error('The cards are not on the screen')
  const corner = { x: looks.x - 12, y: looks.y - 6 }
  await drag(app, corner, { x: asks.x + asks.width / 2, y: asks.y + asks.height / 2 })
  const from = await middleOf(cardOf(app, 'Asks a clerk'))
  await drag(app, from, await cellAt(app, /^Step 3: /, 'Store'))
  await expect(stands(app, 'Asks a clerk', 'Buys', 'Store')).toBeVisible()
  await expect(stands(app, 'Looks at sofas', 'Asks', 'Website')).toBeVisible()
  await undo(app)
  await expect(stands(app, 'Looks at sofas', 'Looks', 'Website')).toBeVisible()
})

test('two cards are joined by dragging from an edge', async ({ app }) => {
  await cardOf(app, 'Looks at sofas').hover()
  const dot = app.getByRole('button', { name: 'Connect from Looks at sofas' })
  await drag(app, await middleOf(dot), await middleOf(cardOf(app, 'Buys it')))
  await expect(lineOf(app, 'Looks at sofas', 'Buys it')).toBeVisible()
})

test('two cards are joined by a click and a click', async ({ app }) => {
  await cardOf(app, 'Buys it').hover()
  await app.getByRole('button', { name: 'Connect from Buys it' }).click()
  await cardOf(app, 'Looks at sofas').click()
  await expect(lineOf(app, 'Buys it', 'Looks at sofas')).toBeVisible()
})

test('a line begun by a click is ended by keyboard, or given up', async ({ app }) => {
  await cardOf(app, 'Looks at sofas').hover()
  await app.getByRole('button', { name: 'Connect from Looks at sofas' }).click()
  await expect(cardOf(app, 'Looks at sofas')).toBeFocused()
  await app.keyboard.press('ArrowRight')
  await app.keyboard.press('ArrowRight')
  await expect(cardOf(app, 'Buys it')).toBeFocused()
  await app.keyboard.press('Enter')
  await expect(lineOf(app, 'Looks at sofas', 'Buys it')).toBeVisible()
  await app.keyboard.press('Escape')
  await cardOf(app, 'Asks a clerk').hover()
  await app.getByRole('button', { name: 'Connect from Asks a clerk' }).click()
  await expect(app.getByText('press Enter; Escape gives up')).toBeVisible()
  await app.keyboard.press('Escape')
  await expect(app.getByText('press Enter; Escape gives up')).toBeHidden()
})

test('an end of a line is led to another card', async ({ app }) => {
  await lineOf(app, 'Looks at sofas', 'Asks a clerk').click()
  const end = app.getByRole('button', { name: 'Move the end of this transition' })
  await drag(app, await middleOf(end), await middleOf(cardOf(app, 'Buys it')))
  await expect(lineOf(app, 'Looks at sofas', 'Buys it')).toBeVisible()
  await expect(lineOf(app, 'Looks at sofas', 'Asks a clerk')).toBeHidden()
})

test('headers are renamed by a double click and moved by a drag', async ({ app }) => {
  await app.getByRole('button', { name: 'Step 2: Asks' }).dblclick()
  await expect(titleField(app)).toBeFocused()
  await app.keyboard.type('Asks around')
  await app.keyboard.press('Enter')
  const first = app.getByRole('button', { name: 'Step 1: Looks' })
  const last = await app.getByRole('button', { name: /^Step 3: / }).boundingBox()
  const end = { x: (last?.x ?? 0) + (last?.width ?? 0) - 4, y: last?.y ?? 0 }
  await drag(app, await middleOf(first), end)
  await expect(app.getByRole('button', { name: 'Step 3: Looks' })).toBeVisible()
  await expect(app.getByRole('button', { name: 'Step 1: Asks around' })).toBeVisible()
})

test('the wheel pans and zooms, and "Fit map" shows all again', async ({ app }) => {
  const card = cardOf(app, 'Looks at sofas')
  const before = await card.boundingBox()
  await app.mouse.move(640, 400)
  await app.mouse.wheel(60, 40)
  await expect.poll(async () => (await card.boundingBox())?.x).toBeCloseTo((before?.x ?? 0) - 60, 0)
  await app.keyboard.down('Control')
  await app.mouse.wheel(0, -200)
  await app.keyboard.up('Control')
  await expect
    .poll(async () => (await card.boundingBox())?.width)
    .toBeGreaterThan((before?.width ?? 0) * 1.1)
  await app.getByRole('button', { name: 'Fit map' }).click()
  await expect.poll(async () => (await card.boundingBox())?.x).toBeCloseTo(before?.x ?? 0, 0)
})

test('the legend is one click away', async ({ app }) => {
  await app.getByRole('button', { name: 'Legend' }).click()
  await expect(app.getByRole('region', { name: 'Legend' })).toContainText('Moment of truth')
})

test('one edit draws one card anew: a title, its undoing, a move', async ({ app }) => {
  await watchDrawing(app)
  let [title, tries] = ['Buys it', 0]
  // A slow machine may still owe a whole picture from before: then it is looked at once more.
  await expect(async () => {
    const before = title
    await cardOf(app, before).dblclick()
    // The inspector has opened, and the map may be panned for it.
    await pictureAtRest(app)
    await drawn(app)
    tries += 1
    title = `Buys ${tries}`
    await type(app, title)
    const typed = await drawn(app)
    await undo(app)
    await expect(cardOf(app, before)).toBeVisible()
    const undone = await drawn(app)
    const typedTitle = title
    title = before
    expect(typed.named).toEqual([expect.stringContaining(typedTitle)])
    expect(typed.painted).toContain(typedTitle)
    expect(typed.painted).not.toContain('Looks at sofas')
    expect(undone.named).toEqual([expect.stringContaining(before)])
    expect(undone.painted).not.toContain('Looks at sofas')
  }).toPass({ timeout: 40_000 })
  const to = await cellAt(app, /^Step 1: /, 'Store')
  await drag(app, await middleOf(cardOf(app, 'Asks a clerk')), to)
  await expect(stands(app, 'Asks a clerk', 'Looks', 'Store')).toBeVisible()
  for (const name of (await drawn(app)).named) expect(name).toContain('Asks a clerk')
})

for (const kind of ['locked', 'read-only'] as const) {
  test(`on a ${kind} map cards are selected by a click, and nothing offers to add`, async ({
    app,
    pickers,
  }) => {
    const file = JSON.parse(smallMapText)
    if (kind === 'locked') file.map.isLocked = true
    else Object.assign(file, { formatVersion: 2, minReader: 2 })
    await openFile(app, pickers, 'kept.journey.json', JSON.stringify(file))
    if (kind === 'read-only') {
      await app.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click()
    }
    const card = cardOf(app, 'Asks a clerk')
    await expect(app.getByRole('button', { name: /^(Add|New) (step|channel)/ })).toHaveCount(0)
    await card.click()
    await expect(card).toBeFocused()
    await expect(app.getByRole('complementary', { name: 'Inspector' })).toContainText(
      /Touchpoint T\d/,
    )
    const { x, y } = await cellAt(app, /^Step 1: /, 'Store')
    await app.mouse.move(x, y, { steps: 3 })
    await app.mouse.dblclick(x, y)
    await expect(
      app.getByRole('button', { name: /^(Add touchpoint at|Connect from)/ }),
    ).toHaveCount(0)
    await expect(titleField(app)).toHaveCount(0)
  })
}

test('zooming in by the button never leaves the map behind', async ({ app }) => {
  const zoomIn = app.getByRole('button', { name: 'Zoom in' })
  const card = cardOf(app, 'Asks a clerk')
  await card.click()
  for (let turn = 0; turn < 6; turn += 1) await zoomIn.click()
  await expect(card).toBeInViewport()
  await app.mouse.move(640, 400)
  for (let turn = 0; turn < 20; turn += 1) await app.mouse.wheel(-900, -900)
  await expect(card).toBeAttached()
  await app.getByRole('button', { name: 'Fit map' }).click()
  await expect(card).toBeInViewport()
})

test('the map keeps its room when the overview comes and goes', async ({ app }) => {
  const overview = app.getByRole('group', { name: /^Overview of the map/ })
  const height = async () => (await app.locator('[data-map-surface]').boundingBox())?.height
  await expect(overview).toBeHidden()
  const before = await height()
  for (let turn = 0; turn < 6; turn += 1) await app.getByRole('button', { name: 'Zoom in' }).click()
  await expect(overview).toBeVisible()
  // Else the whole picture would be painted once more, for a room that is two pixels lower.
  expect(await height()).toBe(before)
})

test('all of the menu of a card down to "Delete" is seen without scrolling', async ({ app }) => {
  await cardOf(app, 'Asks a clerk').click({ button: 'right' })
  await expect(app.getByRole('menuitem', { name: 'Delete' })).toBeInViewport({ ratio: 1 })
})

type WithDrawn = { painted: Set<string>; named: Set<string> }

/** Notes from now on which words are painted, and which cards get another name or content. */
async function watchDrawing(page: Page) {
  await page.evaluate(() => {
    const painted = new Set<string>()
    const named = new Set<string>()
    Object.assign(globalThis, { painted, named })
    const { fillText } = OffscreenCanvasRenderingContext2D.prototype
    OffscreenCanvasRenderingContext2D.prototype.fillText = function (text, ...place) {
      painted.add(text)
      fillText.call(this, text, ...place)
    }
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const owner = target instanceof Element ? target : target.parentElement
        const name = owner?.closest('.react-flow__node')?.getAttribute('aria-label')
        if (name) named.add(name)
      }
    }).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['aria-label'],
    })
  })
}

/** The words that were painted, and the cards of which an element changed, since asked last. */
function drawn(page: Page): Promise<{ painted: string[]; named: string[] }> {
  return page.evaluate(() => {
    const { painted, named } = globalThis as unknown as WithDrawn
    const result = { painted: [...painted], named: [...named] }
    painted.clear()
    named.clear()
    return result
  })
}
