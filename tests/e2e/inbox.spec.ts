// The inbox: what was captured without a place is grouped, merged and placed; the keyboard stays in it.
import { expectNoAxeViolations } from './support/accessibility'
import { expect, test } from './support/app'
import { card } from './support/by-keyboard'
import { expectPreview, say } from './support/capture'
import { openSmallMap } from './support/journeys'
import { drag, middleOf } from './support/pointer'

test('the inbox: collect, group, merge, place by keyboard and by drag', async ({
  app,
  keyboardPage: keys,
  pickers,
}) => {
  await openSmallMap(app, pickers)
  await keys.press('/')
  await keys.type('! No stock (4x3)')
  await expectPreview(keys, 'To the inbox: pain point Enter')
  await keys.press('Enter')
  for (const words of ['!no stock', 'Asks a friend', '*Show the stock', 'Calls']) {
    await say(keys, words)
  }
  const inbox = keys.getByRole('region', { name: 'Inbox', exact: true })
  const open = keys.getByRole('button', { name: 'Inbox 5' })
  await keys.pressUntilFocused('Tab', open)
  await keys.press('Enter')
  await expect(inbox.getByRole('listitem')).toHaveCount(5)
  await expectNoAxeViolations(app)

  const tick = (words: string) =>
    inbox.getByRole('checkbox', { name: `Select “${words}”`, exact: true })
  await expect(inbox).toBeFocused()
  await keys.pressUntilFocused('Tab', tick('no stock'))
  await keys.press('Space')
  await keys.pressUntilFocused('Shift+Tab', tick('No stock'))
  await keys.press('Space')
  await keys.pressUntilFocused('Shift+Tab', inbox.getByRole('button', { name: 'Merge' }))
  await keys.press('Enter')
  await expect(inbox.getByRole('listitem')).toHaveCount(4)

  const item = (words: RegExp) => inbox.getByRole('button', { name: words })
  await keys.pressUntilFocused('Tab', item(/^Pain point: No stock/))
  await keys.press('Enter')
  const dialog = keys.getByRole('dialog', { name: 'Place the item on' })
  await expect(dialog.getByRole('searchbox')).toBeFocused()
  await keys.type('buys')
  await expect(dialog.getByRole('option').first()).toContainText('Buys it')
  await keys.press('Enter')
  await expect(card(keys, 'Buys it', 'step Buys, channel App, 1 pain point')).toBeVisible()
  await expect(inbox.getByRole('listitem')).toHaveCount(3)

  await keys.pressUntilFocused('Shift+Tab', tick('Asks a friend'))
  await keys.press('Space')
  const group = inbox.getByRole('textbox', { name: 'Name of the group' })
  await keys.pressUntilFocused('Shift+Tab', group)
  await keys.type('Friends')
  await keys.press('Enter')
  await expect(inbox.getByRole('heading', { name: 'Friends' })).toBeVisible()

  // By pointer: onto a card, where an idea is noted.
  const target = () => middleOf(app.getByRole('group', { name: /^Touchpoint T3: / }))
  const dragOnto = async (words: RegExp) =>
    drag(app, await middleOf(app.getByRole('button', { name: words })), await target())
  await dragOnto(/^Feature idea: Show the stock/)
  await expect(
    card(keys, 'Buys it', 'step Buys, channel App, 1 pain point, 1 feature idea'),
  ).toBeVisible()
  await expect(inbox.getByRole('listitem')).toHaveCount(2)
  await app.keyboard.press('ControlOrMeta+z')
  await expect(inbox.getByRole('listitem')).toHaveCount(3)
})

test('what is taken from the inbox leaves the keyboard where it was, in the inbox', async ({
  app,
  keyboardPage: keys,
  pickers,
}) => {
  await openSmallMap(app, pickers)
  await keys.press('/')
  for (const words of ['!Dark', '!dark', 'Asks a friend', '*Show the stock', 'Calls', 'Waits']) {
    await say(keys, words)
  }
  await keys.pressUntilFocused('Tab', keys.getByRole('button', { name: 'Inbox 6' }))
  await keys.press('Enter')
  const inbox = keys.getByRole('region', { name: 'Inbox', exact: true })
  await expect(inbox).toBeFocused()
  const item = (words: string) => inbox.getByRole('button', { name: words, exact: true })

  for (const words of ['Dark', 'dark']) {
    const tick = inbox.getByRole('checkbox', { name: `Select “${words}”`, exact: true })
    await keys.pressUntilFocused('Tab', tick)
    await keys.press('Space')
  }
  await keys.pressUntilFocused('Shift+Tab', inbox.getByRole('button', { name: 'Merge' }))
  await keys.press('Enter')
  await expect(inbox.getByRole('listitem')).toHaveCount(5)
  await expect(inbox.getByRole('button', { name: /^Pain point: Dark/ })).toBeFocused()

  await keys.press('Delete')
  await expect(item('Touchpoint: Asks a friend')).toBeFocused()

  await keys.press('ArrowDown')
  await expect(item('Feature idea: Show the stock')).toBeFocused()
  await keys.press('Enter')
  const dialog = keys.getByRole('dialog', { name: 'Place the item on' })
  await expect(dialog.getByRole('searchbox')).toBeFocused()
  await keys.type('buys')
  await expect(dialog.getByRole('option').first()).toContainText('Buys it')
  await keys.press('Enter')
  await expect(item('Touchpoint: Calls')).toBeFocused()

  await keys.press('Tab')
  await keys.press('Enter')
  await keys.press('End')
  await expect(keys.getByRole('menuitem', { name: 'Delete' })).toBeFocused()
  await keys.press('Enter')
  await expect(item('Touchpoint: Waits')).toBeFocused()

  await keys.press('Delete')
  await expect(item('Touchpoint: Asks a friend')).toBeFocused()
  await keys.press('Delete')
  await expect(inbox.getByRole('button', { name: 'Close' })).toBeFocused()
})

test('the map stands still under what is dragged, also when a panel has just opened over a card', async ({
  app,
  keyboardPage: keys,
  pickers,
}) => {
  await openSmallMap(app, pickers)
  await keys.press('/')
  await say(keys, '*Show the stock')
  await app.getByRole('button', { name: 'Inbox 1' }).click()
  const bought = app.getByRole('group', { name: /^Touchpoint T3: / })
  const inspector = app.getByRole('complementary', { name: 'Inspector' })
  await app.keyboard.press('Escape')
  await expect(inspector).toBeHidden()
  const item = await middleOf(app.getByRole('button', { name: /^Feature idea: Show the stock/ }))
  const { x, y } = await middleOf(bought)
  await app.mouse.click(x, y)
  await app.mouse.move(item.x, item.y)
  await app.mouse.down()
  await app.mouse.move(item.x + 40, item.y + 40, { steps: 3 })
  const pressed = await bought.boundingBox()
  // Longer than the map waits for a second click before it shows a card that a panel covers.
  await app.waitForTimeout(600)
  expect(await bought.boundingBox()).toEqual(pressed)
  await app.keyboard.press('Escape')
  await app.mouse.up()
  await expect
    .poll(async () => {
      const [card, panel] = await Promise.all([bought.boundingBox(), inspector.boundingBox()])
      return card && panel && card.x + card.width <= panel.x
    })
    .toBe(true)
})
