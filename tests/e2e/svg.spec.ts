// SVG pictures: the same map as on a canvas, whole in itself, and nothing that runs or asks.
import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import type { FilePickers } from './support/file-pickers'
import { exampleFiles, openJourney } from './support/journeys'
import { differenceOf, type Picture } from './support/picture-difference'

const kinds = {
  PNG: { item: 'PNG picture', file: 'picture.png', type: 'image/png' },
  SVG: { item: 'SVG picture', file: 'picture.svg', type: 'image/svg+xml' },
} as const

const dialogOf = (page: Page, kind: keyof typeof kinds) =>
  page.getByRole('dialog', { name: kinds[kind].item })

async function openDialog(page: Page, kind: keyof typeof kinds): Promise<void> {
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: kinds[kind].item }).click()
  await expect(dialogOf(page, kind)).toBeVisible()
}

async function savePicture(
  page: Page,
  pickers: FilePickers,
  kind: keyof typeof kinds,
): Promise<Picture> {
  const { file, type } = kinds[kind]
  await pickers.nextSave(file)
  await dialogOf(page, kind).getByRole('button', { name: 'Save picture' }).click()
  await expect(page.getByText(`Picture saved as ${file}`)).toBeVisible({ timeout: 30_000 })
  await expect(dialogOf(page, kind)).toBeHidden()
  return { bytes: await pickers.read(file), type }
}

for (const example of exampleFiles()) {
  test(`the SVG of ${example.name} is drawn as its PNG is`, async ({ app, pickers }) => {
    await openJourney(app, pickers, example)
    await openDialog(app, 'PNG')
    const png = await savePicture(app, pickers, 'PNG')
    await openDialog(app, 'SVG')
    const svg = await savePicture(app, pickers, 'SVG')
    await openDialog(app, 'SVG')
    await dialogOf(app, 'SVG').getByText('Text as outlines').click()
    const outlined = await savePicture(app, pickers, 'SVG')
    const { writeFileSync } = await import('node:fs')
    writeFileSync(`/tmp/svg-${example.name}.png`, png.bytes)
    writeFileSync(`/tmp/svg-${example.name}.svg`, svg.bytes)
    writeFileSync(`/tmp/svg-${example.name}.o.svg`, outlined.bytes)
    for (const tolerance of [16, 32, 48, 64, 96]) {
      console.log(tolerance, await differenceOf(app, png, svg, tolerance), await differenceOf(app, png, outlined, tolerance), svg.bytes.length, outlined.bytes.length)
    }
  })
}
