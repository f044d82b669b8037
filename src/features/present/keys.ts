// What keys and clickers mean while presenting.

export type PresentKey =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'blank'
  | 'freeze'
  | 'capture'
  | 'leaveCapture'
  | 'laser'
  | 'leave'

/** Clickers send PageUp and PageDown, and a full stop or `B` for the dark screen. */
const keys: Readonly<Record<string, PresentKey>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  b: 'blank',
  '.': 'blank',
  f: 'freeze',
  '/': 'capture',
  l: 'laser',
  Escape: 'leave',
}

export function meaningOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): PresentKey | null {
  if (ctrlKey || metaKey || altKey) return null
  return keys[key.length === 1 ? key.toLowerCase() : key] ?? null
}

/** While words are typed: clickers go on, and Escape leaves a bar without words. */
export function meaningWhileTyping({ key }: KeyboardEvent, text: string): PresentKey | null {
  if (key === 'PageDown') return 'next'
  if (key === 'PageUp') return 'previous'
  return key === 'Escape' && text === '' ? 'leaveCapture' : null
}

/** The slide after a key, among so many. */
export function slideAfter(meaning: PresentKey, now: number, count: number): number {
  const last = count - 1
  switch (meaning) {
    case 'next':
      return Math.min(now + 1, last)
    case 'previous':
      return Math.max(now - 1, 0)
    case 'first':
      return 0
    case 'last':
      return last
    default:
      return now
  }
}
