// axe over the whole page, as it is on the screen now.
import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'

type Finding = { readonly id: string; readonly help: string; readonly nodes: { target: unknown }[] }
type Axe = { run: (options: object) => Promise<{ violations: Finding[] }> }

/** Fails with the rule and the elements for every finding of WCAG 2.2 A and AA. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  expect(await axeFindings(page), 'accessibility findings').toEqual([])
}

/** The findings themselves: rule and elements; of all rules, or of those of these names. */
export async function axeFindings(page: Page, rules?: readonly string[]) {
  const hasAxe = await page.evaluate(() => 'axe' in globalThis)
  // Through the browser's protocol: the page's policy lets no script in by other doors.
  if (!hasAxe) await page.evaluate(`${axe.source};undefined`)
  return page.evaluate(async (named) => {
    const { axe: inPage } = globalThis as unknown as { axe: Axe }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const { violations } = await inPage.run({
      runOnly: named ?? tags,
      resultTypes: ['violations'],
    })
    return violations.map((finding) => ({
      rule: `${finding.id}: ${finding.help}`,
      elements: finding.nodes.map((element) => JSON.stringify(element.target)),
    }))
  }, rules)
}
