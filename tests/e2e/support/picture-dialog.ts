// The dialog of PNG pictures as tests drive it.
import type { Page } from '@playwright/test'
import { expect } from './app'
import type { FilePickers } from './file-pickers'
import { pixelsOf } from './picture-pixels'

export const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'PNG picture' })

export async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'PNG picture' }).click()
  await expect(dialogOf(page)).toBeVisible()
}

export async function chooseSubject(page: Page, words: string): Promise<void> {
  await dialogOf(page)
    .getByRole('button', { name: /What is shown/ })
    .click()
  await page.getByRole('option', { name: words }).click()
}

/** Chooses a segment, which is a radio button behind its words. */
export async function choose(page: Page, words: string): Promise<void> {
  await dialogOf(page).locator('label', { hasText: words }).click()
  await expect(dialogOf(page).getByRole('radio', { name: words })).toBeChecked()
}

/**
 * From the next dialog on pictures are made, but none arrives: however quick it is, there is time to
 * cancel it. Gives what lets the later ones arrive.
 */
export async function holdPictures(page: Page): Promise<() => Promise<void>> {
  const holding = await page.evaluateHandle(() => {
    const state = { isOn: true }
    const own = Object.getOwnPropertyDescriptor(Worker.prototype, 'onmessage')
    Object.defineProperty(Worker.prototype, 'onmessage', {
      ...own,
      set(listen: (event: MessageEvent) => void) {
        own?.set?.call(this, (event: MessageEvent) => {
          if (!state.isOn || event.data.kind !== 'made') listen(event)
        })
      },
    })
    return state
  })
  return () =>
    holding.evaluate((state) => {
      state.isOn = false
    })
}

/** Saves the picture; its pixels, and the size that the dialog told before. */
export async function savePicture(page: Page, pickers: FilePickers) {
  const said = await saidSize(page)
  await pickers.nextSave('picture.png')
  await dialogOf(page).getByRole('button', { name: 'Save picture' }).click()
  await expect(page.getByText('Picture saved as picture.png')).toBeVisible({ timeout: 30_000 })
  await expect(dialogOf(page)).toBeHidden()
  const bytes = await pickers.read('picture.png')
  return {
    said,
    bytes,
    get pixels() {
      return pixelsOf(bytes)
    },
  }
}

export async function saidSize(page: Page) {
  const words = dialogOf(page).getByText(/^[\d,]+ × [\d,]+ pixels, [\d.,]+ megapixels$/)
  // While it is worked out for another choice, it is hidden, and says nothing.
  await expect(words).toBeVisible()
  const [width, height] = (await words.innerText()).replaceAll(',', '').match(/\d+/g) ?? []
  return { width: Number(width), height: Number(height) }
}
