// The browser has no room, loses what it kept, or keeps nothing at all: the words say so, work goes
// on, the file can be saved, and all is well again when the fault is over.
import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import type { FilePickers } from './support/file-pickers'
import { cardOf, newMapFrom, runCommand, saveState, titlesIn, typeCard } from './support/journeys'

/** Longer than this nobody is left in the dark; the rest is what a busy machine takes. */
const toldWithin = { timeout: 1000 }

async function saveAndRead(app: Page, pickers: FilePickers): Promise<string[]> {
  await pickers.nextSave('rescued.journey.json')
  await app.keyboard.press('ControlOrMeta+s')
  await expect(saveState(app)).toHaveText(/^Saved to rescued\.journey\.json/)
  return titlesIn(await pickers.readText('rescued.journey.json'))
}

test('without room it says so, and keeps all of it when there is room again', async ({
  app,
  pickers,
}) => {
  const session = await app.context().newCDPSession(app)
  const { origin } = new URL(app.url())
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  await newMapFrom(app, 'Retail')
  await typeCard(app, 'Without room')
  await expect(saveState(app)).toHaveText(/^NOT SAVED — .*no room/, toldWithin)
  await typeCard(app, 'Work goes on')
  await session.send('Storage.overrideQuotaForOrigin', { origin })
  // It tries again by itself, after five seconds at most.
  await expect(saveState(app)).toHaveText('Only in this browser')
  expect(await saveAndRead(app, pickers)).toContain('Work goes on')
  await app.reload()
  for (const title of ['Without room', 'Work goes on']) {
    await expect(cardOf(app, title)).toBeVisible()
  }
})

test('a database that is deleted under the app is written anew, whole', async ({ app }) => {
  await newMapFrom(app, 'Retail')
  await typeCard(app, 'Before')
  await expect(saveState(app)).toHaveText('Only in this browser')
  await deleteDatabase(app)
  await typeCard(app, 'After')
  await expect(saveState(app)).toHaveText('Only in this browser')
  await app.reload()
  await expect(cardOf(app, 'Before')).toBeVisible()
  await expect(cardOf(app, 'After')).toBeVisible()
})

test('a map comes back from the second place when the database is gone or spoilt', async ({
  app,
}) => {
  await newMapFrom(app, 'Retail')
  await typeCard(app, 'Kept twice')
  const address = app.url()
  await app.evaluate(() => {
    // As when another window comes to the front: a checkpoint is written, and its copy.
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  // The folder is not there yet, or a file is just being put in its place.
  await expect.poll(() => app.evaluate(mirroredMaps).catch(() => 0)).toBe(1)
  // The database is emptied while no page has it open.
  const session = await app.context().newCDPSession(app)
  await app.goto('about:blank')
  const { origin } = new URL(address)
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
  await app.goto(address)
  await expect(cardOf(app, 'Kept twice')).toBeVisible()
  // Every state of the map that the database has is spoilt, its row is not.
  await expect(saveState(app)).toHaveText('Only in this browser')
  await app.evaluate(spoilStates)
  await app.reload()
  await expect(cardOf(app, 'Kept twice')).toBeVisible()
  await typeCard(app, 'Work goes on')
  await expect(saveState(app)).toHaveText('Only in this browser')
  await app.reload()
  await expect(cardOf(app, 'Kept twice')).toBeVisible()
  await expect(cardOf(app, 'Work goes on')).toBeVisible()
})

test('a browser that keeps nothing says so; the file is saved all the same', async ({
  page,
  pickers,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'indexedDB')
  })
  await page.goto('./')
  await newMapFrom(page, 'Retail')
  await expect(saveState(page)).toHaveText(/^NOT SAVED — .*keeps nothing/, toldWithin)
  await typeCard(page, 'In the file')
  expect(await saveAndRead(page, pickers)).toContain('In the file')
  await runCommand(page, 'My maps')
  await expect(page.getByRole('dialog', { name: 'My maps' })).toBeVisible()
})

function deleteDatabase(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('throughline')
        request.onsuccess = () => resolve()
        request.onerror = () => reject(request.error)
      }),
  )
}

/** Runs in the page: must stand alone. */
async function mirroredMaps(): Promise<number> {
  const root = await navigator.storage.getDirectory()
  const folder = await root.getDirectoryHandle('newest-checkpoints').catch(() => null)
  let count = 0
  for await (const name of folder?.keys() ?? []) {
    const file = await (await folder?.getFileHandle(name))?.getFile()
    if ((await file?.text())?.includes('Kept twice')) count += 1
  }
  return count
}

/** Runs in the page: must stand alone. */
function spoilStates(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('throughline')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const database = opening.result
      const transaction = database.transaction(['contents', 'entries'], 'readwrite')
      transaction.objectStore('entries').clear()
      const states = transaction.objectStore('contents')
      states.openCursor().onsuccess = ({ target }) => {
        const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result
        if (!cursor) return
        cursor.update({ ...cursor.value, text: cursor.value.text.replace('Kept', 'Lost') })
        cursor.continue()
      }
      transaction.oncomplete = () => {
        database.close()
        resolve()
      }
    }
  })
}
