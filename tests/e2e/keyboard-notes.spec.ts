// What is noted on cards and lines, by keyboard alone: pains, ideas, bright spots, quotes, ratings,
// emotions, moments of truth, owners, systems.
import { expect, test } from './support/app'
import {
  addCards,
  answer,
  card,
  chooseEntry,
  goTo,
  goToField,
  inspector,
  line,
  message,
  pick,
  runByName,
  startMap,
} from './support/by-keyboard'

test('notes all four kinds on a card and on a line', async ({ keyboardPage: keys }) => {
  await startMap(keys)
  await addCards(keys, 'Looks', 'Asks')
  const notes = [
    { key: 'p', field: 'What hurts', text: 'No stock shown' },
    { key: 'i', field: 'Idea', text: 'Show the stock' },
    { key: 'b', field: 'What works well', text: 'Staff were kind' },
    { key: 'q', field: 'Quote', text: 'I had to start again' },
  ]
  const noteAll = async () => {
    for (const { key, field, text } of notes) {
      await keys.press(key)
      await expect(keys.focused()).toHaveAccessibleName(field)
      await keys.type(text)
      await keys.press('Escape')
      await expect(keys.focused()).toHaveRole('group')
    }
  }
  await noteAll()
  await expect(keys.focused()).toHaveAccessibleName(
    'Touchpoint T2: Asks, step Step 2, channel Website, 1 pain point, 1 feature idea, 1 bright spot, 1 quote',
  )
  await keys.press('x')
  await noteAll()
  await expect(line(keys, 'Looks', 'Asks', '1 pain point, 1 feature idea')).toBeFocused()

  // One that stays empty was never there.
  await keys.press('p')
  await expect(keys.focused()).toHaveAccessibleName('What hurts')
  await keys.press('Escape')
  await expect(line(keys, 'Looks', 'Asks', '1 pain point')).toBeFocused()
  await keys.press('ControlOrMeta+z')
  await expect(message(keys, /^Undone: /)).toBeVisible()
})

test('rates a pain point in the inspector', async ({ keyboardPage: keys }) => {
  await startMap(keys)
  await addCards(keys, 'Looks')
  await runByName(keys, 'Add pain point')
  await expect(keys.focused()).toHaveAccessibleName('What hurts')
  await keys.type('Too many filters')
  const pain = inspector(keys).getByRole('article', { name: 'Pain point P1' })
  const rating = (name: string) =>
    pain.getByRole('radiogroup', { name }).getByRole('radio', { name: /^1/ })
  await keys.pressUntilFocused('Tab', rating('Severity'))
  await keys.press('ArrowRight', 3)
  await keys.pressUntilFocused('Tab', rating('Frequency'))
  await keys.press('ArrowRight', 2)
  await expect(pain).toContainText('4 × 3 = 12')
  await keys.press('ControlOrMeta+z')
  await expect(pain).not.toContainText('4 × 3 = 12')
  await keys.press('ControlOrMeta+Shift+z')
  await expect(pain).toContainText('4 × 3 = 12')
  await keys.press('F6')
  await expect(card(keys, 'Looks')).toBeFocused()
})

test('moves a note to another card and turns it into another kind', async ({
  keyboardPage: keys,
}) => {
  await startMap(keys)
  await addCards(keys, 'Looks', 'Asks')
  await keys.press('p')
  await expect(keys.focused()).toHaveAccessibleName('What hurts')
  await keys.type('Has to queue')
  await keys.press('Tab')
  await expect(keys.focused()).toHaveAccessibleName('More about Pain point P1')
  await keys.press('Enter')
  await chooseEntry(keys, 'Move to another touchpoint or transition')
  await expect(keys.getByRole('dialog')).toHaveAccessibleName('Move “Has to queue” to')
  await answer(keys, 'Looks')
  await expect(card(keys, 'Looks', 'step Step 1, channel Website, 1 pain point')).toBeFocused()
  await expect(card(keys, 'Asks', 'step Step 2, channel Website')).toBeVisible()

  await goToField(keys, inspector(keys).getByRole('button', { name: 'More about Pain point P1' }))
  await keys.press('Enter')
  await chooseEntry(keys, 'Turn into a feature idea')
  await expect(inspector(keys).getByRole('article', { name: 'Feature idea I1' })).toBeVisible()
  await expect(keys.focused()).toHaveCount(1)
  await keys.press('Escape')
  await expect(card(keys, 'Looks', 'step Step 1, channel Website, 1 feature idea')).toBeFocused()
  await keys.press('ControlOrMeta+z')
  await expect(message(keys, 'Undone: Turn into a feature idea')).toBeVisible()

  // The note itself, by its number: the commands on it are in the palette.
  await goTo(keys, 'P1')
  await expect(inspector(keys).getByRole('heading', { level: 2 })).toHaveText('Pain point P1')
  await runByName(keys, 'Turn into a quote')
  await expect(inspector(keys).getByRole('heading', { level: 2 })).toHaveText('Quote')
  await keys.press('ControlOrMeta+z', 2)
  await keys.press('Home')
  await expect(card(keys, 'Asks', 'step Step 2, channel Website, 1 pain point')).toBeVisible()
})

test('sets emotion, moment of truth, owner and systems', async ({ keyboardPage: keys }) => {
  await startMap(keys)
  await addCards(keys, 'Looks', 'Asks')
  await runByName(keys, 'Emotion −1 bad')
  await keys.press('m')
  await expect(
    card(keys, 'Asks', 'step Step 2, channel Website, emotion −1, moment of truth'),
  ).toBeFocused()
  await keys.press('m')
  await expect(keys.focused()).not.toHaveAccessibleName(/moment of truth/)

  // Both at once, in the inspector.
  await keys.press('ControlOrMeta+a')
  const faces = inspector(keys).getByRole('radiogroup', { name: 'Emotion of Customer' })
  await goToField(keys, faces.getByRole('radio').first())
  await keys.press('ArrowRight', 4)
  await expect(faces.getByRole('radio', { name: 'Emotion +2 very good' })).toBeFocused()
  await keys.press('Escape')
  await expect(card(keys, 'Looks', 'step Step 1, channel Website, emotion +2')).toBeVisible()
  await expect(card(keys, 'Asks', 'step Step 2, channel Website, emotion +2')).toBeFocused()
  await keys.press('ControlOrMeta+z', 4)
  await expect(card(keys, 'Looks', 'step Step 1, channel Website')).toBeVisible()

  await keys.press('End')
  const owner = inspector(keys).getByRole('combobox', { name: 'Owner' })
  await goToField(keys, owner)
  await pick(keys, 'Store team')
  await expect(owner).toHaveValue('Store team')
  await keys.pressUntilFocused('Tab', inspector(keys).getByRole('combobox', { name: 'Systems' }))
  await pick(keys, 'Stock system')
  await expect(inspector(keys).getByRole('list', { name: 'Systems' })).toContainText('Stock system')
  await keys.pressUntilFocused(
    'Tab',
    inspector(keys).getByRole('checkbox', { name: 'Moment of truth' }),
  )
  await keys.press('Space')
  await keys.press('Escape')
  await expect(keys.focused()).toHaveAccessibleName(/, moment of truth$/)
})
