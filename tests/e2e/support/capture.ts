// The capture bar as a scribe uses it.
import { expect, type Locator } from '@playwright/test'
import type { KeyboardPage } from './keyboard-page'

export function captureField(keys: Pick<KeyboardPage, 'getByRole'>): Locator {
  return keys.getByRole('textbox', { name: 'Capture', exact: true })
}

/** Types a line and does it; the bar is empty then, and still has the focus. */
export async function say(keys: KeyboardPage, line: string, key = 'Enter'): Promise<void> {
  await expect(captureField(keys)).toBeFocused()
  await keys.type(line)
  await keys.press(key)
  await expect(captureField(keys)).toHaveValue('')
}

/** What the bar says that Enter will do. */
export async function expectPreview(keys: KeyboardPage, words: string | RegExp): Promise<void> {
  await expect(captureField(keys)).toHaveAccessibleDescription(words)
}
