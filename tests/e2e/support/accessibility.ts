// axe over the whole page, as it is on the screen now.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

type Finding = { readonly id: string; readonly help: string; readonly nodes: { target: unknown }[] }
type Axe = { run: (options: object) => Promise<{ violations: Finding[] }> }

/** Fails with the rule and the elements for every finding of WCAG 2.2 A and AA. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const hasAxe = await page.evaluate(() => 'axe' in globalThis)
  // Through the browser's protocol: the page's policy lets no script in by other doors.
  if (!hasAxe) await page.evaluate(`${readFileSync(axePath, 'utf8')};undefined`)
  const findings = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const { violations } = await axe.run({ runOnly: tags, resultTypes: ['violations'] })
    return violations.map((finding) => ({
      rule: `${finding.id}: ${finding.help}`,
      elements: finding.nodes.map((element) => JSON.stringify(element.target)),
    }))
  })
  expect(findings, 'accessibility findings').toEqual([])
}
