// Transitions by keyboard alone: connected, walked along, moved to another end, filled, deleted.
import { expect, test } from './support/app'
import {
  addCard,
  addCards,
  answer,
  card,
  goTo,
  goToField,
  inspector,
  line,
  message,
  pick,
  runByName,
  startMap,
  theMap,
  typeTitle,
} from './support/by-keyboard'

test('connects by typing the title or number of the target, or two selected cards', async ({
  keyboardPage: keys,
}) => {
  await startMap(keys)
  await addCard(keys, 'Looks')
  await keys.press('Escape')
  await addCard(keys, 'Asks')
  await keys.press('Alt+ArrowRight')
  await keys.press('Home')
  await addCard(keys, 'Buys')
  await keys.press('Alt+ArrowDown')

  await keys.press('c')
  await expect(keys.getByRole('dialog')).toHaveAccessibleName('Connect “Buys” to')
  await answer(keys, 'Asks')
  await expect(line(keys, 'Buys', 'Asks')).toBeFocused()
  await expect(keys.focused()).toHaveAccessibleName(
    'Transition from Buys to Asks, channel switch, context unknown',
  )

  // From the line to an end of it; then by number.
  await keys.press('ArrowRight')
  await expect(card(keys, 'Asks')).toBeFocused()
  await keys.press('c')
  await answer(keys, 'T1')
  await expect(line(keys, 'Asks', 'Looks')).toBeFocused()

  // Escape gives up, and the focus is where it was.
  await keys.press('ArrowLeft')
  await keys.press('c')
  await keys.type('Buys')
  await keys.press('Escape', 2)
  await expect(keys.getByRole('dialog')).toBeHidden()
  await expect(card(keys, 'Asks')).toBeFocused()

  await keys.press('Home')
  await expect(card(keys, 'Looks')).toBeFocused()
  await keys.press('Shift+ArrowDown')
  await runByName(keys, 'Connect')
  await expect(line(keys, 'Looks', 'Buys')).toBeFocused()
  await keys.press('ControlOrMeta+z')
  await expect(message(keys, 'Undone: Connect')).toBeVisible()
  await expect(line(keys, 'Looks', 'Buys')).toHaveCount(0)
  await expect(keys.focused()).toHaveRole('group')
})

test('goes along transitions and to the transitions themselves', async ({ keyboardPage: keys }) => {
  await startMap(keys)
  await addCards(keys, 'Looks', 'Asks', 'Buys')
  await keys.press('Home')
  await keys.press('x')
  await expect(line(keys, 'Looks', 'Asks')).toBeFocused()
  await keys.press('ArrowRight')
  await keys.press('x')
  await expect(line(keys, 'Asks', 'Buys')).toBeFocused()
  await keys.press('x')
  await expect(line(keys, 'Looks', 'Asks')).toBeFocused()
  await keys.press('ArrowLeft')
  await expect(card(keys, 'Looks')).toBeFocused()
  await keys.press('End')
  await expect(card(keys, 'Buys')).toBeFocused()
  // By its number, from anywhere.
  await goTo(keys, 'X2')
  await expect(line(keys, 'Asks', 'Buys')).toBeFocused()
})

test('moves an end, turns a line round, puts a card in, says what it carries, deletes it', async ({
  keyboardPage: keys,
}) => {
  await startMap(keys)
  await addCards(keys, 'Looks', 'Asks', 'Buys')
  await keys.press('ArrowLeft')
  await keys.press('x')
  await expect(line(keys, 'Asks', 'Buys')).toBeFocused()

  await goToField(keys, inspector(keys).getByRole('button', { name: 'Details' }))
  await keys.press('Enter')
  await keys.pressUntilFocused('Tab', inspector(keys).getByRole('combobox', { name: 'From' }))
  await pick(keys, 'Looks')
  await keys.press('Escape')
  await expect(line(keys, 'Looks', 'Buys')).toBeFocused()

  await runByName(keys, 'Reverse transition')
  await expect(line(keys, 'Buys', 'Looks')).toBeFocused()
  await keys.press('ControlOrMeta+z')
  await expect(message(keys, 'Undone: Reverse transition')).toBeVisible()
  await expect(line(keys, 'Looks', 'Buys')).toBeFocused()

  await runByName(keys, 'Insert touchpoint into transition')
  await typeTitle(keys, 'Compares')
  await expect(card(keys, 'Compares')).toBeFocused()
  await expect(line(keys, 'Looks', 'Compares')).toBeVisible()
  await expect(line(keys, 'Compares', 'Buys')).toBeVisible()
  await expect(line(keys, 'Looks', 'Buys')).toHaveCount(0)

  await keys.press('x')
  await runByName(keys, 'Context is lost')
  await expect(line(keys, 'Compares', 'Buys', 'context lost')).toBeFocused()
  await goToField(keys, inspector(keys).getByRole('radio', { name: 'Lost' }))
  await keys.press('ArrowLeft')
  await keys.press('Escape')
  await expect(line(keys, 'Compares', 'Buys', 'context partly carried over')).toBeFocused()

  await keys.press('Backspace')
  await expect(line(keys, 'Compares', 'Buys')).toHaveCount(0)
  await expect(message(keys, 'Deleted 1 transition')).toBeVisible()
  await expect(card(keys, 'Compares')).toBeFocused()
  await expect(theMap(keys).getByRole('group', { name: /^Touchpoint T/ })).toHaveCount(4)
})

test('Escape takes back a card that was to go in a transition', async ({ keyboardPage: keys }) => {
  await startMap(keys)
  await addCards(keys, 'Looks', 'Buys')
  await keys.press('x')
  await runByName(keys, 'Insert touchpoint into transition')
  await expect(keys.focused()).toHaveAccessibleName(/^Title of/)
  await keys.press('Escape')
  await expect(line(keys, 'Looks', 'Buys')).toBeVisible()
  await expect(theMap(keys).getByRole('group', { name: /^Touchpoint T/ })).toHaveCount(2)
  await expect(keys.focused()).toHaveAccessibleName(/^T(ouchpoint|ransition) /)
})
