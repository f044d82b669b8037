// Saving an edited map to its file, from the keys to the words that say that it is saved; and for
// how long that holds up the page at a time, the copy in the browser included.
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import { writeJourney } from '../../../src/model/file-format/write-file'
import { openDocumentInApp, openInApp } from '../app-page'
import { longestTask, restAfter, settle, watchTasks } from '../in-page'
import { scenario } from '../scenario'

export const saveMap = (touchpoints: number) =>
  scenario({
    name: `save a map of ${touchpoints}`,
    kind: 'times',
    run: async (subject) => {
      const { page, pickers } = subject
      await openInApp(subject, touchpoints)
      await pickers.nextSave('bench-saved.journey.json')
      await settle(page)
      const saved = { selector: 'header', text: 'Saved to bench-saved.journey.json' }
      const tookMs = await restAfter(page, saved, () =>
        page.keyboard.press('ControlOrMeta+Shift+s'),
      )
      return [tookMs]
    },
  })

/** The largest map that opens. */
const mostTouchpoints = 20_000
const fileLength = 25_000_000

export const saveLargeMap = scenario({
  name: 'longest task while 25 MB are saved',
  kind: 'times',
  promise: { statistic: 'median', atMost: 200 },
  isSlow: true,
  run: async (subject) => {
    const { page, pickers } = subject
    await openDocumentInApp(subject, withNotes(subject.map(mostTouchpoints)))
    await pickers.nextSave('bench-saved.journey.json')
    await settle(page, 3000)
    await watchTasks(page)
    await page.keyboard.press('ControlOrMeta+Shift+s')
    await page.getByRole('banner').getByText('Saved to bench-saved.journey.json').waitFor()
    // What is kept in the browser is written after it is called saved.
    await settle(page, 3000)
    return [await longestTask(page)]
  },
})

/** Each touchpoint with notes, until the file is 25 MB. */
function withNotes(document: JourneyDocument): JourneyDocument {
  const room = fileLength - writeJourney(document).length
  const notes = 'Asked twice. '.repeat(room / mostTouchpoints / 13)
  const noted = Object.entries(document.touchpoints).map(([id, touchpoint]) => [
    id,
    { ...touchpoint, notes },
  ])
  return { ...document, touchpoints: Object.fromEntries(noted) }
}
