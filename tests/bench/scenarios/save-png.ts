// A PNG of a whole map at 1×, through the dialog: from the press on "Save picture" to the words
// that say that the file is on the disk (painting, packing, the map that travels in it, asking for a
// place, writing). What was made for the look at it while one chose does not count: nobody waits for
// it. The file is looked at: a picture of nothing would be quick.
import type { Locator, Page } from '@playwright/test'
import { PNG } from 'pngjs'
import { sizes } from '../../../src/scene/layout/map-layout'
import { openFileInApp, openInApp } from '../app-page'
import { openOnFloor, pngOnFloor } from '../floor-page'
import { longestTask, settle, timeUntilText, watchTasks } from '../in-page'
import { labFile } from '../lab-file'
import { type Subject, scenario } from '../scenario'

const fileName = 'bench.png'

export const savePng = (touchpoints: number) =>
  scenario({
    name: `PNG of ${touchpoints} cards at 1×`,
    kind: 'times',
    run: async (subject) => {
      await openInApp(subject, touchpoints)
      return [await timeOfPng(subject, touchpoints)]
    },
    floor: async (subject) => {
      await openOnFloor(subject, touchpoints)
      return [await pngOnFloor(subject.page)]
    },
  })

/** A map that is as full as those that the lab measures with, where ours are airy. */
export const savePngOfLab = scenario({
  name: 'PNG of the 300 cards of the lab at 1×',
  kind: 'times',
  promise: { statistic: 'median', atMost: 500 },
  run: async (subject) => {
    await openFileInApp(subject, await labFile(subject.page, 300))
    return [await timeOfPng(subject, 300)]
  },
})

async function timeOfPng({ page, pickers }: Subject, touchpoints: number): Promise<number> {
  const dialog = await openPngDialog(page)
  await chooseLifeSize(dialog)
  await settle(page)
  await pickers.nextSave(fileName)
  const tookMs = await timeUntilText(page, 'Picture saved', () =>
    dialog.getByRole('button', { name: 'Save picture' }).click(),
  )
  assertIsMap(PNG.sync.read(await pickers.read(fileName)), touchpoints)
  return tookMs
}

/** For how long the page is held up at a time, from opening the dialog to the file. */
export const longestTaskOfPng = (touchpoints: number) =>
  scenario({
    name: `longest task of a PNG of ${touchpoints} cards`,
    kind: 'times',
    promise: { statistic: 'median', atMost: 50 },
    run: async (subject) => {
      const { page, pickers } = subject
      await openInApp(subject, touchpoints)
      await settle(page, 2000)
      await watchTasks(page)
      const dialog = await openPngDialog(page)
      await chooseLifeSize(dialog)
      await dialog.getByText(/megapixels/).waitFor()
      await settle(page)
      await pickers.nextSave(fileName)
      await timeUntilText(page, 'Picture saved', () =>
        dialog.getByRole('button', { name: 'Save picture' }).click(),
      )
      return [await longestTask(page)]
    },
  })

async function openPngDialog(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'PNG picture' }).click()
  return page.getByRole('dialog', { name: 'PNG picture' })
}

/** The size of a sparse map of 300 cards at 1× is 15,288 × 7,074 pixels: it is no slip of the hand. */
async function chooseLifeSize(dialog: Locator): Promise<void> {
  await dialog.locator('label', { hasText: '1×' }).click()
  if (!(await dialog.getByRole('radio', { name: '1×' }).isChecked())) {
    throw new Error('1× is not chosen')
  }
}

/** As large as its cards at least, with as many different pixels as words and lines make. */
function assertIsMap({ width, height, data }: PNG, touchpoints: number): void {
  const ground = data.readUInt32BE(0)
  let drawn = 0
  for (let at = 0; at < data.length; at += 4) if (data.readUInt32BE(at) !== ground) drawn += 1
  const cards = touchpoints * sizes.cardWidth * sizes.cardHeight
  if (width * height < cards || drawn < cards / 2) throw new Error('The picture is not the map')
}
