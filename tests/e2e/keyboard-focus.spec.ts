// Where the keyboard is: the order of the window, one tab stop a part, a focus that is always seen
// and never lost.
import { expect, test } from './support/app'
import {
  addCard,
  addCards,
  card,
  head,
  inspector,
  line,
  message,
  runByName,
  startMap,
  theMap,
  typeTitle,
} from './support/by-keyboard'
import type { KeyboardPage } from './support/keyboard-page'

const expectSeen = (keys: KeyboardPage) =>
  expect(keys.focused(), 'the focus is seen').not.toHaveCSS('outline-style', 'none')

test('Tab goes from the top bar over the map to the inspector, once each', async ({
  keyboardPage: keys,
}) => {
  await startMap(keys)
  await addCards(keys, 'Looks', 'Asks', 'Buys')
  await keys.pressUntilFocused('Shift+Tab', keys.getByRole('button', { name: 'Main menu' }))
  const stops: string[] = []
  const reached = async () => {
    await expectSeen(keys)
    return (await keys.focused().getAttribute('aria-label')) ?? (await keys.focused().innerText())
  }
  const isLast = () => inspector(keys).getByRole('button', { name: /^Evidence/ })
  while ((await isLast().and(keys.focused()).count()) === 0 && stops.length < 50) {
    stops.push(await reached())
    await keys.press('Tab')
  }
  expect(stops.slice(0, 5)).toEqual(['Main menu', 'Map title', 'Map', 'New map', 'Open file'])
  expect(stops.slice(5, 11)).toEqual(['Save', 'Undo', 'Redo', 'Workshop', 'Export', 'Present'])
  expect(stops.slice(11, 14)).toEqual([
    ...['Touchpoint T3: Buys, step Step 3, channel Website', 'Stage Journey', 'Channel Website'],
  ])
  const rest = stops.slice(14).join('; ')
  expect(rest).toMatch(/^Customer; Zoom out; .*Fit map; Capture; [^;]*inbox[^;]*; /)
  expect(rest).toMatch(/inbox[^;]*; (Overview of the map[^;]*; )?Show only …; Find in the map; /i)
  expect(rest).toContain('Find in the map; Legend; ')
  expect(rest).toMatch(/Legend; .*More; Close the inspector; /)
  expect(stops.length).toBeLessThan(45)
})

test('a card that is added below the others comes out from under the emotion strip', async ({
  keyboardPage: keys,
}) => {
  await startMap(keys)
  await addCard(keys, 'Card 1')
  for (let number = 2; number <= 7; number += 1) {
    await addCard(keys, `Card ${number}`)
    const box = await keys.focused().boundingBox()
    const strip = await keys.getByText('Emotion', { exact: true }).first().boundingBox()
    expect(box && strip && box.y + box.height, `card ${number}`).toBeLessThan(strip?.y ?? 0)
  }
  await expect(keys.getByRole('group', { name: /^Overview of the map/ })).toBeVisible()
  // Nor does what opens above the map push it below.
  await runByName(keys, 'Start a timer')
  await expect(keys.getByRole('region', { name: 'Timer', exact: true })).toBeVisible()
  const roomBelow = async () => {
    const box = await card(keys, 'Card 7').boundingBox()
    const strip = await keys.getByText('Emotion', { exact: true }).first().boundingBox()
    return (strip?.y ?? 0) - (box ? box.y + box.height : 0)
  }
  await expect.poll(roomBelow).toBeGreaterThan(0)
})

test('arrows go along the journey and within a step', async ({ keyboardPage: keys }) => {
  await startMap(keys)
  await addCards(keys, 'Looks', 'Asks', 'Buys')
  await keys.press('ArrowLeft')
  await addCard(keys, 'Chats')
  await keys.press('Alt+ArrowDown', 2)
  await expect(card(keys, 'Chats', 'step Step 2, channel Call centre')).toBeFocused()
  await keys.press('ArrowUp')
  await expect(card(keys, 'Asks')).toBeFocused()
  await expectSeen(keys)
  await keys.press('ArrowDown')
  await expect(card(keys, 'Chats')).toBeFocused()
  await keys.press('Home')
  await expect(card(keys, 'Looks')).toBeFocused()
  await keys.press('ArrowRight', 2)
  await expect(card(keys, 'Buys')).toBeFocused()
  await keys.press('End')
  await expect(card(keys, 'Buys')).toBeFocused()
  await keys.press('x')
  await expect(line(keys, 'Asks', 'Buys')).toBeFocused()
  await expectSeen(keys)
})

test('a key on a card or header that has the focus means that one', async ({
  keyboardPage: keys,
}) => {
  await startMap(keys)
  await addCards(keys, 'Looks', 'Asks')
  await keys.press('Escape')
  await expect(inspector(keys)).toBeHidden()
  await expect(card(keys, 'Asks')).toBeFocused()
  await keys.press('Enter')
  await expect(keys.focused()).toHaveAccessibleName('Title of Asks')
  await keys.press('Escape', 2)
  await keys.pressUntilFocused('Tab', head(keys, 'Stage Journey'))
  await keys.press('F2')
  await typeTitle(keys, 'The journey')
  await expect(head(keys, 'Stage The journey')).toBeFocused()
})

test('F6 and Escape go to the inspector and back', async ({ keyboardPage: keys }) => {
  await startMap(keys)
  await addCards(keys, 'Looks', 'Asks')
  await expect(inspector(keys)).toContainText('Touchpoint T2')
  await keys.press('F6')
  await expect(inspector(keys).getByRole('textbox', { name: 'Title' })).toBeFocused()
  await keys.press('End')
  await keys.type(' a clerk')
  await keys.press('Escape')
  await expect(card(keys, 'Asks a clerk')).toBeFocused()
  await keys.press('x')
  await keys.press('F6')
  await expect(inspector(keys).getByRole('radio', { name: 'Not known' })).toBeFocused()
  await keys.press('F6')
  await expect(line(keys, 'Looks', 'Asks a clerk')).toBeFocused()
  await keys.pressUntilFocused('Tab', head(keys, 'Channel Website'))
  await keys.press('ArrowDown')
  await keys.press('F6')
  await expect(inspector(keys).getByRole('textbox', { name: 'Title' })).toBeFocused()
  await keys.press('Escape')
  await expect(head(keys, 'Channel Store')).toBeFocused()
  await runByName(keys, 'Close the inspector')
  await expect(inspector(keys)).toBeHidden()
  await expect(keys.focused()).toHaveCount(1)
})

test('Enter and Escape in the title of the map lead to where the view had the focus', async ({
  keyboardPage: keys,
}) => {
  await startMap(keys)
  await addCards(keys, 'Looks')
  await keys.press('Escape', 2)
  for (const [key, title] of [
    ['Enter', 'Buys a sofa'],
    ['Escape', 'Something else'],
  ] as const) {
    await keys.pressUntilFocused('Tab', keys.getByRole('textbox', { name: 'Map title' }))
    await keys.type(title)
    await keys.press(key)
    await expect(card(keys, 'Looks')).toBeFocused()
    await expect(keys.getByRole('heading', { level: 1 })).toHaveText('Buys a sofa')
  }
})

test('zoom, legend, persona and menus are worked by keys', async ({ keyboardPage: keys }) => {
  await startMap(keys)
  await addCards(keys, 'Looks')
  await keys.press('1')
  await keys.press('-')
  await expect(keys.getByRole('button', { name: /^\d+ %/ })).not.toHaveText('100 %')
  await keys.pressUntilFocused('Tab', keys.getByRole('button', { name: 'Zoom in' }))
  await keys.press('Enter', 2)
  await keys.pressUntilFocused('Tab', keys.getByRole('button', { name: 'Legend' }))
  await keys.press('Space')
  const legend = theMap(keys).getByRole('region', { name: 'Legend' })
  await expect(legend).toBeVisible()
  await keys.press('Space')
  await expect(legend).toBeHidden()
  await keys.pressUntilFocused('Shift+Tab', theMap(keys).getByRole('button', { name: 'Customer' }))
  await keys.press('Enter')
  await keys.pressUntilFocused(
    'ArrowDown',
    keys.getByRole('menuitemradio', { name: /^All personas/ }),
    4,
  )
  await keys.press('Enter')
  await expect(theMap(keys).getByRole('button', { name: 'All personas' })).toBeFocused()
})

test('the focus is never lost: delete, undo, redo, dialogs, renaming', async ({
  keyboardPage: keys,
}) => {
  await startMap(keys)
  await addCards(keys, 'Looks', 'Asks', 'Buys')
  const onMap = () => expect(keys.focused()).toHaveAccessibleName(/^T(ouchpoint|ransition) /)
  await keys.press('Delete')
  await onMap()
  await keys.press('ControlOrMeta+z')
  await expect(message(keys, 'Undone: Delete')).toBeVisible()
  await onMap()
  await keys.press('ControlOrMeta+Shift+z')
  await onMap()
  await keys.press('?')
  await expect(keys.getByRole('dialog', { name: /shortcuts/i })).toBeVisible()
  await keys.press('Escape')
  await onMap()
  await keys.press('ControlOrMeta+k')
  await expect(keys.focused()).toHaveRole('searchbox')
  await keys.press('Escape')
  await onMap()
  await keys.press('Enter')
  await keys.press('Enter')
  await onMap()
  await keys.press('ControlOrMeta+a')
  await keys.press('Delete')
  await expect(keys.focused()).toHaveAccessibleName(/^The map has no touchpoints yet/)
  await keys.press('ControlOrMeta+z')
  await keys.press('Home')
  await onMap()
})

test('the sheet tells every key that these tests press', async ({ keyboardPage: keys }) => {
  await startMap(keys)
  await keys.press('?')
  const sheet = keys.getByRole('dialog', { name: /shortcuts/i })
  await expect(sheet).toBeVisible()
  const words = await sheet.innerText()
  const expected = [
    ...['Add touchpoint', 'Add touchpoint after', 'Connect', 'Rename', 'Delete', 'Undo', 'Redo'],
    ...['Add pain point', 'Add feature idea', 'Add bright spot', 'Add quote', 'Save', 'Fit map'],
    ...['Move left', 'Select all touchpoints', 'Duplicate', 'Go to its transitions'],
    ...['Go to the inspector or back to the map', 'Moment of truth', 'Clear selection'],
  ]
  for (const label of expected) expect(words).toContain(label)
  for (const key of ['Ctrl+Enter', 'Alt+←', 'F6', 'Shift+→', 'Ctrl+Z']) {
    expect(words).toContain(key)
  }
})

test('a view that is gone to by the keyboard has the focus, and Tab goes on in it', async ({
  keyboardPage: keys,
}) => {
  await startMap(keys)
  const expectIn = async (name: string) => {
    const view = keys.getByRole('region', { name, exact: true })
    await expect(view.and(keys.focused())).toBeVisible()
    await keys.press('Tab')
    const control = view.getByRole('button').or(view.getByRole('switch'))
    await expect(control.and(keys.focused())).toHaveCount(1)
  }
  const shortcuts = { Experience: 'Alt+2', Backlog: 'Alt+3', Insights: 'Alt+4' }
  for (const [name, shortcut] of Object.entries(shortcuts)) {
    await keys.press('Alt+1')
    await expect(theMap(keys)).toBeVisible()
    await keys.press(shortcut)
    await expectIn(name)
    // Also when what the palette gives the focus back to has gone with the map.
    await keys.press('Alt+1')
    await runByName(keys, `Show the ${name.toLowerCase()}`)
    await expectIn(name)
  }
  await keys.press('Alt+1')
  await addCard(keys, 'Looks')
  await keys.press('Alt+2')
  await expect(keys.getByRole('region', { name: 'Experience' }).and(keys.focused())).toBeVisible()
  // There a letter means what is selected, as on the page itself.
  await keys.press('p')
  await expect(keys.focused()).toHaveAccessibleName('What hurts')
})

test('a look at the other views keeps what is selected, and selects nothing', async ({
  keyboardPage: keys,
}) => {
  await startMap(keys)
  await addCards(keys, 'Looks', 'Asks')
  await keys.press('/')
  for (const words of ['! Slow', '#SHOP-1']) {
    await keys.type(words)
    await keys.press('Enter')
  }
  await keys.press('Escape')
  await keys.press('ArrowLeft')
  const lookAround = async () => {
    const tabs = { Backlog: '3', Outline: '5', Experience: '2', Insights: '4', Map: '1' }
    for (const [tab, digit] of Object.entries(tabs)) {
      await keys.press(`Alt+${digit}`)
      await expect(keys.getByRole('tab', { selected: true })).toContainText(tab)
      if (tab === 'Backlog') await expect(keys.focused()).toHaveRole('row')
    }
  }
  await lookAround()
  await expect(card(keys, 'Looks').and(keys.focused())).toBeVisible()
  await expect(inspector(keys).getByText('Touchpoint T1')).toBeVisible()
  await keys.press('Escape')
  await expect(inspector(keys)).toBeHidden()
  await lookAround()
  await expect(inspector(keys)).toBeHidden()
})
