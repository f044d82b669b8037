// Stages, steps and channels by keyboard alone: added, named, moved, merged, split, deleted.
import { expect, test } from './support/app'
import {
  addCard,
  addCards,
  card,
  chooseEntry,
  head,
  headNames,
  message,
  runByName,
  startMap,
  typeTitle,
} from './support/by-keyboard'
import type { KeyboardPage } from './support/keyboard-page'

const steps = (keys: KeyboardPage) => headNames(keys, 'Stages and steps')
const channels = (keys: KeyboardPage) => headNames(keys, 'Channels')

/** A command that makes a header, and the header's title. */
async function addHead(keys: KeyboardPage, command: string, title: string) {
  await runByName(keys, command)
  await expect(keys.focused()).toHaveAccessibleName(/^Title of New/)
  await typeTitle(keys, title)
}

test('adds, names, moves, merges and splits steps and stages', async ({ keyboardPage: keys }) => {
  await startMap(keys)
  await addCards(keys, 'Looks', 'Asks')
  await keys.pressUntilFocused('Tab', head(keys, 'Stage Journey'))
  await keys.press('ArrowRight')
  await expect(head(keys, 'Step 1: Step 1')).toBeFocused()
  await keys.press('Enter')
  await typeTitle(keys, 'Discovers')
  await expect(head(keys, 'Step 1: Discovers')).toBeFocused()

  await addHead(keys, 'Add step', 'Compares')
  await expect(head(keys, 'Step 2: Compares')).toBeFocused()
  await keys.press('Alt+ArrowRight')
  await expect(head(keys, 'Step 3: Compares')).toBeFocused()
  await keys.press('ControlOrMeta+z')
  await expect(message(keys, 'Undone: Move “Compares”')).toBeVisible()
  await expect(head(keys, 'Step 2: Compares')).toBeFocused()
  await addHead(keys, 'Add step before', 'Wonders')
  expect(await steps(keys)).toEqual([
    ...['Stage Journey', 'Step 1: Discovers', 'Step 2: Wonders', 'Step 3: Compares'],
    ...['Step 4: Step 2', 'Step 5: Step 3'],
  ])

  // From the menu of a header, which the menu key opens.
  await keys.press('Shift+F10')
  await chooseEntry(keys, 'Merge with the next one')
  expect(await steps(keys)).toHaveLength(5)
  await expect(head(keys, 'Step 2: Wonders')).toBeFocused()
  await runByName(keys, 'Begin a new stage at this step')
  await typeTitle(keys, 'Choose')
  expect(await steps(keys)).toEqual([
    ...['Stage Journey', 'Stage Choose', 'Step 1: Discovers', 'Step 2: Wonders'],
    ...['Step 3: Step 2', 'Step 4: Step 3'],
  ])
  await expect(head(keys, 'Stage Choose')).toBeFocused()
  await keys.press('Alt+ArrowLeft')
  expect((await steps(keys)).slice(0, 3)).toEqual([
    ...['Stage Choose', 'Stage Journey', 'Step 1: Wonders'],
  ])
  await addHead(keys, 'Add stage', 'Afterwards')
  await expect(head(keys, 'Stage Afterwards')).toBeFocused()
  await keys.press('ArrowLeft')
  await expect(head(keys, 'Stage Choose')).toBeFocused()
  await runByName(keys, 'Merge with the next one')
  await expect(head(keys, 'Stage Choose')).toBeFocused()
  expect((await steps(keys)).filter((name) => name?.startsWith('Stage'))).toEqual([
    ...['Stage Choose', 'Stage Journey'],
  ])
})

test('deletes a step, with its cards or after moving them', async ({ keyboardPage: keys }) => {
  await startMap(keys)
  await addCards(keys, 'Looks', 'Asks')
  await keys.pressUntilFocused('Tab', head(keys, 'Stage Journey'))
  await keys.press('ArrowRight', 2)
  await keys.press('Delete')
  await expect(keys.getByRole('alertdialog')).toHaveAccessibleName('Delete “Step 2”?')
  await keys.press('Escape')
  await expect(head(keys, 'Step 2: Step 2')).toBeFocused()

  await keys.press('Delete')
  await keys.pressUntilFocused('Tab', keys.getByRole('button', { name: /^Move its touchpoints/ }))
  await keys.press('Enter')
  await expect(keys.getByRole('dialog')).toHaveAccessibleName('Move the touchpoints of “Step 2” to')
  await keys.pressUntilFocused('Tab', keys.getByRole('button', { name: /Where to/ }))
  await keys.press('Enter')
  await keys.press('ArrowDown')
  await keys.press('Enter')
  await keys.pressUntilFocused('Tab', keys.getByRole('button', { name: 'Move, then delete it' }))
  await keys.press('Enter')
  await expect(keys.getByRole('dialog')).toBeHidden()
  await expect(card(keys, 'Asks', 'step Step 3, channel Website')).toBeVisible()
  expect(await steps(keys)).toEqual(['Stage Journey', 'Step 1: Step 1', 'Step 2: Step 3'])
  await expect(keys.focused()).toHaveCount(1)

  await keys.pressUntilFocused('Tab', head(keys, 'Stage Journey'), 5).catch(() => undefined)
  await keys.pressUntilFocused('ArrowRight', head(keys, 'Step 2: Step 3'), 5)
  await keys.press('Delete')
  await keys.pressUntilFocused('Tab', keys.getByRole('button', { name: /^Delete with/ }))
  await keys.press('Enter')
  await expect(message(keys, /^Deleted 1 step, 1 touchpoint/)).toBeVisible()
  await expect(card(keys, 'Asks')).toHaveCount(0)
  await expect(keys.focused()).toHaveCount(1)
  await keys.press('ControlOrMeta+z')
  await expect(card(keys, 'Asks', 'step Step 3')).toBeVisible()
})

test('adds, names, moves, merges and deletes channels', async ({ keyboardPage: keys }) => {
  await startMap(keys)
  await addCard(keys, 'Looks')
  await keys.pressUntilFocused('Tab', head(keys, 'Channel Website'))
  await keys.press('ArrowDown')
  await keys.press('F2')
  await typeTitle(keys, 'Shop')
  await expect(head(keys, 'Channel Shop')).toBeFocused()
  await keys.press('Alt+ArrowUp')
  await expect(head(keys, 'Channel Shop')).toBeFocused()
  expect(await channels(keys)).toEqual(['Channel Shop', 'Channel Website', 'Channel Call centre'])

  await addHead(keys, 'Add channel', 'Chat')
  await addHead(keys, 'Add channel above', 'Email')
  expect(await channels(keys)).toEqual([
    ...['Channel Shop', 'Channel Email', 'Channel Chat', 'Channel Website', 'Channel Call centre'],
  ])
  await expect(head(keys, 'Channel Email')).toBeFocused()
  await keys.press('ArrowDown')
  await expect(head(keys, 'Channel Chat')).toBeFocused()
  await runByName(keys, 'Merge with the next one')
  expect(await channels(keys)).toHaveLength(4)
  await expect(card(keys, 'Looks', 'step Step 1, channel Chat')).toBeVisible()

  // An empty one goes at once, a full one leaves its cards where the channel is not known.
  await keys.press('ArrowUp')
  await expect(head(keys, 'Channel Email')).toBeFocused()
  await keys.press('Delete')
  await expect(message(keys, 'Deleted 1 channel')).toBeVisible()
  await expect(keys.focused()).toHaveAccessibleName(/^Channel /)
  await keys.pressUntilFocused('ArrowDown', head(keys, 'Channel Chat'), 4)
  await keys.press('Delete')
  await keys.pressUntilFocused('Tab', keys.getByRole('button', { name: /^Delete, channel/ }))
  await keys.press('Enter')
  await expect(card(keys, 'Looks', 'step Step 1, channel Channel not known')).toBeVisible()
  expect(await channels(keys)).toEqual(['Channel Shop', 'Channel Call centre'])
  await expect(keys.focused()).toHaveCount(1)
  await keys.press('ControlOrMeta+z')
  await expect(card(keys, 'Looks', 'step Step 1, channel Chat')).toBeVisible()
})
