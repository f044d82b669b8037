// What the rows of a menu say, and whether they act.
import { expect, type Locator } from '@playwright/test'

/** The rows of an open menu: what they say, whether they act, and why not. */
export async function rowsOf(within: Locator) {
  const rows = within.locator('[role^="menuitem"]')
  await expect(rows.first()).toBeVisible()
  return rows.evaluateAll((all) =>
    all.map((row) => {
      // The keys are no reason.
      const text = (ids: string | null) =>
        (ids ?? '')
          .split(' ')
          .map((id) => document.getElementById(id))
          .filter((element) => element?.tagName !== 'KBD')
          .map((element) => element?.textContent ?? '')
          .join(' ')
          .trim()
      return {
        label: text(row.getAttribute('aria-labelledby')) || row.getAttribute('aria-label') || '',
        isOff: row.getAttribute('aria-disabled') === 'true',
        isOn: row.getAttribute('aria-checked') === 'true',
        reason: text(row.getAttribute('aria-describedby')),
      }
    }),
  )
}
