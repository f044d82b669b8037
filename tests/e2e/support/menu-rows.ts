// What the rows of a menu say, and whether they act.
import { expect, type Locator } from '@playwright/test'

/** The rows of an open menu: what they say, whether they act, and why not. */
export async function rowsOf(within: Locator) {
  const rows = within.locator('[role^="menuitem"]')
  await expect(rows.first()).toBeVisible()
  return rows.evaluateAll((all) =>
    all.map((row) => {
      const ids = (row.getAttribute('aria-labelledby') ?? '').split(' ')
      const [label = '', ...reason] = ids.map((id) => document.getElementById(id)?.textContent)
      return {
        label: label ?? '',
        isOff: row.getAttribute('aria-disabled') === 'true',
        isOn: row.getAttribute('aria-checked') === 'true',
        reason: reason.join(' '),
      }
    }),
  )
}
