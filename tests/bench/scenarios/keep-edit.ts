// Keeping an edit in the journal: what the main thread gives for it. No floor: nothing is nothing.
import type { JournalWork } from '../pages/journal/journal'
import { scenario } from '../scenario'

type WithJournal = { journalWork: JournalWork }

export const keepEdit = (touchpoints: number) =>
  scenario({
    name: `keep an edit, map of ${touchpoints}`,
    kind: 'times',
    promise: { statistic: 'p95', atMost: 4 },
    run: async ({ page, pagesUrl, map }) => {
      await page.goto(`${pagesUrl}journal/`, { waitUntil: 'load' })
      // The first ones are made while the engine is still cold.
      return page.evaluate(async (document) => {
        const { journalWork } = globalThis as unknown as WithJournal
        return (await journalWork.keepTimes(document, 250)).slice(20)
      }, map(touchpoints))
    },
  })
