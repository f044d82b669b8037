// A file is written whole or not at all, and never over what somebody else wrote.
import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { failOnce, holdNextSave } from './support/file-faults'
import type { FilePickers } from './support/file-pickers'
import {
  cardOf,
  openJourney,
  openSmallMap,
  runCommand,
  saveButton,
  saveState,
  smallMapText,
  titlesIn,
  typeCard,
} from './support/journeys'

const name = 'small.journey.json'
const otherText = smallMapText.replace('Buys it', 'Takes it home')
const conflict = (page: Page) => page.getByRole('dialog', { name: 'File changed on disk' })

test('a fault at any step leaves the old bytes or the new ones, whole, and says so', async ({
  app,
  pickers,
}) => {
  await openSmallMap(app, pickers)
  await runCommand(app, 'Autosave to the file')
  await typeCard(app, 'Waits for it')
  const faults = [
    { step: 'open', words: 'NOT SAVED — The file could not be written: a broken disk' },
    { step: 'write', words: 'NOT SAVED — the disk is full' },
    { step: 'close', words: 'NOT SAVED — The file could not be written: a broken disk' },
    { step: 'look', words: 'NOT SAVED — the file is no longer there' },
  ] as const
  for (const { step, words } of faults) {
    await failOnce(app, step)
    await saveButton(app).click()
    await expect(saveState(app), step).toHaveText(words)
    await expect(app, step).toHaveTitle(/^• /)
    expect(await pickers.readText(name), step).toBe(smallMapText)
  }
  // The disk gives back other bytes than it was given: they stand there, but nobody calls it saved.
  await failOnce(app, 'readBack')
  await saveButton(app).click()
  await expect(saveState(app)).toHaveText(
    'NOT SAVED — the file does not hold what was written to it',
  )
  expect(titlesIn(await pickers.readText(name))).toContain('Waits for it')
  await pickers.write(name, smallMapText)

  // The words have a button, and what is saved then is all of it.
  await app.getByRole('button', { name: 'Try again' }).click()
  await expect(saveState(app)).toHaveText(/^Saved to small\.journey\.json \d/)
  expect(titlesIn(await pickers.readText(name))).toContain('Waits for it')
})

test('a file that is no longer there is NOT SAVED, with the reason', async ({ app, pickers }) => {
  await openSmallMap(app, pickers)
  await typeCard(app, 'Waits for it')
  await app.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    await root.removeEntry('small.journey.json')
  })
  await saveButton(app).click()
  await expect(saveState(app)).toHaveText('NOT SAVED — the file is no longer there')
  await expect(app).toHaveTitle(/^• /)
  await pickers.write(name, smallMapText)
  await saveButton(app).click()
  await expect(saveState(app)).toHaveText(/^Saved to small\.journey\.json/)
  expect(titlesIn(await pickers.readText(name))).toContain('Waits for it')
})

test('a closed picker leaves everything as it was; nothing is emptied before it is written', async ({
  app,
  pickers,
}) => {
  await openSmallMap(app, pickers)
  await pickers.write('other.journey.json', 'what was there')
  await failOnce(app, 'write')
  await pickers.nextSave('other.journey.json')
  await app.keyboard.press('ControlOrMeta+Shift+s')
  await expect(saveState(app)).toHaveText('NOT SAVED — the disk is full')
  expect(await pickers.readText('other.journey.json')).toBe('what was there')
  await pickers.nextCancelled()
  await app.keyboard.press('ControlOrMeta+Shift+s')
  await expect(saveState(app)).toHaveText('NOT SAVED — the disk is full')
})

test('a file that somebody else changed: differences, keep both, overwrite', async ({
  app,
  pickers,
}) => {
  await openSmallMap(app, pickers)
  await typeCard(app, 'Waits for it')

  // Touching a file without changing it asks nothing.
  await pickers.write(name, smallMapText)
  await saveButton(app).click()
  await expect(saveState(app)).toHaveText(/^Saved to small\.journey\.json \d/)

  const theirs = smallMapText.replace('Buys it', 'Takes it home')
  await pickers.write(name, theirs)
  await typeCard(app, 'Comes back')
  await saveButton(app).click()
  await expect(conflict(app)).toContainText(`Another program has changed ${name}`)
  await expect(conflict(app).getByRole('button', { name: 'Keep both' })).toBeFocused()
  await conflict(app).getByRole('button', { name: 'Show differences' }).click()
  const list = conflict(app).getByRole('region', { name: 'Differences' })
  await expect(list).toContainText(/Different.*Touchpoint T3 “Takes it home”: title/)
  await expect(list).toContainText(/Only in your map.*“Waits for it”.*“Comes back”/)

  await pickers.nextSave('small (2).journey.json')
  await conflict(app).getByRole('button', { name: 'Keep both' }).click()
  await expect(saveState(app)).toHaveText(/^Saved to small \(2\)\.journey\.json \d/)
  expect(await pickers.proposedNames()).toEqual(['small (2).journey.json'])
  expect(await pickers.readText(name)).toBe(theirs)
  expect(titlesIn(await pickers.readText('small (2).journey.json'))).toContain('Comes back')

  // Closing the dialog writes nothing; the words stay, and lead back to it.
  await pickers.write('small (2).journey.json', theirs)
  await typeCard(app, 'Tells a friend')
  await saveButton(app).click()
  await expect(conflict(app)).toBeVisible()
  await app.keyboard.press('Escape')
  await expect(saveState(app)).toHaveText('NOT SAVED — another program has changed the file')
  expect(await pickers.readText('small (2).journey.json')).toBe(theirs)
  await app.getByRole('button', { name: 'Review' }).click()
  await conflict(app).getByRole('button', { name: 'Overwrite' }).click()
  await expect(app.getByText(/^What was in small \(2\)\.journey\.json is in the bin/)).toBeVisible()
  await expect(saveState(app)).toHaveText(/^Saved to small \(2\)\.journey\.json \d/)
  expect(titlesIn(await pickers.readText('small (2).journey.json'))).toContain('Tells a friend')
})

test('after the first save the file follows by itself, until permission is lost', async ({
  app,
  pickers,
}) => {
  await openSmallMap(app, pickers)
  await typeCard(app, 'Waits for it')
  await saveButton(app).click()
  await expect(saveState(app)).toHaveText(/^Saved to/)
  await typeCard(app, 'Comes back')
  await expect.poll(async () => titlesIn(await pickers.readText(name))).toContain('Comes back')
  await expect(saveState(app)).toHaveText(/^Saved to/)

  // Someone else's change is never written over, and no dialog comes up while somebody types.
  const theirs = smallMapText.replace('Buys it', 'Takes it home')
  await pickers.write(name, theirs)
  await typeCard(app, 'Tells a friend')
  await expect(saveState(app)).toHaveText('NOT SAVED — another program has changed the file')
  await expect(app.getByRole('dialog')).toHaveCount(0)
  expect(await pickers.readText(name)).toBe(theirs)
  await app.getByRole('button', { name: 'Review' }).click()
  await conflict(app).getByRole('button', { name: 'Overwrite' }).click()
  await expect(saveState(app)).toHaveText(/^Saved to/)

  await failOnce(app, 'permission')
  await typeCard(app, 'Buys again')
  await expect(saveState(app)).toHaveText('NOT SAVED — the browser wants your permission again')
  await app.getByRole('button', { name: 'Reconnect' }).click()
  await expect(saveState(app)).toHaveText(/^Saved to/)
  await expect(cardOf(app, 'Buys again')).toBeVisible()
  expect(titlesIn(await pickers.readText(name))).toContain('Buys again')
})

/** The small map with a card more, whose bytes have arrived in its file and nobody has heard of it. */
async function beginHeldSave(app: Page, pickers: FilePickers) {
  await openSmallMap(app, pickers)
  await typeCard(app, 'Waits for it')
  const held = await holdNextSave(app)
  await saveButton(app).click()
  await held.arrived()
  return held
}

test('a page that ends while it saves knows its own bytes in the file the next time', async ({
  app,
  pickers,
}) => {
  await beginHeldSave(app, pickers)
  expect(titlesIn(await pickers.readText(name))).toContain('Waits for it')
  await app.reload()
  await expect(cardOf(app, 'Waits for it')).toBeVisible()
  await typeCard(app, 'Comes back')
  await saveButton(app).click()
  await expect(saveState(app)).toHaveText(/^Saved to small\.journey\.json \d/)
  expect(titlesIn(await pickers.readText(name))).toContain('Comes back')
})

test('a map that is left while it is saved is saved when it is opened again', async ({
  app,
  pickers,
}) => {
  const held = await beginHeldSave(app, pickers)
  await openJourney(app, pickers, { name: 'other.journey.json', text: otherText })
  await held.letGo()
  await app.goBack()
  await expect(cardOf(app, 'Waits for it')).toBeVisible()
  await expect(saveState(app)).toHaveText(/^Saved to small\.journey\.json \d/)
  await typeCard(app, 'Comes back')
  await saveButton(app).click()
  await expect(saveState(app)).toHaveText(/^Saved to small\.journey\.json \d/)
  await expect(conflict(app)).toBeHidden()
  expect(titlesIn(await pickers.readText(name))).toContain('Comes back')
})
