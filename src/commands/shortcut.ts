// Shortcuts as text: compared, turned into what tinykeys listens to, and written for people.

const modifiers = ['Mod', 'Ctrl', 'Alt', 'Shift'] as const

/** One spelling for the same shortcut: modifiers in a fixed order, letters in upper case. */
export function normaliseShortcut(shortcut: string): string {
  const parts = partsOf(shortcut)
  const key = parts.at(-1) ?? ''
  const held = modifiers.filter((modifier) => parts.slice(0, -1).includes(modifier))
  return [...held, key.length === 1 ? key.toUpperCase() : key].join('+')
}

/** Whether it is a single key, which acts only while the map has the focus. */
export function isSingleKey(shortcut: string): boolean {
  const parts = partsOf(shortcut)
  return parts.length === 1 || (parts.length === 2 && parts[0] === 'Shift')
}

/** The same as tinykeys' binding: `$mod+Shift+KeyZ` for letters, so that layouts do not matter. */
export function tinykeysBinding(shortcut: string): string {
  const parts = partsOf(shortcut)
  const key = parts.at(-1) ?? ''
  const held = parts.slice(0, -1).map((modifier) => modifierNames[modifier] ?? modifier)
  return [...held, key.length === 1 ? key.toLowerCase() : key].join('+')
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

const modifierNames: Record<string, string> = { Mod: '$mod', Ctrl: 'Control' }

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
