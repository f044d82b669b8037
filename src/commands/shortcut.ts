// Shortcuts as text: compared, matched with a key press, and written for people.

/** What a keyboard event says, as far as shortcuts ask. */
export type KeyPress = {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  /** Right Alt, which types signs; browsers also report Control and Alt with it. */
  readonly isAltGraph: boolean
}

const modifiers = ['Mod', 'Ctrl', 'Alt', 'Shift'] as const

/** One spelling for the same shortcut: modifiers in a fixed order, letters in upper case. */
export function normaliseShortcut(shortcut: string): string {
  const parts = partsOf(shortcut)
  const key = parts.at(-1) ?? ''
  const held = modifiers.filter((modifier) => parts.slice(0, -1).includes(modifier))
  return [...held, key.length === 1 ? key.toUpperCase() : key].join('+')
}

/** Whether it types a character when it is no shortcut: `P`, `?`; such keys can be switched off. */
export function isSingleKey(shortcut: string): boolean {
  const parts = partsOf(shortcut)
  const isBare = parts.length === 1 || (parts.length === 2 && parts[0] === 'Shift')
  return isBare && parts.at(-1)?.length === 1
}

/** Whether this key press is that shortcut; Mod is Command on a Mac, Control elsewhere. */
export function doesMatch(shortcut: string, press: KeyPress, isMac: boolean): boolean {
  const parts = partsOf(shortcut)
  const key = parts.at(-1) ?? ''
  const held = parts.slice(0, -1)
  const isTypedSign = press.isAltGraph && press.key.length === 1
  const wantsCtrl = held.includes('Ctrl') || (!isMac && held.includes('Mod'))
  const wantsMeta = isMac && held.includes('Mod')
  if ((press.ctrlKey && !isTypedSign) !== wantsCtrl || press.metaKey !== wantsMeta) return false
  if ((press.altKey && !isTypedSign) !== held.includes('Alt')) return false
  // Signs and digits stand above or below others depending on the layout: `?` needs Shift on most.
  const isSign = key.length === 1 && !/[a-z]/i.test(key)
  if (!isSign && press.shiftKey !== held.includes('Shift')) return false
  return isKey(key, press)
}

/** As people read it: `⌘Z` on a Mac, `Ctrl+Z` elsewhere. */
export function formatShortcut(shortcut: string, isMac: boolean): string {
  const words = partsOf(shortcut).map((part) => (isMac ? macSigns[part] : plainWords[part]) ?? part)
  return words.join(isMac ? '' : '+')
}

/** As `aria-keyshortcuts` wants it. */
export function ariaShortcut(shortcut: string, isMac: boolean): string {
  const names: Record<string, string> = { Mod: isMac ? 'Meta' : 'Control', Ctrl: 'Control' }
  return partsOf(shortcut)
    .map((part) => names[part] ?? part)
    .join('+')
}

function partsOf(shortcut: string): string[] {
  // "Mod++" is the plus key with Mod.
  if (shortcut === '+') return ['+']
  if (shortcut.endsWith('++')) return [...shortcut.slice(0, -2).split('+'), '+']
  return shortcut.split('+')
}

function isKey(key: string, press: KeyPress): boolean {
  if (key === 'Space') return press.key === ' '
  if (press.key.toLowerCase() === key.toLowerCase()) return true
  // A layout without Latin letters, or Option on a Mac: the place of the key says what is meant.
  const isForeign = press.key.length === 1 && press.key.charCodeAt(0) > 127
  return isForeign && (press.code === `Key${key.toUpperCase()}` || press.code === `Digit${key}`)
}

const plainWords: Record<string, string> = {
  Mod: 'Ctrl',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
}

const macSigns: Record<string, string> = {
  ...plainWords,
  Mod: '⌘',
  Ctrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
  Enter: '↩',
  Delete: '⌦',
  Backspace: '⌫',
}
