// Watches from outside the browser what the journal wrote and what the browser said it has: the
// model that a reopened map is held against. It looks at the database's own interface, and the app
// knows nothing of it.
import type { Page } from '@playwright/test'
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import { writeJourney } from '../../../src/model/file-format/write-file'
import {
  freshHistory,
  type HistoryState,
  type HistoryStep,
  takeStep,
} from '../../../src/store/history-state'

export type JournalWitness = {
  /** Watches a page; before it loads. `writesVanish`: what is written is not, without a word. */
  readonly watch: (page: Page, options?: { readonly writesVanish?: boolean }) => Promise<void>
  /** The number of the last entry whose transaction was complete. */
  readonly acknowledged: () => number
  readonly attempted: () => number
  /** Asks a reopened page for entries that were never heard of: a kill takes what is being said. */
  readonly catchUp: (page: Page) => Promise<void>
  /** The number of the entry at which the map was what a file says; null: at none that is possible. */
  readonly findIn: (text: string) => number | null
  /** Work goes on after this entry: what came later was never there. */
  readonly goOnFrom: (seq: number) => void
  /** Whether one of the entries up to this one wrote these words. */
  readonly hasWords: (words: string, seq: number) => boolean
  /** The last text that the page handed over as a file. */
  readonly exported: () => string | null
  readonly clearExported: () => void
}

type Row = { readonly store: string; readonly seq: number; readonly text: string }

/** A witness of one map. */
export function createJournalWitness(): JournalWitness {
  let base: JourneyDocument | null = null
  let steps: string[] = []
  let acknowledged = 0
  let exported: string | null = null
  return {
    watch: async (page, { writesVanish = false } = {}) => {
      await page.exposeFunction('witnessAttempt', ({ store, seq, text }: Row) => {
        if (store === 'entries') steps[seq - 1] = text
        else if (seq === 0) base ??= JSON.parse(text).document
      })
      await page.exposeFunction('witnessComplete', (seq: number) => {
        acknowledged = Math.max(acknowledged, seq)
      })
      await page.exposeFunction('witnessExport', (text: string) => {
        exported = text
      })
      await page.addInitScript(installWitness, writesVanish)
    },
    acknowledged: () => acknowledged,
    attempted: () => steps.length,
    catchUp: async (page) => {
      for (const { seq, text } of await page.evaluate(keptEntries)) steps[seq - 1] ??= text
    },
    findIn: (text) => {
      if (!base) throw new Error('no checkpoint was seen')
      let state: HistoryState = freshHistory(base)
      let found = acknowledged === 0 && writeJourney(base) === text ? 0 : null
      for (const [index, step] of steps.entries()) {
        const next = tryStep(state, JSON.parse(step))
        // What was written does not belong together: the map cannot be one of these states.
        if (!next) return null
        state = next
        const isPossible = index + 1 >= acknowledged
        if (isPossible && writeJourney(state.document) === text) found = index + 1
      }
      return found
    },
    goOnFrom: (seq) => {
      steps = steps.slice(0, seq)
      acknowledged = seq
    },
    hasWords: (words, seq) => steps.slice(0, seq).some((step) => step.includes(`"${words}"`)),
    exported: () => exported,
    clearExported: () => {
      exported = null
    },
  }
}

function tryStep(state: HistoryState, step: HistoryStep): HistoryState | null {
  try {
    return takeStep(state, step)
  } catch {
    return null
  }
}

/** Runs in the page: what its databases have as entries. */
async function keptEntries(): Promise<Omit<Row, 'store'>[]> {
  const answer = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const kept: Omit<Row, 'store'>[] = []
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await answer(indexedDB.open(name))
    if (database.objectStoreNames.contains('entries')) {
      kept.push(...(await answer(database.transaction('entries').objectStore('entries').getAll())))
    }
    database.close()
  }
  return kept
}

/** Runs in the page, before the app: must stand alone. */
function installWitness(writesVanish: boolean): void {
  type Bindings = {
    witnessAttempt: (row: { store: string; seq: number; text: string }) => void
    witnessComplete: (seq: number) => void
    witnessExport: (text: string) => void
  }
  const bindings = globalThis as unknown as Bindings
  // Without pickers a file is handed over as a blob.
  Reflect.deleteProperty(globalThis, 'showSaveFilePicker')
  Reflect.deleteProperty(globalThis, 'showOpenFilePicker')
  const createObjectURL = URL.createObjectURL.bind(URL)
  URL.createObjectURL = (blob: Blob) => {
    if (blob.type === 'application/json') void blob.text().then(bindings.witnessExport)
    return createObjectURL(blob)
  }
  for (const method of ['add', 'put'] as const) {
    const write = IDBObjectStore.prototype[method]
    IDBObjectStore.prototype[method] = function (this: IDBObjectStore, value, key?) {
      if (this.name === 'entries' || this.name === 'contents') {
        const { seq, text } = value as { seq: number; text: string }
        bindings.witnessAttempt({ store: this.name, seq, text })
        if (this.name === 'entries') {
          this.transaction.addEventListener('complete', () => bindings.witnessComplete(seq))
        }
        if (writesVanish && seq > 0) return this.count() as never
      }
      return key === undefined ? write.call(this, value) : write.call(this, value, key)
    }
  }
}
