// What stands at the edges of the map, by mouse: headers, the words of a gap, the overview.
import { expect, test } from './support/app'
import { cardOf, exampleFile, openJourney, openSmallMap } from './support/journeys'
import { drag, middleOf } from './support/pointer'

test('renaming a header leaves the map where it stands', async ({ app, pickers }) => {
  await openSmallMap(app, pickers)
  const head = app.getByRole('button', { name: /^Step 1: / })
  const before = await middleOf(cardOf(app, 'Looks at sofas'))
  await head.dblclick()
  await expect(app.getByRole('textbox', { name: /^Title of/ })).toBeFocused()
  expect(await middleOf(cardOf(app, 'Looks at sofas'))).toEqual(before)
  await app.keyboard.press('Escape')
  await expect(head).toBeFocused()
  await app.getByRole('button', { name: 'Channel Website', exact: true }).dblclick()
  await expect(app.getByRole('textbox', { name: /^Title of/ })).toBeFocused()
  expect(await middleOf(cardOf(app, 'Looks at sofas'))).toEqual(before)
})

test('the words of the gap before the first step are whole beside the channels', async ({
  app,
  pickers,
}) => {
  await openSmallMap(app, pickers)
  const card = await middleOf(cardOf(app, 'Buys it'))
  await drag(app, card, { x: 100, y: card.y }, async () => {
    const words = await app.getByText('New step here').boundingBox()
    const head = await app.getByRole('button', { name: 'Channel App', exact: true }).boundingBox()
    expect(words?.x ?? 0).toBeGreaterThanOrEqual((head?.x ?? 0) + (head?.width ?? 0))
    await app.keyboard.press('Escape')
  })
})

test('the overview that a pointer enlarges lies above the capture bar', async ({
  app,
  pickers,
}) => {
  await openSmallMap(app, pickers)
  await cardOf(app, 'Asks a clerk').click()
  const overview = app.getByRole('group', { name: 'Overview of the map: arrow k' })
  await overview.hover()
  const isOnTop = () =>
    overview.evaluate((element) => {
      const { left, top, height } = element.getBoundingClientRect()
      return element.contains(document.elementFromPoint(left + 8, top + height - 8))
    })
  await expect.poll(isOnTop).toBe(true)
})

test('a card dragged to the lower edge does not drag the map out of sight', async ({
  app,
  pickers,
}) => {
  await openSmallMap(app, pickers)
  const last = app.getByRole('button', { name: 'Channel App', exact: true })
  const before = await middleOf(last)
  await drag(app, await middleOf(cardOf(app, 'Buys it')), { x: 600, y: 660 }, async () => {
    await app.waitForTimeout(700)
    expect((await middleOf(last)).y).toBeGreaterThan(before.y - 120)
    await app.keyboard.press('Escape')
  })
})

test('numbers of steps are evenly apart at every zoom', async ({ app, pickers }) => {
  await openJourney(app, pickers, exampleFile('sofa'))
  await app
    .getByRole('group', { name: /^Touchpoint T/ })
    .first()
    .focus()
  const steps = app.getByRole('toolbar', { name: 'Stages and steps' }).getByRole('button', {
    name: /^Step \d/,
  })
  const numbersSeen = () =>
    steps.evaluateAll((headers) =>
      headers.flatMap((header) => {
        const words = header.querySelector('span')
        return words?.checkVisibility() ? [Number.parseInt(words.textContent, 10)] : []
      }),
    )
  for (let press = 0; press < 12; press += 1) {
    await app.keyboard.press('-')
    await expect(async () => {
      const [first = 0, second = 0, ...more] = await numbersSeen()
      const apart = second - first
      expect(more).toEqual(more.map((_, place) => second + (place + 1) * apart))
      expect(apart).toBe(first)
    }).toPass({ timeout: 5000 })
  }
})
