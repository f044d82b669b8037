// Words that are longer than their room, or are read from right to left: they are cut at their end,
// and lie over nothing else.
import type { Locator } from '@playwright/test'
import type { JourneyDocument } from '../../src/model/document/journey-document'
import { writeJourney } from '../../src/model/file-format/write-file'
import { expect, test } from './support/app'
import { documentIn, exampleFile, openJourney, runCommand } from './support/journeys'
import { cardRow } from './support/outline'

const arabic =
  'يقارن العميل بين ثلاث أرائك ويحفظ قائمة الأمنيات ثم يذهب إلى المتجر ويسأل البائع عن السعر'
const long =
  'Compares the offers of several shops in the neighbourhood and asks everybody for advice'

/** The sofa journey, with all titles of one kind and all names of personas said anew. */
function sofaWith(table: 'stages' | 'channels', title: string, name = title) {
  const document = documentIn(exampleFile('sofa').text)
  const rename = <Row extends object>(rows: Readonly<Record<string, Row>>, changes: Partial<Row>) =>
    Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, { ...row, ...changes }]))
  const changed = {
    ...document,
    [table]: rename(document[table] as Readonly<Record<string, object>>, { title }),
    personas: rename(document.personas, { name }),
  } as JourneyDocument
  return { name: 'long.journey.json', text: writeJourney(changed) }
}

/** Whether the first sign of what an element says is within the element. */
function showsItsBeginning(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    const text = walker.nextNode() as Text
    range.setStart(text, 0)
    range.setEnd(text, 1)
    const sign = range.getBoundingClientRect()
    const box = element.getBoundingClientRect()
    return sign.left >= box.left - 1 && sign.right <= box.right + 1
  })
}

test('words that are read from right to left keep their beginning where they are cut', async ({
  app,
  pickers,
}) => {
  await openJourney(app, pickers, sofaWith('stages', arabic))
  const head = app.getByRole('button', { name: `Stage ${arabic}` }).nth(1)
  expect(await showsItsBeginning(head)).toBe(true)
  await app.getByRole('tab', { name: 'Experience' }).click()
  const inView = app.getByRole('region', { name: 'Experience' }).getByText(arabic)
  expect(await showsItsBeginning(inView.nth(1))).toBe(true)
})

test('marks of a row in the outline stand beside a long name of a channel, not on it', async ({
  app,
  pickers,
}) => {
  await openJourney(app, pickers, sofaWith('channels', long))
  await app.getByRole('tab', { name: 'Outline' }).click()
  const row = cardRow(app, 'Tests the sofa with a store advisor')
  await row.click()
  const marks = await row.locator('[data-words="1"]').first().boundingBox()
  const channel = await row.locator(`[data-words^="${long}"]`).first().boundingBox()
  expect(marks && channel && channel.x + channel.width <= marks.x).toBe(true)
})

test('a long name of a persona is whole where it is chosen', async ({ app, pickers }) => {
  await openJourney(app, pickers, sofaWith('channels', 'Store', `${long} ${long}`))
  await app.getByRole('tab', { name: 'Experience' }).click()
  const choice = app.getByRole('radio', { name: long }).first()
  const words = await app.getByText(`${long} ${long}`).first().boundingBox()
  const room = await choice.locator('xpath=ancestor::label').boundingBox()
  expect(words && room && words.x + words.width <= room.x + room.width).toBe(true)
})

test('how much of a context item is carried over is whole beside it', async ({ app, pickers }) => {
  await openJourney(app, pickers, exampleFile('sofa'))
  await runCommand(
    app,
    'X2 Compares three sofas and saves a wish list → Tests the sofa with a store advisor',
    'X2',
  )
  const inspector = app.getByRole('complementary', { name: 'Inspector' })
  const choice = inspector.getByRole('button', { name: /Carried over/ }).first()
  await choice.click()
  await app.getByRole('option', { name: 'Not known' }).click()
  const words = choice.getByText('Not known')
  const isCut = () => words.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
  expect(await isCut()).toBe(false)
})

test('in high contrast, with the inspector open, the tools of the backlog have one line', async ({
  app,
  pickers,
}) => {
  await openJourney(app, pickers, exampleFile('sofa'))
  await runCommand(app, 'High contrast')
  await app.getByRole('tab', { name: 'Backlog' }).click()
  await app.getByText('Hand the wish list over from website to store').first().click()
  await expect(app.getByRole('complementary', { name: 'Inspector' })).toBeVisible()
  const first = await app.getByRole('button', { name: 'Filter' }).boundingBox()
  const last = await app.getByRole('button', { name: /^Make backlog items/ }).boundingBox()
  expect(Math.abs((first?.y ?? 0) - (last?.y ?? 99))).toBeLessThan(4)
})
