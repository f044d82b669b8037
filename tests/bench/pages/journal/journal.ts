// The journal on the browser's real database, in a page of its own: what keeping an edit costs the
// main thread.
import { createEditEnv } from '../../../../src/model/document/edit-env'
import type { JourneyDocument } from '../../../../src/model/document/journey-document'
import { updateMap } from '../../../../src/model/edits/update-record'
import { createIndexedDbShelf } from '../../../../src/storage/journal/indexed-db-shelf'
import { createJournal } from '../../../../src/storage/journal/journal'
import { createDocumentStore } from '../../../../src/store/document-store'
import { createSessionStore } from '../../../../src/store/session-store'
import { textRef } from '../../../../src/text/texts'

export type JournalWork = {
  /** Makes so many edits; for each the ms that the journal took of the task that made it. */
  keepTimes: (map: JourneyDocument, edits: number) => Promise<number[]>
}

const journalWork: JournalWork = {
  keepTimes: async (map, edits) => {
    let count = 0
    const env = createEditEnv(() => `fresh${count++}`, Date.now)
    const documents = createDocumentStore(map, env, Date.now)
    documents.open(map)
    const times: number[] = []
    let startMs = 0
    documents.onCommit(() => {
      startMs = performance.now()
    })
    const journal = createJournal({
      shelf: createIndexedDbShelf(),
      documents,
      session: createSessionStore(preferences),
      nowMs: Date.now,
      later: (run, delayMs) => {
        const timer = setTimeout(run, delayMs)
        return () => clearTimeout(timer)
      },
    })
    documents.onCommit(() => times.push(performance.now() - startMs))
    journal.begin(`local_bench${Date.now()}`)
    await journal.settled()
    for (let edit = 0; edit < edits; edit += 1) {
      documents.edit(textRef('journal.rename'), (draft) => updateMap(draft, { title: `${edit}` }))
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    if (!(await journal.settled())) throw new Error('The journal kept nothing')
    return times
  },
}
Object.assign(globalThis, { journalWork })

const preferences = {
  language: 'en',
  theme: 'light',
  hasSingleKeyShortcuts: true,
  isLegendOpen: false,
  hasAutosave: true,
} as const
