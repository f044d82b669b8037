// The backlog in a browser: ranked by keys and by hand, judged, sorted, grouped; and the way of a pain
// from the map to a ranked item with its ticket.
import type { Page } from '@playwright/test'
import { expectNoAxeViolations } from './support/accessibility'
import { expect, test } from './support/app'
import { captureField } from './support/capture'
import type { FilePickers } from './support/file-pickers'
import { exampleFile, openJourney, runCommand } from './support/journeys'
import { drag, middleOf } from './support/pointer'

const grid = (app: Page) => app.getByRole('grid', { name: 'Backlog items' })
const row = (app: Page, title: string) => grid(app).getByRole('row', { name: title })

/** The numbers of the items as they are ranked on the screen. */
async function order(app: Page): Promise<string> {
  const headers = await grid(app).getByRole('rowheader').allInnerTexts()
  return headers.map((text) => text.split(/\s/)[0]).join(' ')
}

async function openBacklog(app: Page, pickers: FilePickers) {
  await openJourney(app, pickers, exampleFile('sofa'))
  await app.getByRole('tab', { name: 'Backlog' }).click()
  await expect(grid(app)).toBeVisible()
}

test('is ranked by keys and by hand, changed in place, sorted after a preview, and leads to the map', async ({
  app,
  pickers,
}) => {
  await openBacklog(app, pickers)
  await expect.poll(() => order(app)).toBe('B1 B2 B3 B4 B5 B6 B7 B8')

  // By keys: the reason is asked for, and kept with the item; each step is one undo.
  await row(app, 'Show on each tile').press('Alt+ArrowUp')
  await expect.poll(() => order(app)).toBe('B1 B3 B2 B4 B5 B6 B7 B8')
  await expect(row(app, 'Show on each tile')).toBeFocused()
  const why = app.getByRole('region', { name: 'Reason for the rank' })
  await expect(why).toContainText('B3 is now rank 2; by RICE it is 1.')
  await why.getByRole('textbox').fill('Half of the work is done')
  await why.getByRole('textbox').press('Enter')
  await expect(row(app, 'Show on each tile')).toContainText('Half of the work is done')
  await app.keyboard.press('ControlOrMeta+z')
  await app.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => order(app)).toBe('B1 B2 B3 B4 B5 B6 B7 B8')

  // By hand; the item is not selected by that.
  const from = await middleOf(grid(app).getByText('Read-only warehouse view'))
  const to = await middleOf(grid(app).getByText('Open a wish list'))
  await drag(app, from, { x: from.x, y: to.y - 20 })
  await expect.poll(() => order(app)).toBe('B1 B7 B2 B3 B4 B5 B6 B8')

  // In place: a status, and a title.
  await app.getByRole('combobox', { name: 'Status of B7' }).selectOption('Done')
  await grid(app).getByText('Read-only warehouse view').click()
  await expect(app.getByRole('heading', { name: 'Backlog item B7' })).toBeVisible()
  await app.keyboard.press('F2')
  await app.keyboard.type('Warehouse view for agents')
  await app.keyboard.press('Enter')
  await expect(row(app, 'Warehouse view for agents')).toContainText('X22')

  // Sorted by score: what has none comes last; nothing moves before the yes.
  await app.getByRole('button', { name: 'Sort by score' }).click()
  const dialog = app.getByRole('dialog', { name: 'Sort by RICE' })
  await expect(dialog).toContainText('come last')
  await expect.poll(() => order(app)).toBe('B1 B7 B2 B3 B4 B5 B6 B8')
  await dialog.getByRole('button', { name: 'Sort', exact: true }).click()
  await expect.poll(() => order(app)).toBe('B3 B2 B5 B4 B1 B7 B6 B8')
  await app.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => order(app)).toBe('B1 B7 B2 B3 B4 B5 B6 B8')

  // Another method, a filter, groups.
  await app.getByRole('combobox', { name: 'Score' }).selectOption('MoSCoW')
  await app.getByRole('button', { name: 'Filter' }).click()
  await app.getByRole('combobox', { name: 'Status', exact: true }).first().selectOption('To do')
  await app.getByRole('combobox', { name: 'Group' }).selectOption('Horizon')
  await expect.poll(() => order(app)).toBe('B4 B8')
  const group = (name: RegExp) => grid(app).getByRole('row', { name })
  await expect(group(/^Later\s*1$/)).toBeVisible()

  // Into another group, by hand and by keys, also into one that is empty; the rank is kept there.
  const b8 = await middleOf(grid(app).getByText('Return page forgets'))
  const next = await middleOf(group(/^Next/))
  await drag(app, b8, { x: b8.x, y: next.y })
  await expect(group(/^Next\s*1$/)).toBeVisible()
  await grid(app).getByText('Return page forgets').click()
  await app.keyboard.press('Alt+ArrowDown')
  await expect(group(/^Later\s*1$/)).toBeVisible()
  await app.keyboard.press('ControlOrMeta+z')
  await app.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => order(app)).toBe('B4 B8')
  await app.getByRole('button', { name: 'Show all' }).click()
  await app.getByRole('combobox', { name: 'Group' }).selectOption('Stage')
  await grid(app).getByText('Till finds online orders').click()
  await app.keyboard.press('Alt+ArrowUp')
  await expect(app.getByText(/comes from its pain points and ideas/)).toBeVisible()

  // Where it hurts, on the map.
  await row(app, 'Till finds online orders')
    .getByRole('button', { name: /^Show X26/ })
    .click()
  await expect(app.getByRole('heading', { name: 'Transition X26' })).toBeVisible()
  await expect(app.getByRole('tab', { name: 'Map' })).toHaveAttribute('aria-selected', 'true')
})

test('is judged in the figure, moved on the board, compared by all methods', async ({
  app,
  pickers,
}) => {
  await openBacklog(app, pickers)
  const figure = app.getByRole('figure', { name: 'Impact and effort' })
  const dot = (name: RegExp) => figure.getByRole('button', { name })

  await dot(/^Put B5 /).click()
  await expect(dot(/^B5 .*: impact 5, effort 5, fill-in$/)).toBeFocused()
  await app.keyboard.press('ArrowUp')
  await app.keyboard.press('ArrowUp')
  await expect(dot(/^B5 .*: impact 6, effort 5, quick win$/)).toBeFocused()
  const b2 = await middleOf(dot(/^B2 /))
  await drag(app, await middleOf(dot(/^B5 /)), b2)
  await expect(dot(/^B5 .*: impact 9, effort 5, quick win$/)).toBeVisible()
  await app.keyboard.press('ControlOrMeta+z')
  await expect(dot(/^B5 .*: impact 6, effort 5/)).toBeVisible()

  await app.getByRole('radio', { name: 'Board' }).press('Space')
  const column = (name: string) => app.getByRole('region', { name, exact: true })
  const card = (name: string) => column(name).getByRole('button', { name: /^B6 / })
  await drag(app, await middleOf(card('Draft')), await middleOf(column('To do')))
  await expect(card('To do')).toBeVisible()
  await card('To do').click()
  await card('To do').press('Alt+ArrowRight')
  await expect(card('In progress')).toBeVisible()
  await app.keyboard.press('ControlOrMeta+z')
  await app.keyboard.press('ControlOrMeta+z')
  await expect(card('Draft')).toBeVisible()

  await app.getByRole('radio', { name: 'Ranks compared' }).press('Space')
  const compared = app.getByRole('table')
  await expect(compared.getByRole('row', { name: /^B2 / })).toContainText('Must')
})

test('a pain captured on a line becomes a ranked item with its ticket; bulk, similar titles, undo', async ({
  app,
  pickers,
}) => {
  await openJourney(app, pickers, exampleFile('sofa'))
  const say = async (words: string) => {
    await captureField(app).fill(words)
    await captureField(app).press('Enter')
    await expect(captureField(app)).toHaveValue('')
  }
  await say('X26')
  await say('! Has to queue twice (5x4)')
  await say('#OMS-88')
  await app.getByRole('tab', { name: 'Backlog' }).click()
  await expect(row(app, 'OMS-88')).toContainText('X26')
  await expect(row(app, 'OMS-88')).toContainText('20')
  await row(app, 'OMS-88').press('Alt+ArrowUp')
  await expect.poll(() => order(app)).toBe('B1 B2 B3 B4 B5 B6 B7 B9 B8')

  // A second team's ticket on the same item.
  await app.getByRole('button', { name: 'Add line' }).first().waitFor()
  await app.getByRole('button', { name: 'Trackers' }).click()
  await app.getByRole('textbox', { name: 'Paste a tracker’s link or key' }).fill('POS-31')
  await app.keyboard.press('Enter')
  await expect(row(app, 'OMS-88')).toContainText('+1')

  // A title that says the same as one that is there: linking comes first.
  await runCommand(app, 'Show the map')
  await say('X26')
  await say('! Nobody knows the way')
  const pain = app.getByRole('article', { name: /^Pain point P\d+$/ }).last()
  await pain.getByRole('button', { name: 'Link backlog item' }).click()
  await pain
    .getByRole('combobox', { name: 'Backlog item' })
    .fill('Till finds orders by payment card online')
  await app.getByRole('option', { name: /^Create / }).click()
  const asked = app.getByRole('alertdialog', { name: 'There is such an item already' })
  await asked.getByRole('button', { name: 'Link it' }).click()
  await expect(pain.getByRole('button', { name: /^Open AB#4471/ })).toBeVisible()
  await pain.getByRole('button', { name: /^Unlink/ }).click()
  await expect(pain.getByRole('button', { name: /^Open AB/ })).toBeHidden()

  // In bulk: the heaviest pains that have none yet.
  await runCommand(app, 'Make backlog items')
  const bulk = app.getByRole('dialog', { name: 'Make backlog items' })
  await bulk.getByRole('radio', { name: 'Heaviest pain points' }).press('Space')
  const made = await bulk.getByRole('checkbox').count()
  await bulk.getByRole('button', { name: `Make ${made} items` }).click()
  await app.getByRole('tab', { name: 'Backlog' }).click()
  await expect(app.getByRole('heading', { name: `Backlog · ${9 + made} items` })).toBeVisible()
  await app.keyboard.press('ControlOrMeta+z')
  await expect(app.getByRole('heading', { name: 'Backlog · 9 items' })).toBeVisible()
})

test('a choice is as wide as what is chosen, also where the browser makes it as wide as its longest line', async ({
  app,
  pickers,
}) => {
  await openBacklog(app, pickers)
  const score = app.getByRole('combobox', { name: 'Score' })
  const width = async () => (await score.boundingBox())?.width
  const before = await width()
  // As in Firefox, which knows nothing else.
  await score.evaluate((select) => select.style.setProperty('field-sizing', 'fixed'))
  expect(await width()).toBe(before)
  await score.selectOption({ index: 1 })
  await expect.poll(width).not.toBe(before)
})

test('has no accessibility findings in three themes', async ({ app, pickers }) => {
  await openBacklog(app, pickers)
  await grid(app).getByText('Open a wish list').click()
  await app.getByRole('button', { name: 'Filter' }).click()
  for (const theme of ['Dark', 'High contrast', 'Light']) {
    await runCommand(app, theme)
    await expectNoAxeViolations(app)
  }
  for (const shape of ['Board', 'Ranks compared']) {
    await app.getByRole('radio', { name: shape }).press('Space')
    await expectNoAxeViolations(app)
  }
})
