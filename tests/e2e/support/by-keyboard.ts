// What a person without a pointer does again and again: start a map, type cards, run commands.
import { expect, type Locator } from '@playwright/test'
import type { KeyboardPage } from './keyboard-page'

/** From the first screen: Tab to a template, Enter. The map has the focus then. */
export async function startMap(keys: KeyboardPage, template = 'Blank'): Promise<void> {
  await keys.pressUntilFocused('Tab', keys.getByRole('button', { name: template, exact: true }))
  await keys.press('Enter')
  await expect(theMap(keys)).toBeVisible()
  await expect(keys.focused()).toHaveAccessibleName(/^The map has no touchpoints yet/)
}

/** `N`, the title, Enter: in the cell that is selected, else in the first one. */
export async function addCard(keys: KeyboardPage, title: string): Promise<void> {
  const empty = keys.getByRole('group', { name: /^The map has no touchpoints yet/ })
  // On the ground of an empty map a letter is the first one of a captured line.
  const isOnGround = (await empty.and(keys.focused()).count()) > 0
  await keys.press(isOnGround ? 'Enter' : 'n')
  await nameNewCard(keys, title)
}

/** Mod+Enter, the title, Enter: after the selected card, with a transition to it. */
export async function addCardAfter(keys: KeyboardPage, title: string): Promise<void> {
  await keys.press('ControlOrMeta+Enter')
  await nameNewCard(keys, title)
}

/** A row of cards, each after the one before it; the last one has the focus. */
export async function addCards(keys: KeyboardPage, ...titles: readonly string[]): Promise<void> {
  const [first, ...others] = titles
  if (first) await addCard(keys, first)
  for (const title of others) await addCardAfter(keys, title)
}

async function nameNewCard(keys: KeyboardPage, title: string): Promise<void> {
  await typeTitle(keys, title)
  await expect(card(keys, title)).toBeFocused()
}

/** Into the title that has just been opened for typing, with Enter or Escape at the end. */
export async function typeTitle(
  keys: KeyboardPage,
  title: string,
  end: 'Enter' | 'Escape' = 'Enter',
): Promise<void> {
  await expect(keys.focused()).toHaveAccessibleName(/^Title of/)
  await keys.type(title)
  await keys.press(end)
}

/** Mod+K, the words of a command, Enter. */
export async function runByName(keys: KeyboardPage, command: string): Promise<void> {
  await keys.press('ControlOrMeta+k')
  await expect(keys.focused()).toHaveRole('searchbox')
  await keys.type(command)
  const rows = keys.getByRole('dialog', { name: 'Commands' }).getByRole('menuitem')
  await expect(rows.first()).toHaveAccessibleName(new RegExp(`^${escaped(command)}`))
  await keys.press('Enter')
  await expect(keys.getByRole('dialog', { name: 'Commands' })).toBeHidden()
}

/** Mod+K, `T12` or `X4`, Enter. */
export async function goTo(keys: KeyboardPage, number: string): Promise<void> {
  await keys.press('ControlOrMeta+k')
  await expect(keys.focused()).toHaveRole('searchbox')
  await keys.type(number)
  await expect(keys.getByRole('menuitem').first()).toContainText(number)
  await keys.press('Enter')
  await expect(keys.getByRole('dialog', { name: 'Commands' })).toBeHidden()
}

/** What a dialog that asks for a card or a line is answered with: words of it, Enter. */
export async function answer(keys: KeyboardPage, words: string): Promise<void> {
  await expect(keys.focused()).toHaveRole('searchbox')
  await keys.type(words)
  await expect(keys.getByRole('dialog').getByRole('option').first()).toContainText(words)
  await keys.press('Enter')
  await expect(keys.getByRole('dialog')).toBeHidden()
}

/** Opens a menu's entry: arrow down to it, Enter. */
export async function chooseEntry(keys: KeyboardPage, entry: string): Promise<void> {
  await expect(keys.getByRole('menu')).toBeVisible()
  await keys.pressUntilFocused(
    'ArrowDown',
    keys.getByRole('menuitem', { name: entry, exact: true }),
  )
  await keys.press('Enter')
  await expect(keys.getByRole('menu')).toBeHidden()
}

/** F6 into the inspector, then Tab to one of its things. */
export async function goToField(keys: KeyboardPage, field: Locator): Promise<void> {
  await expect(inspector(keys)).toBeVisible()
  await keys.press('F6')
  await keys.pressUntilFocused('Tab', field)
}

/** Types into a field that completes, and takes what it offers first: an option, or a new one. */
export async function pick(keys: KeyboardPage, option: string): Promise<void> {
  await expect(keys.focused()).toHaveRole('combobox')
  await keys.press('ControlOrMeta+a')
  await keys.type(option)
  const wanted = keys.getByRole('option', { name: option, exact: false }).first()
  await expect(wanted).toBeVisible()
  await keys.press('ArrowDown')
  await keys.press('Enter')
  await expect(keys.getByRole('listbox')).toBeHidden()
}

export function theMap(keys: KeyboardPage): Locator {
  return keys.getByRole('region', { name: 'Journey map' })
}

export function inspector(keys: KeyboardPage): Locator {
  return keys.getByRole('complementary', { name: 'Inspector' })
}

/** The card with this title; `place` is what its name says after it, as in `step Step 2`. */
export function card(keys: KeyboardPage, title: string, place = 'step '): Locator {
  return keys.getByRole('group', {
    name: new RegExp(`^Touchpoint T\\d+: ${escaped(title)}, ${escaped(place)}`),
  })
}

/** The line between two cards; `says` is what its name says after them. */
export function line(keys: KeyboardPage, from: string, to: string, says = ''): Locator {
  const rest = says === '' ? '(,|$)' : `, .*${escaped(says)}`
  return keys.getByRole('group', {
    name: new RegExp(`^Transition from ${escaped(from)} to ${escaped(to)}${rest}`),
  })
}

/** A header: `Stage Journey`, `Step 2: Compares`, `Channel Store`. */
export function head(keys: KeyboardPage, name: string): Locator {
  return theMap(keys).getByRole('button', { name, exact: true })
}

/** Titles of stages and steps, or of channels, in their order. */
export async function headNames(keys: KeyboardPage, bar: 'Stages and steps' | 'Channels') {
  const heads = await keys.getByRole('toolbar', { name: bar }).getByRole('button').all()
  const names = await Promise.all(heads.map((one) => one.getAttribute('aria-label')))
  return names.filter((name) => name !== null && !name.startsWith('Add '))
}

/** The line of text over the map. */
export function message(keys: KeyboardPage, words: string | RegExp): Locator {
  return keys.getByRole('main').getByText(words)
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
