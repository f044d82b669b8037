// Shortcuts: matched on every layout, written for each platform.
import { describe, expect, it } from 'vitest'
import {
  ariaShortcut,
  doesMatch,
  formatShortcut,
  isSingleKey,
  type KeyPress,
  normaliseShortcut,
} from '../../src/commands/shortcut'

const nothingHeld = {
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isAltGraph: false,
}

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  return { ...nothingHeld, key, ...more }
}

describe('doesMatch', () => {
  it('takes Control for Mod, and Command on a Mac', () => {
    expect(doesMatch('Mod+Z', press('z', { ctrlKey: true }), false)).toBe(true)
    expect(doesMatch('Mod+Z', press('z', { metaKey: true }), true)).toBe(true)
    expect(doesMatch('Mod+Z', press('z', { ctrlKey: true }), true)).toBe(false)
    expect(doesMatch('Mod+Z', press('z'), false)).toBe(false)
  })

  it('tells a shortcut with Shift from one without', () => {
    const withShift = press('Z', { ctrlKey: true, shiftKey: true })
    expect(doesMatch('Mod+Shift+Z', withShift, false)).toBe(true)
    expect(doesMatch('Mod+Z', withShift, false)).toBe(false)
  })

  it('takes the letter of the layout, not its place', () => {
    const dvorak = press('z', { code: 'Slash', ctrlKey: true })
    expect(doesMatch('Mod+Z', dvorak, false)).toBe(true)
    expect(doesMatch('Mod+W', press(',', { code: 'KeyW', ctrlKey: true }), false)).toBe(false)
  })

  it('takes the place where the layout has no Latin letters', () => {
    expect(doesMatch('Mod+Z', press('я', { code: 'KeyZ', ctrlKey: true }), false)).toBe(true)
    expect(doesMatch('P', press('з', { code: 'KeyP' }), false)).toBe(true)
  })

  it('takes a sign however the layout makes it', () => {
    expect(doesMatch('?', press('?', { shiftKey: true }), false)).toBe(true)
    expect(doesMatch('+', press('+'), false)).toBe(true)
    expect(doesMatch('0', press('0', { shiftKey: true }), false)).toBe(true)
    expect(doesMatch('0', press('à', { code: 'Digit0' }), false)).toBe(true)
    const altGraph = { ctrlKey: true, altKey: true, isAltGraph: true }
    expect(doesMatch('?', press('?', altGraph), false)).toBe(true)
  })

  it('leaves keys with a modifier to the browser', () => {
    expect(doesMatch('P', press('p', { ctrlKey: true }), false)).toBe(false)
    expect(doesMatch('Delete', press('Delete', { altKey: true }), false)).toBe(false)
    expect(doesMatch('0', press('0', { ctrlKey: true }), false)).toBe(false)
  })

  it('matches named keys', () => {
    expect(doesMatch('Alt+ArrowUp', press('ArrowUp', { altKey: true }), false)).toBe(true)
    expect(doesMatch('Mod++', press('+', { ctrlKey: true, shiftKey: true }), false)).toBe(true)
  })
})

it('knows which keys type a character', () => {
  expect(['P', '?', '0', 'Shift+P'].every(isSingleKey)).toBe(true)
  expect(['Delete', 'F2', 'Escape', 'Mod+P', 'Alt+1'].some(isSingleKey)).toBe(false)
})

it('is written as the platform writes it', () => {
  expect(formatShortcut('Mod+Shift+Z', false)).toBe('Ctrl+Shift+Z')
  expect(formatShortcut('Mod+Shift+Z', true)).toBe('⌘⇧Z')
  expect(ariaShortcut('Mod+Shift+Z', false)).toBe('Control+Shift+Z')
  expect(ariaShortcut('Mod+K', true)).toBe('Meta+K')
})

it('has one spelling for the same shortcut', () => {
  expect(normaliseShortcut('Shift+Mod+z')).toBe(normaliseShortcut('Mod+Shift+Z'))
})
