// A page that dies without another word, and what the browser had kept of it by then.
import { expect, type Locator, type Page } from '@playwright/test'

/** Waits until these words are in the browser's database: in the journal, or as a draft. */
export async function untilKeptOnDisk(
  page: Page,
  words: string,
  store: 'entries' | 'drafts' = 'entries',
): Promise<void> {
  await expect.poll(() => page.evaluate(isInDatabase, { words, store })).toBe(true)
}

/** The page's process ends as in a crash; the same address in a new page. */
export async function crash(page: Page): Promise<Page> {
  const address = page.url()
  const session = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  void session.send('Page.crash').catch(() => undefined)
  await crashed
  const next = await page.context().newPage()
  await next.goto(address)
  return next
}

/** The question about what a crash left. */
export function recoveredChanges(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Recovered changes' })
}

/** Runs in the page: must stand alone. */
function isInDatabase({ words, store }: { words: string; store: string }): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('throughline')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const database = opening.result
      const found = database.transaction(store).objectStore(store).getAll()
      found.onsuccess = () => {
        database.close()
        const rows = found.result as { readonly text: string }[]
        resolve(rows.some(({ text }) => text.includes(words)))
      }
    }
  })
}
