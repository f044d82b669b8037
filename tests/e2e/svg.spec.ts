// SVG pictures: the same map as on a canvas, whole in itself, and nothing that runs or asks.
import type { Page } from '@playwright/test'
import { writeJourney } from '../../src/model/file-format/write-file'
import { hostileTexts, withTextEverywhere } from '../helpers/hostile-texts'
import { expect, test } from './support/app'
import type { FilePickers } from './support/file-pickers'
import {
  documentIn,
  exampleFile,
  exampleFiles,
  journeyMap,
  openFile,
  openJourney,
  openSmallMap,
  runCommand,
  saveState,
  smallMapText,
} from './support/journeys'
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
    expect(svg.bytes.toString()).toContain('Inter Variable')
    expect(await differenceOf(app, png, svg)).toBeLessThan(0.005)
    // Were something missing or elsewhere, this measure would tell.
    const moved = svg.bytes
      .toString()
      .replace(/viewBox="(-?[\d.]+) /, (_, x) => `viewBox="${x - 2} `)
    const wrong = await differenceOf(app, png, { ...svg, bytes: Buffer.from(moved) })
    expect(wrong).toBeGreaterThan(0.02)
  })
}

test('outlines look as text does, and hold none', async ({ app, pickers }) => {
  await openJourney(app, pickers, exampleFile('sofa'))
  await openDialog(app, 'SVG')
  const written = await savePicture(app, pickers, 'SVG')
  await openDialog(app, 'SVG')
  await dialogOf(app, 'SVG').getByText('Text as outlines').click()
  const outlined = await savePicture(app, pickers, 'SVG')
  expect(written.bytes.toString()).toContain('Collects at')
  expect(outlined.bytes.toString()).not.toMatch(/<text|font-face/)
  expect(await differenceOf(app, written, outlined)).toBeLessThan(0.005)
})

test('a picture that can be reopened gives the map back', async ({ app, pickers }) => {
  const example = exampleFile('car')
  await openJourney(app, pickers, example)
  await openDialog(app, 'SVG')
  await expect(
    dialogOf(app, 'SVG').getByRole('checkbox', { name: 'Can be reopened as a map' }),
  ).toBeChecked()
  const { bytes } = await savePicture(app, pickers, 'SVG')
  await app.goto('./')
  await openFile(app, pickers, 'again.svg', bytes)
  await expect(journeyMap(app)).toBeVisible()
  await pickers.nextSave('again.journey.json')
  await runCommand(app, 'Save')
  await expect(saveState(app)).toContainText('Saved')
  expect(await pickers.readText('again.journey.json')).toBe(example.text)
})

test('a picture only opens nothing, and says so', async ({ app, pickers }) => {
  await openSmallMap(app, pickers)
  await openDialog(app, 'SVG')
  await dialogOf(app, 'SVG').getByText('Can be reopened as a map').click()
  const { bytes } = await savePicture(app, pickers, 'SVG')
  expect(bytes.toString()).not.toContain('metadata')
  await pickers.write('only.svg', bytes)
  await pickers.nextOpen('only.svg')
  await runCommand(app, 'Open file')
  await expect(app.getByText(/There is no map in this picture/)).toBeVisible()
})

test('an SVG on the clipboard is text for every program', async ({ app, context, pickers }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openSmallMap(app, pickers)
  await runCommand(app, 'Copy as SVG')
  await expect(app.getByText('SVG copied')).toBeVisible()
  const text = await app.evaluate(() => navigator.clipboard.readText())
  expect(text).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/)
  expect(text).toContain('Looks at sofas')
})

test('an SVG of a hostile map, opened by itself, runs nothing and requests nothing', async ({
  app,
  context,
  pickers,
}) => {
  const [, ...payloads] = hostileTexts(40, 7)
  const hostile = withTextEverywhere(documentIn(smallMapText), payloads.join(' '))
  await openFile(app, pickers, 'hostile.journey.json', writeJourney(hostile))
  await expect(journeyMap(app)).toBeVisible()
  await app.keyboard.press('Escape')
  await openDialog(app, 'SVG')
  const { bytes } = await savePicture(app, pickers, 'SVG')
  const alone = await context.newPage()
  const requests: string[] = []
  alone.on('request', (request) => requests.push(request.url()))
  alone.on('dialog', (dialog) => requests.push(dialog.message()))
  await alone.goto(`data:image/svg+xml;base64,${bytes.toString('base64')}`)
  expect(await alone.evaluate(() => document.querySelectorAll('text').length)).toBeGreaterThan(10)
  expect(await alone.evaluate(() => document.fonts.ready.then(() => 'ran' in globalThis))).toBe(
    false,
  )
  expect(requests.filter((address) => !address.startsWith('data:'))).toEqual([])
})
