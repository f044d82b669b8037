// The test function of every browser test: an opened app, watched for problems. See ../README.md.
import '../../../src/text/all-languages'
import { test as base, expect, type Page } from '@playwright/test'
import { type FilePickers, installFilePickers } from './file-pickers'
import { type KeyboardPage, keyboardOnly } from './keyboard-page'
import { offlineAfterFirstVisit } from './offline'
import { type Site, startSite } from './site'
import { type Problem, watchProblems } from './watch-problems'

export { expect }

type WorkerFixtures = { readonly site: Site }

export type TestOptions = {
  /** The app is loaded once, and from then on the test runs without a network. */
  readonly isOffline: boolean
}

type Fixtures = {
  /** All that went wrong so far; what is left here at the end fails the test. */
  readonly problems: Problem[]
  /** Takes expected problems out of the list, and fails when there is none to take. */
  readonly expectProblem: (pattern: RegExp) => void
  /** The app, loaded. Pickers of files are replaced: see `pickers`. */
  readonly app: Page
  /** The app for a keyboard test: keys and reading, nothing else. */
  readonly keyboardPage: KeyboardPage
  /** Stands in for the dialogs of the operating system that pick files. */
  readonly pickers: FilePickers
}

export const test = base.extend<Fixtures & TestOptions, WorkerFixtures>({
  isOffline: [process.env.THROUGHLINE_OFFLINE !== '0', { option: true }],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern.
    async ({}, use) => {
      const site = await startSite()
      await use(site)
      await site.close()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.url),
  problems: [
    async ({ context, site }, use) => {
      const problems = await watchProblems(context, site)
      await use(problems)
      expect(problems, 'problems while the test ran').toEqual([])
    },
    { auto: true },
  ],
  page: async ({ page, site, isOffline, serviceWorkers }, use) => {
    if (isOffline && serviceWorkers !== 'block') offlineAfterFirstVisit(page, site)
    await use(page)
    const refused = await site.start()
    expect(refused, 'requests that reached the network').toEqual([])
  },
  expectProblem: async ({ problems }, use) => {
    await use((pattern) => {
      const kept = problems.filter((problem) => !pattern.test(problem.text))
      expect(kept.length, `a problem like ${pattern}`).toBeLessThan(problems.length)
      problems.splice(0, problems.length, ...kept)
    })
  },
  pickers: async ({ page }, use) => use(await installFilePickers(page)),
  // The watch and the pickers come first: they must be in place before the page loads.
  app: async ({ page, problems: _watched, pickers: _pickers }, use) => {
    await page.goto('./')
    await expect(page.getByRole('main').first()).toBeVisible()
    await use(page)
  },
  keyboardPage: async ({ app }, use) => use(keyboardOnly(app)),
})
