// The dialog of PNG pictures as tests drive it, and the plan of the picture that it should make.
import type { Page } from '@playwright/test'
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import { inOrder } from '../../../src/model/queries/records-in-order'
import { layoutDocument } from '../../../src/scene/layout/layouter'
import { type PictureRequest, planPicture } from '../../../src/scene/picture'
import { sceneTextsOf } from '../../../src/scene/scene-texts'
import { measureText } from '../../../src/scene/text/measure-text'
import { createTexts } from '../../../src/text/texts'
import { expect } from './app'
import type { FilePickers } from './file-pickers'
import { type Planned, pixelsOf } from './picture-pixels'

/** The plan of the same picture, made here from the same document. */
export function planned(document: JourneyDocument, changes: Partial<PictureRequest> = {}): Planned {
  const layout = layoutDocument(document, measureText)
  const plan = planPicture({
    document,
    layout,
    subject: { kind: 'map' },
    distance: 'near',
    scale: 2,
    titleLines: [document.map.title, document.map.scenario, '22 November 2026'].filter(Boolean),
    hasLegend: true,
    personaId: inOrder(document, 'personas')[0]?.id ?? null,
    texts: sceneTextsOf(createTexts('en')),
    ...changes,
  })
  if (!plan) throw new Error('There is nothing to show')
  return { document, layout, plan }
}

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
