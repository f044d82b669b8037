// A day in the life: a whole journey by keyboard alone, saved, and opened again as it was.
import { expect, test } from './support/app'
import {
  addCards,
  answer,
  card,
  inspector,
  line,
  message,
  runByName,
  startMap,
  theMap,
  typeTitle,
} from './support/by-keyboard'
import { documentIn, saveState } from './support/journeys'

test('six touchpoints, transitions, a pain and an idea; saved, reloaded, opened', async ({
  keyboardPage: keys,
  app: page,
  pickers,
}) => {
  await startMap(keys)
  await addCards(keys, 'Sees an ad', 'Compares sofas', 'Tests the sofa')
  await keys.press('Alt+ArrowDown')
  await keys.press('ControlOrMeta+Enter')
  await typeTitle(keys, 'Orders online')
  await keys.press('Alt+ArrowUp')
  await keys.press('ControlOrMeta+Enter')
  await typeTitle(keys, 'Waits for it')
  await keys.press('Alt+ArrowDown', 2)
  await keys.press('ControlOrMeta+Enter')
  await typeTitle(keys, 'Collects in store')
  await keys.press('Alt+ArrowUp')
  await expect(card(keys, 'Collects in store')).toBeFocused()
  await keys.press('0')
  await expect(theMap(keys).getByRole('group', { name: /^Touchpoint T/ })).toHaveCount(6)
  await expect(theMap(keys).getByRole('group', { name: /^Transition/ })).toHaveCount(5)

  // A way back, to ask something.
  await keys.press('c')
  await answer(keys, 'Compares sofas')
  await expect(line(keys, 'Collects in store', 'Compares sofas')).toBeFocused()
  await runByName(keys, 'Context is lost')
  await keys.press('p')
  await expect(keys.focused()).toHaveAccessibleName('What hurts')
  await keys.type('Has to repeat her order')
  const pain = inspector(keys).getByRole('article', { name: 'Pain point P1' })
  const first = (name: string) =>
    pain.getByRole('radiogroup', { name }).getByRole('radio', { name: /^1/ })
  await keys.pressUntilFocused('Tab', first('Severity'))
  await keys.press('ArrowRight', 3)
  await keys.pressUntilFocused('Tab', first('Frequency'))
  await keys.press('ArrowRight', 2)
  await keys.press('Escape')
  await keys.press('i')
  await expect(keys.focused()).toHaveAccessibleName('Idea')
  await keys.type('Show the order by QR code')
  await keys.press('Escape')
  await expect(
    line(keys, 'Collects in store', 'Compares sofas', 'context lost, 1 pain point, 1 feature idea'),
  ).toBeFocused()

  await pickers.nextSave('day.journey.json')
  await keys.press('ControlOrMeta+s')
  await expect(saveState(page)).toContainText('day.journey.json')
  const saved = await pickers.readText('day.journey.json')
  const journey = documentIn(saved)
  expect(Object.values(journey.painPoints)).toMatchObject([
    { text: 'Has to repeat her order', severity: 4, frequency: 3 },
  ])
  const names = async () => {
    const things = await theMap(keys)
      .getByRole('group', { name: /^T(ouchpoint|ransition) / })
      .all()
    return (await Promise.all(things.map((one) => one.getAttribute('aria-label')))).sort()
  }
  const before = await names()

  await page.goto('./')
  await expect(keys.getByRole('button', { name: 'Blank', exact: true })).toBeVisible()
  await pickers.nextOpen('day.journey.json')
  await keys.press('ControlOrMeta+o')
  await expect(saveState(page)).toContainText('Saved to day.journey.json')
  await expect(card(keys, 'Sees an ad')).toBeVisible()
  await expect.poll(names).toEqual(before)
  await expect(message(keys, /could not/)).toHaveCount(0)

  // Saved again without a change, it is the same file.
  await pickers.nextSave('again.journey.json')
  await keys.press('ControlOrMeta+Shift+s')
  await expect(saveState(page)).toContainText('again.journey.json')
  expect(await pickers.readText('again.journey.json')).toBe(saved)
})
