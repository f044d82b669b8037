// PNG pictures that carry their map: saved, read by another parser, opened, dropped, pasted.
import type { Page } from '@playwright/test'
import { parseInternationalText, parsePng } from '../helpers/png-parser'
import { expect, test } from './support/app'
import { dropFile } from './support/file-drops'
import type { FilePickers } from './support/file-pickers'
import {
  cardOf,
  documentIn,
  exampleFile,
  openFile,
  openJourney,
  openSmallMap,
  saveButton,
  saveState,
  typeCard,
} from './support/journeys'
import { choose, dialogOf, openDialog, savePicture } from './support/picture-dialog'

test('a picture that can be reopened holds the map, byte for byte', async ({ app, pickers }) => {
  const example = exampleFile('sofa')
  await openJourney(app, pickers, example)
  await openDialog(app)
  await choose(app, '1×')
  const box = dialogOf(app).getByRole('checkbox', { name: 'Can be reopened as a map' })
  await expect(box).toBeChecked()
  const { bytes } = await savePicture(app, pickers)
  const texts = parsePng(bytes).filter(({ type }) => type === 'iTXt')
  expect(texts.map(({ data }) => parseInternationalText(data).text)).toEqual([example.text])

  await openSmallMap(app, pickers)
  await test.step('opened, it has no file yet: the picture is not written over', async () => {
    await openFile(app, pickers, 'from-a-colleague.png', bytes)
    await expect(cardOf(app, firstTitleIn(example.text))).toBeVisible()
    await saveAs(app, pickers, 'again.journey.json')
    expect(await pickers.readText('again.journey.json')).toBe(example.text)
  })

  await test.step('dropped and pasted too', async () => {
    await openSmallMap(app, pickers)
    await dropFile(app, { name: 'dropped.png', content: bytes }, { x: 500, y: 400 })
    await expect(cardOf(app, firstTitleIn(example.text))).toBeVisible()
    await saveAs(app, pickers, 'dropped.journey.json')
    await openSmallMap(app, pickers)
    await pasteFile(app, 'pasted.png', bytes)
    await expect(cardOf(app, firstTitleIn(example.text))).toBeVisible()
    await saveAs(app, pickers, 'pasted.journey.json')
  })

  await test.step('a picture only holds nothing, and says so', async () => {
    await openSmallMap(app, pickers)
    await openDialog(app)
    await choose(app, '1×')
    await dialogOf(app).locator('label', { hasText: 'Can be reopened as a map' }).click()
    const only = await savePicture(app, pickers)
    expect(parsePng(only.bytes).map(({ type }) => type)).not.toContain('iTXt')
    await openFile(app, pickers, 'only.png', only.bytes)
    await expect(app.getByText(/There is no map in this picture/)).toBeVisible()
    await expect(cardOf(app, 'Buys it')).toBeVisible()
  })
})

test('the next picture is of the map as it is then, and another map’s of that', async ({
  app,
  pickers,
}) => {
  const titlesIn = async () => {
    await openDialog(app)
    await choose(app, '1×')
    const { bytes, said } = await savePicture(app, pickers)
    const [text] = parsePng(bytes).filter(({ type }) => type === 'iTXt')
    const { touchpoints } = documentIn(text ? parseInternationalText(text.data).text : '{}')
    return { titles: Object.values(touchpoints).map(({ title }) => title), width: said.width }
  }
  await openSmallMap(app, pickers)
  const first = await titlesIn()
  await typeCard(app, 'Sees an advert')
  const second = await titlesIn()
  expect(second.titles).toEqual(expect.arrayContaining([...first.titles, 'Sees an advert']))
  await app.keyboard.press('ControlOrMeta+z')
  await expect(cardOf(app, 'Sees an advert')).toBeHidden()
  expect(await titlesIn()).toEqual(first)
  await openJourney(app, pickers, exampleFile('sofa'))
  const other = await titlesIn()
  expect(other.titles).toContain(firstTitleIn(exampleFile('sofa').text))
  expect(other.titles).not.toEqual(expect.arrayContaining(first.titles))
  expect(other.width).toBeGreaterThan(first.width)
})

async function saveAs(page: Page, pickers: FilePickers, name: string): Promise<void> {
  await pickers.nextSave(name)
  await saveButton(page).click()
  await expect(saveState(page)).toContainText(name)
}

/** Pastes as file managers do it: the clipboard holds the file itself, not its pixels. */
async function pasteFile(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.evaluate(
    ({ fileName, base64 }) => {
      const content = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
      const clipboardData = new DataTransfer()
      clipboardData.items.add(new File([content], fileName, { type: 'image/png' }))
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      document.body.dispatchEvent(event)
    },
    { fileName: name, base64: bytes.toString('base64') },
  )
}

function firstTitleIn(text: string): string {
  const [first] = Object.values(documentIn(text).touchpoints)
  return first?.title ?? ''
}
