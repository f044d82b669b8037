// Touchpoints by keyboard alone: added, named, moved, stacked, copied, merged, split, deleted.
import { expect, test } from './support/app'
import {
  addCard,
  addCards,
  card,
  goToField,
  head,
  headNames,
  inspector,
  line,
  message,
  runByName,
  startMap,
  theMap,
  typeTitle,
} from './support/by-keyboard'

test('adds, names and gives up touchpoints', async ({ keyboardPage: keys }) => {
  await startMap(keys)
  // What the empty map says.
  await keys.press('Enter')
  await typeTitle(keys, 'Sees an ad')
  await expect(card(keys, 'Sees an ad', 'step Step 1, channel Website')).toBeFocused()

  await keys.press('ControlOrMeta+Enter')
  await expect(keys.focused()).toHaveAccessibleName(/^Title of/)
  await keys.press('Escape')
  await expect(card(keys, 'Sees an ad')).toBeFocused()
  await expect(theMap(keys).getByRole('group', { name: /^Touchpoint T/ })).toHaveCount(1)

  await keys.press('ControlOrMeta+Enter')
  await typeTitle(keys, 'Looks at it')
  await expect(card(keys, 'Looks at it', 'step Step 2, channel Website')).toBeFocused()
  await expect(line(keys, 'Sees an ad', 'Looks at it')).toBeVisible()

  await keys.press('Enter')
  await typeTitle(keys, 'Compares', 'Escape')
  await expect(card(keys, 'Looks at it')).toBeFocused()
  await keys.press('F2')
  await typeTitle(keys, 'Compares')
  await expect(card(keys, 'Compares')).toBeFocused()

  // The number that was given up is free again.
  await addCard(keys, 'Asks a friend')
  await expect(keys.focused()).toHaveAccessibleName(
    'Touchpoint T3: Asks a friend, step Step 2, channel Website',
  )
})

test('adds a touchpoint in a chosen cell', async ({ keyboardPage: keys }) => {
  await startMap(keys)
  await keys.pressUntilFocused('Tab', head(keys, 'Stage Journey'))
  await keys.press('ArrowRight', 3)
  await expect(head(keys, 'Step 3: Step 3')).toBeFocused()
  await addCard(keys, 'Pays')
  await expect(card(keys, 'Pays', 'step Step 3, channel Website')).toBeFocused()

  // A step and a channel together are a cell.
  await keys.press('Escape')
  await keys.pressUntilFocused('Tab', head(keys, 'Step 3: Step 3'))
  await keys.press('ArrowLeft')
  await keys.pressUntilFocused('Tab', head(keys, 'Channel Website'))
  await keys.press('Shift+ArrowDown')
  await expect(head(keys, 'Channel Store')).toBeFocused()
  await addCard(keys, 'Tries it')
  await expect(card(keys, 'Tries it', 'step Step 2, channel Store')).toBeFocused()
})

test('moves cards by cells, into a stack, several at once, and to a new step', async ({
  keyboardPage: keys,
}) => {
  await startMap(keys)
  await addCards(keys, 'Looks', 'Asks')
  await keys.press('Alt+ArrowDown')
  await expect(card(keys, 'Asks', 'step Step 2, channel Store')).toBeFocused()
  await keys.press('Alt+ArrowUp')
  await keys.press('Alt+ArrowLeft')
  await expect(card(keys, 'Asks', 'step Step 1, channel Website')).toBeFocused()
  // The cell is a stack now: from one to the other without a change of step.
  await keys.press('ArrowUp')
  await expect(card(keys, 'Looks', 'step Step 1, channel Website')).toBeFocused()

  await keys.press('Shift+ArrowDown')
  await expect(inspector(keys).getByRole('heading', { level: 2 })).toHaveText('2 touchpoints')
  await keys.press('Alt+ArrowRight')
  await keys.press('Alt+ArrowDown')
  await expect(card(keys, 'Looks', 'step Step 2, channel Store')).toBeVisible()
  await expect(card(keys, 'Asks', 'step Step 2, channel Store')).toBeFocused()
  await keys.press('ControlOrMeta+z')
  await expect(message(keys, 'Undone: Move 2 touchpoints')).toBeVisible()
  await expect(card(keys, 'Looks', 'step Step 2, channel Website')).toBeVisible()
  await expect(card(keys, 'Asks', 'step Step 2, channel Website')).toBeFocused()

  // What a drop in the gap does: a column that was not there.
  await keys.press('Escape')
  await keys.press('ArrowUp')
  await keys.press('ArrowDown')
  await runByName(keys, 'Move to a new step after this one')
  await typeTitle(keys, 'Gets advice')
  expect(await headNames(keys, 'Stages and steps')).toEqual([
    ...['Stage Journey', 'Step 1: Step 1', 'Step 2: Step 2', 'Step 3: Gets advice'],
    'Step 4: Step 3',
  ])
  await expect(card(keys, 'Asks', 'step Gets advice, channel Website')).toBeVisible()
  await expect(card(keys, 'Looks', 'step Step 2, channel Website')).toBeVisible()
  await keys.press('ControlOrMeta+z', 2)
  expect(await headNames(keys, 'Stages and steps')).toHaveLength(4)
})

test('selects several, all and none; copies, duplicates, merges, splits, deletes', async ({
  keyboardPage: keys,
}) => {
  await startMap(keys)
  await addCards(keys, 'Looks', 'Asks', 'Buys')
  const cards = theMap(keys).getByRole('group', { name: /^Touchpoint T/ })
  const heading = inspector(keys).getByRole('heading', { level: 2 })
  // The first and the last, without the one between them.
  await keys.press('Home')
  await keys.press('ControlOrMeta+ArrowRight', 2)
  await expect(card(keys, 'Buys')).toBeFocused()
  await expect(heading).toHaveText('Touchpoint T1')
  await keys.press('Control+Space')
  await expect(heading).toHaveText('2 touchpoints')
  await keys.press('Control+Space')
  await expect(heading).toHaveText('Touchpoint T1')
  await keys.press('ControlOrMeta+a')
  await expect(heading).toHaveText('3 touchpoints')
  await keys.press('Escape')
  await expect(inspector(keys)).toBeHidden()
  await expect(keys.focused()).toHaveAccessibleName(/^Touchpoint T/)

  await keys.press('Home')
  await keys.press('Shift+ArrowRight')
  await keys.press('ControlOrMeta+c')
  await keys.press('ControlOrMeta+v')
  await expect(cards).toHaveCount(5)
  await expect(heading).toHaveText('2 touchpoints')
  await expect(line(keys, 'Looks', 'Asks')).toHaveCount(2)
  await keys.press('ControlOrMeta+z')
  await expect(message(keys, 'Undone: Paste')).toBeVisible()
  await expect(cards).toHaveCount(3)
  await expect(keys.focused()).toHaveAccessibleName(/^Touch/)

  await keys.press('End')
  await keys.press('ControlOrMeta+d')
  await expect(cards).toHaveCount(4)
  await expect(card(keys, 'Buys')).toHaveCount(2)
  await keys.press('Delete')
  await expect(cards).toHaveCount(3)
  await expect(message(keys, /^Deleted 1 touchpoint/)).toBeVisible()
  await expect(keys.focused()).toHaveAccessibleName(/^Touchpoint T/)

  await keys.press('Home')
  await keys.press('Shift+ArrowRight')
  await runByName(keys, 'Merge touchpoints')
  await expect(cards).toHaveCount(2)
  await expect(cards.and(keys.focused())).toHaveCount(1)
  await runByName(keys, 'Split touchpoint')
  await expect(cards).toHaveCount(3)
  await expect(cards.and(keys.focused())).toHaveCount(1)
  await keys.press('ControlOrMeta+z', 2)
  await expect(message(keys, 'Undone: Merge touchpoints')).toBeVisible()
  await keys.press('ControlOrMeta+Shift+z')
  await expect(message(keys, 'Redone: Merge touchpoints')).toBeVisible()
  await expect(cards).toHaveCount(2)
  await keys.press('ControlOrMeta+z')

  await keys.press('End')
  await keys.press('ControlOrMeta+x')
  await expect(cards).toHaveCount(2)
  await keys.press('ControlOrMeta+v')
  await expect(cards).toHaveCount(3)
})

test('puts a card in a second channel, over several steps, and where the channel is not known', async ({
  keyboardPage: keys,
}) => {
  await startMap(keys)
  await addCards(keys, 'Looks')
  await goToField(keys, inspector(keys).getByRole('button', { name: 'Place on the map' }))
  await keys.press('Enter')
  await keys.pressUntilFocused('Tab', inspector(keys).getByRole('combobox', { name: /until/i }))
  await keys.type('Step 2')
  await keys.press('ArrowDown')
  await keys.press('Enter')
  await keys.pressUntilFocused('Tab', inspector(keys).getByRole('combobox', { name: /Also/ }))
  await keys.type('Store')
  await keys.press('ArrowDown')
  await keys.press('Enter')
  await keys.press('Escape', 2)
  await expect(keys.focused()).toHaveAccessibleName(
    'Touchpoint T1: Looks, step Step 1, channel Website, lasts until Step 2, also in Store',
  )

  await addCard(keys, 'Hears of it')
  await goToField(keys, inspector(keys).getByRole('combobox', { name: 'Channel' }))
  await keys.press('ControlOrMeta+a')
  await keys.press('Backspace')
  await keys.press('Escape', 2)
  await expect(card(keys, 'Hears of it', 'step Step 1, channel Channel not known')).toBeFocused()
  await expect(theMap(keys).getByText('Channel not known').first()).toBeVisible()
  await keys.press('Alt+ArrowUp')
  await expect(card(keys, 'Hears of it', 'step Step 1, channel Call centre')).toBeFocused()
  await expect(theMap(keys).getByText('Channel not known')).toHaveCount(0)
})
