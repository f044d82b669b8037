// A map as a file: how it comes in, how it is kept, and whether the words about it are true.
import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { downloadFrom } from './support/downloads'
import { dragFile, dropFile } from './support/file-drops'
import type { FilePickers } from './support/file-pickers'
import {
  cardOf,
  documentIn,
  exampleFiles,
  newMapFrom,
  openJourney,
  openSmallMap,
  runCommand,
  saveButton,
  saveState,
  smallMapText,
  titlesIn,
  typeCard,
} from './support/journeys'

const templates = [
  { name: 'Blank', stages: 1 },
  { name: 'Retail', stages: 5 },
  { name: 'Bank or insurance', stages: 5 },
  { name: 'Public service', stages: 4 },
  { name: 'Software trial', stages: 4 },
]

const middle = { x: 640, y: 400 }

test('a new map starts from a choice, Blank first', async ({ app }) => {
  const choice = app.getByRole('region', { name: 'New map' }).getByRole('button')
  await expect(choice).toHaveText(templates.map(({ name }) => name))
  for (const { name, stages } of templates) {
    await newMapFrom(app, name)
    await expect(app.getByRole('button', { name: /^Stage / })).toHaveCount(stages)
    await expect(saveState(app)).toHaveText('Only in this browser')
    await expect(app).toHaveTitle(/^[^•].* – Throughline$/)
    // Nothing of it is anybody's work yet: going on asks nothing.
    await app.getByRole('button', { name: 'New map' }).click()
    await expect(choice.first()).toBeVisible()
  }
})

test('the map that is open stays until another one is', async ({ app, pickers }) => {
  await openSmallMap(app, pickers)
  await app.getByRole('button', { name: 'New map' }).click()
  await app.getByRole('button', { name: 'Back to the map' }).click()
  await expect(cardOf(app, 'Asks a clerk')).toBeVisible()
})

test('every example opens, without a note, and has nothing to save', async ({ app, pickers }) => {
  expect(exampleFiles().length).toBeGreaterThanOrEqual(4)
  for (const example of exampleFiles()) {
    await openJourney(app, pickers, example)
    await expect(app.getByRole('dialog')).toHaveCount(0)
    await expect(app.getByRole('group', { name: /^Touchpoint T\d+: / }).first()).toBeVisible()
    await expect(app).toHaveTitle(`${documentIn(example.text).map.title} – Throughline`)
    await expect(saveButton(app)).toBeDisabled()
  }
})

test('a file comes in by the dialog and by its shortcut, and saves back to its place', async ({
  app,
  pickers,
}) => {
  await openSmallMap(app, pickers)
  await typeCard(app, 'Waits for it')
  await saveButton(app).click()
  await expect(saveState(app)).toHaveText(/^Saved to small\.journey\.json \d{1,2}:\d{2}/)
  expect(await pickers.proposedNames()).toEqual([])
  const kept = await pickers.readText('small.journey.json')
  expect(titlesIn(kept)).toContain('Waits for it')

  await pickers.write('other.journey.json', smallMapText.replace('Buying a sofa', 'Another'))
  await pickers.nextOpen('other.journey.json')
  await app.keyboard.press('ControlOrMeta+o')
  await expect(app).toHaveTitle('Another – Throughline')
  await expect(cardOf(app, 'Waits for it')).toBeHidden()
})

test('a closed dialog changes nothing', async ({ app, pickers }) => {
  await openSmallMap(app, pickers)
  await pickers.nextCancelled()
  await app.getByRole('button', { name: 'Open file' }).click()
  await typeCard(app, 'Waits for it')
  await pickers.nextCancelled()
  await app.keyboard.press('ControlOrMeta+Shift+s')
  await expect(saveState(app)).toHaveText('Only in this browser, not yet in small.journey.json')
  await expect(cardOf(app, 'Waits for it')).toBeVisible()
  expect(await pickers.readText('small.journey.json')).toBe(smallMapText)
})

test('the words tell the truth at every step of saving', async ({ app, pickers }) => {
  await newMapFrom(app, 'Blank')
  await runCommand(app, 'Autosave to the file')
  await expect(saveState(app)).toHaveText('Only in this browser')
  await typeCard(app, 'Sees an advert')
  await expect(saveState(app)).toHaveText('Only in this browser')
  await expect(app).toHaveTitle('• Untitled journey – Throughline')

  // The first time asks for a place, and proposes a name made of the title.
  await app.getByRole('textbox', { name: 'Map title' }).fill('Buy & collect, Zoë')
  await pickers.nextSave('first.journey.json')
  await app.keyboard.press('ControlOrMeta+s')
  await expect(saveState(app)).toHaveText(/^Saved to first\.journey\.json \d/)
  await expect(app).toHaveTitle('Buy & collect, Zoë – Throughline')
  expect(await pickers.proposedNames()).toEqual(['buy-collect-zoë.journey.json'])
  expect(titlesIn(await pickers.readText('first.journey.json'))).toEqual(['Sees an advert'])

  // From then on it writes there without asking.
  await app.getByRole('textbox', { name: 'Map title' }).blur()
  await typeCard(app, 'Compares')
  await expect(saveState(app)).toHaveText('Only in this browser, not yet in first.journey.json')
  await expect(app).toHaveTitle(/^• /)
  await saveButton(app).click()
  await expect(saveState(app)).toHaveText(/^Saved to first\.journey\.json \d/)
  expect(titlesIn(await pickers.readText('first.journey.json'))).toHaveLength(2)

  // What is undone differs from the file; redone, it is what the file holds.
  await app.keyboard.press('ControlOrMeta+z')
  await expect(saveState(app)).toHaveText('Only in this browser, not yet in first.journey.json')
  await app.keyboard.press('ControlOrMeta+Shift+z')
  await expect(saveState(app)).toHaveText(/^Saved to first\.journey\.json \d/)

  // "Save as" leaves the first file as it is, and goes on with the second.
  await typeCard(app, 'Pays')
  await pickers.nextSave('second.journey.json')
  await app.getByRole('button', { name: 'Main menu' }).click()
  await app.getByRole('menuitem', { name: 'Save as' }).click()
  await expect(saveState(app)).toHaveText(/^Saved to second\.journey\.json \d/)
  expect(titlesIn(await pickers.readText('first.journey.json'))).toHaveLength(2)
  expect(titlesIn(await pickers.readText('second.journey.json'))).toHaveLength(3)
})

test('Save in the field of a title saves the title, and the card has the focus', async ({
  app,
  pickers,
}) => {
  await openSmallMap(app, pickers)
  await typeCard(app, 'Waits for it')
  await saveButton(app).click()
  await expect(saveState(app)).toHaveText(/^Saved to small\.journey\.json \d/)
  await cardOf(app, 'Waits for it').focus()
  await app.keyboard.press('F2')
  await expect(app.getByRole('textbox', { name: /^Title of/ })).toBeFocused()
  await app.keyboard.type('Waits at home')
  await app.keyboard.press('ControlOrMeta+s')
  await expect
    .poll(async () =>
      titlesIn(await pickers.readText('small.journey.json').catch(() => smallMapText)),
    )
    .toContain('Waits at home')
  await expect(saveState(app)).toHaveText(/^Saved to small\.journey\.json \d/)
  await expect(cardOf(app, 'Waits at home')).toBeFocused()
})

test('a copy goes elsewhere, and the map keeps its own file', async ({ app, pickers }) => {
  await openSmallMap(app, pickers)
  await pickers.nextSave('copy.journey.json')
  await app.getByRole('button', { name: 'Export' }).click()
  await app.getByRole('menuitem', { name: 'Journey file' }).click()
  await expect(app.getByText('Copy written to copy.journey.json')).toBeVisible()
  await expect(saveState(app)).toHaveText('Saved to small.journey.json')
  expect(await pickers.readText('copy.journey.json')).toBe(smallMapText)
})

test('without file access a file is chosen by the field, and saving is called a download', async ({
  page,
  pickers,
  problems: _watched,
}) => {
  await pickers.remove()
  await page.goto('./')
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open file' }).click(),
  ])
  const buffer = Buffer.from(smallMapText)
  await chooser.setFiles({ name: 'mine.journey.json', mimeType: 'application/json', buffer })
  await expect(saveState(page)).toHaveText('Saved to mine.journey.json')
  await typeCard(page, 'Waits for it')
  for (let time = 0; time < 2; time += 1) {
    const { name, bytes } = await downloadFrom(page, () => saveButton(page).click())
    expect(name).toBe('mine.journey.json')
    expect(titlesIn(bytes.toString('utf8'))).toContain('Waits for it')
    await expect(saveState(page)).toHaveText(/^Sent to Downloads as mine\.journey\.json \d/)
    await expect(page).toHaveTitle(/^[^•]/)
    await typeCard(page, `Card ${time}`)
  }
})

test('a file that is dropped anywhere opens', async ({ app }) => {
  await dropFile(app, { name: 'start.journey.json', content: smallMapText }, middle)
  await expect(saveState(app)).toHaveText('Saved to start.journey.json')
  await expect(cardOf(app, 'Buys it')).toBeVisible()
  const other = smallMapText.replace('Buys it', 'Takes it home')
  // On the bar at the top, and over the map.
  await dropFile(app, { name: 'bar.journey.json', content: other }, { x: 700, y: 20 })
  await expect(saveState(app)).toHaveText('Saved to bar.journey.json')
  await dropFile(app, { name: 'map.journey.json', content: smallMapText }, middle)
  await expect(saveState(app)).toHaveText('Saved to map.journey.json')
  await expect(cardOf(app, 'Takes it home')).toBeHidden()
})

test('the words of a drop go when the file is dragged away again', async ({ app }) => {
  await dragFile(app, { name: 'a.journey.json', content: smallMapText }, middle, 'dragCancel')
  await expect(app.getByRole('region', { name: 'New map' })).toBeVisible()
})

test('the text of a file opens when it is pasted, and never lands in a field', async ({
  app,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await app.evaluate((text) => navigator.clipboard.writeText(text), smallMapText)
  await app.keyboard.press('ControlOrMeta+v')
  await expect(cardOf(app, 'Buys it')).toBeVisible()
  await expect(saveState(app)).toHaveText('Only in this browser')
  const other = smallMapText.replace('Buying a sofa', 'Buying a lamp')
  await app.evaluate((text) => navigator.clipboard.writeText(text), other)
  const title = app.getByRole('textbox', { name: 'Map title' })
  await title.click()
  await app.keyboard.press('ControlOrMeta+v')
  await expect(title).toHaveValue('Buying a lamp')
})

test('leaving asks nothing of what the browser keeps, and asks when it cannot', async ({
  app,
  pickers,
}) => {
  const asked: string[] = []
  app.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.dismiss()
  })
  await openSmallMap(app, pickers)
  await typeCard(app, 'Waits for it')
  await app.reload()
  await expect(cardOf(app, 'Waits for it')).toBeVisible()
  await app.evaluate(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('no room', 'QuotaExceededError')
    }
  })
  await typeCard(app, 'Is not kept')
  await expect(saveState(app)).toHaveText(/^NOT SAVED — the browser has no room left/)
  expect(asked).toEqual([])
  await app.close({ runBeforeUnload: true })
  await expect.poll(() => asked).toEqual(['beforeunload'])
  await expect(cardOf(app, 'Is not kept')).toBeVisible()
})

test.describe('another map, with unsaved changes in this one', () => {
  const ways: readonly { name: string; go: (page: Page, pickers: FilePickers) => Promise<void> }[] =
    [
      {
        name: 'by the dialog',
        go: async (page, pickers) => {
          await pickers.write('next.journey.json', nextMapText)
          await pickers.nextOpen('next.journey.json')
          await page.getByRole('button', { name: 'Open file' }).click()
        },
      },
      {
        name: 'by dropping it',
        go: (page) => dropFile(page, { name: 'next.journey.json', content: nextMapText }, middle),
      },
      {
        name: 'by pasting it',
        go: async (page) => {
          await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
          await page.evaluate((text) => navigator.clipboard.writeText(text), nextMapText)
          await page.keyboard.press('ControlOrMeta+v')
        },
      },
    ]
  for (const { name, go } of ways) {
    test(`${name}: opens at once, and going back brings them back`, async ({ app, pickers }) => {
      await openSmallMap(app, pickers)
      await typeCard(app, 'Waits for it')
      await go(app, pickers)
      await expect(app).toHaveTitle(/The next one – Throughline$/)
      expect(await pickers.readText('small.journey.json')).toBe(smallMapText)
      await app.goBack()
      await expect(cardOf(app, 'Waits for it')).toBeVisible()
      await saveButton(app).click()
      await expect(saveState(app)).toHaveText(/^Saved to small.journey.json /)
      expect(titlesIn(await pickers.readText('small.journey.json'))).toContain('Waits for it')
    })
  }
})

const nextMapText = smallMapText.replace('Buying a sofa', 'The next one')
