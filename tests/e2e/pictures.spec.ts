// Pictures of the map, decoded: what was promised is in them, pixel by pixel.
import type { Page } from '@playwright/test'
import { writeJourney } from '../../src/model/file-format/write-file'
import { inOrder } from '../../src/model/queries/records-in-order'
import type { PictureRequest } from '../../src/scene/picture'
import { limitsInParts, pictureLimits } from '../../src/scene/picture-scale'
import { generateDocument } from '../helpers/random-document'
import { expect, test } from './support/app'
import { downloadFrom } from './support/downloads'
import {
  cardOf,
  clickCard,
  documentIn,
  exampleFile,
  openJourney,
  openSmallMap,
  smallMapText,
} from './support/journeys'
import {
  choose,
  chooseSubject,
  dialogOf,
  holdPictures,
  openDialog,
  saidSize,
  savePicture,
} from './support/picture-dialog'
import {
  flatPixelsOf,
  missingCards,
  missingLines,
  missingWords,
  type Planned,
  pixelsOf,
  wrongCorners,
} from './support/picture-pixels'
import { planned } from './support/planned-picture'

test('the whole map: every card, line and word is in the picture', async ({ app, pickers }) => {
  const example = exampleFile('sofa')
  await openJourney(app, pickers, example)
  await openDialog(app)
  const { said, pixels } = await savePicture(app, pickers)
  const whole = planned(documentIn(example.text))
  expect(pixels).toMatchObject(said)
  expect(pixels).toMatchObject({ width: whole.plan.widthPx, height: whole.plan.heightPx })
  expect(whole.layout.cards.size).toBeGreaterThanOrEqual(15)
  expect(missingCards(pixels, whole)).toEqual([])
  expect(missingLines(pixels, whole)).toEqual([])
  expect(missingWords(pixels, whole.plan, ['card', 'chip', 'head'])).toEqual([])
  expect(wrongCorners(pixels)).toEqual([])
  // Were it painted elsewhere, these checks would tell.
  const moved = { x: 9, y: 9 }
  expect(missingCards(pixels, whole, moved)).toHaveLength(whole.layout.cards.size)
  expect(missingLines(pixels, whole, moved).length).toBeGreaterThan(whole.layout.routes.size / 2)
})

test('a stage, for looking at on a screen', async ({ app, pickers }) => {
  const example = exampleFile('sofa')
  await openJourney(app, pickers, example)
  await openDialog(app)
  await chooseSubject(app, 'Stage Choose')
  await choose(app, 'On a screen')
  const { said, pixels } = await savePicture(app, pickers)
  const document = documentIn(example.text)
  const stage = inOrder(document, 'stages').find(({ title }) => title === 'Choose')
  if (!stage) throw new Error('The example has no stage "Choose"')
  const part = planned(document, {
    subject: { kind: 'stage', stageId: stage.id },
    distance: 'middle',
  })
  expect(pixels).toMatchObject(said)
  expect(pixels).toMatchObject({ width: part.plan.widthPx, height: part.plan.heightPx })
  expect(missingCards(pixels, part)).toEqual([])
  expect(missingLines(pixels, part)).toEqual([])
  expect(wrongCorners(pixels)).toEqual([])
})

test('what is selected: two cards and the line between them', async ({ app, pickers }) => {
  await openSmallMap(app, pickers)
  await clickCard(app, 'Looks at sofas')
  await app.keyboard.down('Shift')
  await clickCard(app, 'Asks a clerk')
  await app.keyboard.up('Shift')
  await openDialog(app)
  await chooseSubject(app, 'What is selected')
  await choose(app, '1×')
  const { said, pixels } = await savePicture(app, pickers)
  const document = documentIn(smallMapText)
  const touchpointIds = Object.values(document.touchpoints)
    .filter(({ title }) => title !== 'Buys it')
    .map(({ id }) => id)
  const subject = { kind: 'selection', touchpointIds, transitionIds: [] } as const
  const part = planned(document, { subject, scale: 1 })
  expect(pixels).toMatchObject(said)
  expect(pixels).toMatchObject({ width: part.plan.widthPx, height: part.plan.heightPx })
  expect(missingCards(pixels, part)).toEqual([])
  expect(missingLines(pixels, part)).toEqual([])
})

for (const scale of [1, 2, 4] as const) {
  test(`at ${scale}×, with title and legend`, async ({ app, pickers }) => {
    await openSmallMap(app, pickers)
    await openDialog(app)
    await choose(app, `${scale}×`)
    await expectWholeIn(await savePicture(app, pickers), { scale })
  })
}

test('without title, without legend, without both', async ({ app, pickers }) => {
  await openSmallMap(app, pickers)
  for (const [hasTitle, hasLegend] of [
    [false, true],
    [true, false],
    [false, false],
  ] as const) {
    await openDialog(app)
    await choose(app, '1×')
    const box = (words: string) => dialogOf(app).locator('label', { hasText: words })
    if (!hasTitle) await box('With title and date').click()
    if (!hasLegend) await box('With legend').click()
    const changes = { scale: 1, hasLegend, ...(!hasTitle && { titleLines: [] }) } as const
    await expectWholeIn(await savePicture(app, pickers), changes)
  }
})

/** The small map, whole, in the size that was told before. */
async function expectWholeIn(
  { said, pixels }: Awaited<ReturnType<typeof savePicture>>,
  changes: Partial<PictureRequest>,
): Promise<void> {
  const whole = planned(documentIn(smallMapText), changes)
  expect(pixels).toMatchObject(said)
  expect(pixels).toMatchObject({ width: whole.plan.widthPx, height: whole.plan.heightPx })
  expect(missingCards(pixels, whole)).toEqual([])
  expect(missingLines(pixels, whole)).toEqual([])
  const words = missingWords(pixels, whole.plan, ['head'])
  // The date is today's.
  expect(words.filter((word) => !word.includes('November'))).toEqual([])
  expect(wrongCorners(pixels)).toEqual([])
}

test('a picture that is too large steps down, and says so before', async ({ app, pickers }) => {
  const shape = { touchpoints: 30, steps: 30, channels: 2, transitions: 20, hasAnnotations: false }
  const document = generateDocument({ ...shape, secondChannels: 0, unknownChannels: 0 })
  await openJourney(app, pickers, { name: 'long.journey.json', text: writeJourney(document) })
  await openDialog(app)
  const warning = dialogOf(app).getByText(/more than browsers can make/)
  await expect(warning).toBeHidden()
  await choose(app, '4×')
  await expect(warning).toHaveText('4× is more than browsers can make: it will be 2×')
  const { said, pixels } = await savePicture(app, pickers)
  const whole = planned(document, { scale: 4 })
  expect(whole.plan).toMatchObject({ scale: 2, steppedDownFrom: 4 })
  expect(pixels).toMatchObject(said)
  expect(pixels).toMatchObject({ width: whole.plan.widthPx, height: whole.plan.heightPx })
  expect(missingCards(pixels, whole)).toEqual([])
  expect(wrongCorners(pixels)).toEqual([])

  await test.step('or is put together from parts; Cancel makes nothing', async () => {
    const letPicturesArrive = await holdPictures(app)
    await openDialog(app)
    await choose(app, '4×')
    await dialogOf(app)
      .locator('label', { hasText: /^Make it at 4× all the same: in 5 parts/ })
      .click()
    await expect(warning).toBeHidden()
    const progress = app.getByRole('progressbar', { name: 'Making the picture' })
    const save = dialogOf(app).getByRole('button', { name: 'Save picture' })
    await save.press('Enter')
    await expect(progress).toBeVisible()
    // By key: a press of the mouse is tried for as long as the picture takes.
    await expect(dialogOf(app).getByRole('button', { name: 'Cancel' })).toBeFocused()
    await app.keyboard.press('Enter')
    await expect(progress).toBeHidden()
    await expect(save).toBeFocused()
    await letPicturesArrive()
    const size = await saidSize(app)
    const { plan } = planned(document, { scale: 4, limits: limitsInParts })
    expect(size).toEqual({ width: plan.widthPx, height: plan.heightPx })
    expect(plan.widthPx).toBeGreaterThan(pictureLimits.sidePx)
    const large = flatPixelsOf((await savePicture(app, pickers)).bytes)
    expect(large).toMatchObject(size)
    expect(missingCards(large, { ...whole, plan })).toEqual([])
    // What was given up asked for no place.
    expect(await pickers.proposedNames()).toHaveLength(2)
  })
})

test('a picture that took long to make is downloaded, as no dialog opens then', async ({
  app,
  pickers,
}) => {
  await openSmallMap(app, pickers)
  await openDialog(app)
  await app.evaluate(() => {
    Object.defineProperty(navigator.userActivation, 'isActive', { get: () => false })
  })
  const { name, bytes } = await downloadFrom(app, () =>
    dialogOf(app).getByRole('button', { name: 'Save picture' }).click(),
  )
  expect(name).toBe('buying-a-sofa.png')
  expect(missingCards(pixelsOf(bytes), planned(documentIn(smallMapText)))).toEqual([])
  await expect(app.getByText('Picture sent to Downloads as buying-a-sofa.png')).toBeVisible()
})

test('"Copy picture" puts a PNG on the clipboard, by dialog and by menu', async ({
  app,
  pickers,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openSmallMap(app, pickers)
  const whole = planned(documentIn(smallMapText))
  await openDialog(app)
  await dialogOf(app).getByRole('button', { name: 'Copy picture' }).click()
  await expect(app.getByText('Picture copied')).toBeVisible()
  const fromDialog = pixelsOf(await copiedPng(app))
  expect(fromDialog).toMatchObject({ width: whole.plan.widthPx, height: whole.plan.heightPx })
  expect(missingCards(fromDialog, whole)).toEqual([])

  await clickCard(app, 'Looks at sofas')
  await app.getByRole('button', { name: 'Export' }).click()
  await app.getByRole('menuitem', { name: 'Copy picture' }).click()
  // What is selected, if something is.
  await expect.poll(async () => pixelsOf(await copiedPng(app)).width).toBeLessThan(said(whole))
  await expect(cardOf(app, 'Buys it')).toBeVisible()
})

const said = ({ plan }: Planned) => plan.widthPx

/** The bytes of the picture on the clipboard. */
async function copiedPng(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    if (!item?.types.includes('image/png')) throw new Error(`It holds ${item?.types}`)
    const bytes = new Uint8Array(await (await item.getType('image/png')).arrayBuffer())
    let binary = ''
    for (const byte of bytes) binary += String.fromCharCode(byte)
    return btoa(binary)
  })
  return Buffer.from(base64, 'base64')
}
