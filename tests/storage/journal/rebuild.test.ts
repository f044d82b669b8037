// What the journal gives back: any work, reloaded at any moment, is what it was.
import { describe, expect, test } from 'vitest'
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import type { DocumentDraft } from '../../../src/model/edits/edit'
import { writeJourney } from '../../../src/model/file-format/write-file'
import {
  type CheckpointRow,
  stateOf,
  toCheckpointRow,
} from '../../../src/storage/journal/checkpoint'
import { joinSteps, mayGrow } from '../../../src/storage/journal/join-steps'
import { type EntryRow, stepOf, toEntryRow } from '../../../src/storage/journal/journal-entry'
import { rebuild, rebuildAt } from '../../../src/storage/journal/rebuild'
import { lastSuperfluousEntry, superfluousCheckpoints } from '../../../src/storage/journal/thin-out'
import { createDocumentStore, versionOf } from '../../../src/store/document-store'
import { type HistoryStep, historyOf } from '../../../src/store/history-state'
import { textRef } from '../../../src/text/texts'
import { contentEdits } from '../../helpers/random-content-edits'
import { generateDocument } from '../../helpers/random-document'
import { createDraw, structuralEdits } from '../../helpers/random-edits'
import { createRandomSource, type RandomSource } from '../../helpers/random-source'
import { seed } from '../../helpers/seed'
import { createTestEnv } from '../../helpers/test-env'

const mapId = 'local_1'
const edits = Object.values({ ...structuralEdits, ...contentEdits })
const label = textRef('selection.rename')
const stepCount = Number(process.env.THROUGHLINE_SOAK ?? 1) * 10_000

/** The journal and the store of one map, driven as the app drives them. */
function createWork(random: RandomSource) {
  let nowMs = 1_000_000
  let idBase = 10_000
  const first = generateDocument({ touchpoints: 12, seed: random.below(1000) })
  const makeStore = (document: JourneyDocument) => {
    idBase += 100_000
    return createDocumentStore(document, createTestEnv(idBase), () => nowMs)
  }
  let store = makeStore(first)
  let entries: EntryRow[] = []
  let seq = 0
  let calmSeq = 0
  let checkpoints: CheckpointRow[] = []
  let growing: HistoryStep | null = null
  const flush = () => {
    if (growing) {
      seq += 1
      entries.push(toEntryRow(mapId, seq, growing))
    }
    growing = null
  }
  const keep = (step: HistoryStep) => {
    const joined = growing && joinSteps(growing, step)
    if (joined) {
      growing = joined
      return
    }
    flush()
    growing = step
    if (!mayGrow(step)) flush()
  }
  const checkpoint = () => {
    flush()
    const facts = { mapId, seq, atMs: nowMs, cause: 'regular', name: null } as const
    const others = checkpoints.filter((row) => row.seq !== seq)
    checkpoints = [...others, toCheckpointRow(facts, historyOf(store.state.getState()))]
    thinOutHere()
  }
  /** As `thinOut` does on a shelf. */
  const thinOutHere = () => {
    const dropped = superfluousCheckpoints(checkpoints, nowMs, calmSeq)
    checkpoints = checkpoints.filter((row) => !dropped.includes(row.seq))
    const last = lastSuperfluousEntry(checkpoints, calmSeq)
    entries = entries.filter((row) => row.seq > last)
  }
  store.open(first)
  store.onCommit(({ step }) => keep(step))
  checkpoint()
  return {
    store: () => store,
    checkpoint,
    flush,
    entries: () => entries,
    checkpoints: () => checkpoints,
    edit: () => {
      nowMs += random.below(1500)
      const edit = random.oneOf(edits)
      const mergeKey = random.chance(0.3) ? 'typing' : null
      store.edit(
        label,
        (draft, env) =>
          edit(draft as DocumentDraft, createDraw(draft as DocumentDraft, random), env),
        mergeKey ? { mergeKey } : {},
      )
    },
    reload: () => {
      flush()
      // What was there when the map was last left can be gone back to.
      expect(rebuildAt(checkpoints, entries, calmSeq)).not.toBeNull()
      const rebuilt = rebuild(checkpoints, entries)
      calmSeq = seq
      if (!rebuilt) throw new Error('nothing to rebuild from')
      store = makeStore(rebuilt.state.document)
      store.open(rebuilt.state.document, { history: rebuilt.state })
      store.onCommit(({ step }) => keep(step))
      return rebuilt
    },
  }
}

describe('a map whose page is reloaded at random', () => {
  test(
    `is the same after each of ${stepCount} edits, undos, redos and reloads (seed ${seed})`,
    () => {
      const random = createRandomSource(seed)
      let work = createWork(random)
      for (let step = 0; step < stepCount; step += 1) {
        // A new map now and then, so that they stay small enough to do many.
        if (step % 500 === 499) {
          expectUndoneWhole(work)
          work = createWork(random)
        }
        const dice = random.below(100)
        const store = work.store()
        if (dice < 60) work.edit()
        else if (dice < 78) store.undo()
        else if (dice < 90) store.redo()
        else if (dice < 93) work.checkpoint()
        else {
          const before = store.state.getState()
          const rebuilt = work.reload()
          const after = work.store().state.getState()
          expect(rebuilt.isCutShort).toBe(false)
          expect(writeJourney(after.document), `step ${step}`).toBe(writeJourney(before.document))
          expect(versionOf(after)).toBe(versionOf(before))
          expect(after.past.length).toBeGreaterThanOrEqual(Math.min(200, before.past.length))
          expect(after.future.length).toBe(Math.min(200, before.future.length))
        }
      }
      expectUndoneWhole(work)
    },
    stepCount * 15,
  )
})

/** All undone before and after a reload is the same, byte for byte; and so is all redone. */
function expectUndoneWhole(work: ReturnType<typeof createWork>): void {
  while (work.store().redo());
  const before = historyOf(work.store().state.getState())
  while (work.store().undo());
  const oldest = writeJourney(work.store().getDocument())
  while (work.store().redo());
  expect(writeJourney(work.store().getDocument())).toBe(writeJourney(before.document))
  work.reload()
  const kept = work.store().state.getState().past.length
  while (work.store().undo());
  if (kept === before.past.length) expect(writeJourney(work.store().getDocument())).toBe(oldest)
  else expect(kept).toBeGreaterThanOrEqual(200)
  while (work.store().redo());
  expect(writeJourney(work.store().getDocument())).toBe(writeJourney(before.document))
}

test('what lies before the oldest checkpoint that is kept goes, but not what may be read', () => {
  const work = createWork(createRandomSource(11))
  for (let round = 0; round < 30; round += 1) {
    for (let count = 0; count < 20; count += 1) work.edit()
    work.checkpoint()
    if (round === 20) work.reload()
  }
  const first = work.entries()[0]?.seq ?? 0
  const [oldest, ...others] = work.checkpoints()
  expect(first).toBeGreaterThan(100)
  expect(oldest?.seq).toBeLessThan(first)
  // The oldest is of no less use than the newest: all that follows it is there.
  const fromOldest = oldest && rebuild([oldest], work.entries())
  expect(fromOldest?.seq).toBe(others.at(-1)?.seq)
  expect(fromOldest?.state.past.length).toBeGreaterThanOrEqual(200)
})

describe('what is spoilt', () => {
  function someWork() {
    const work = createWork(createRandomSource(7))
    for (let count = 0; count < 30; count += 1) {
      work.edit()
      if (count === 14) work.checkpoint()
    }
    work.flush()
    return work
  }

  test('an entry that is not whole ends what can be read, and costs nothing before it', () => {
    const { entries: rows, checkpoints } = someWork()
    const entries = rows()
    const spoiltAt = entries.length - 3
    const spoilt = entries.map((row) =>
      row.seq === spoiltAt ? { ...row, text: row.text.replace('"kind"', '"kimd"') } : row,
    )
    const rebuilt = rebuild(checkpoints(), spoilt)
    const wanted = rebuildAt(checkpoints(), entries, spoiltAt - 1)
    expect(rebuilt?.isCutShort).toBe(true)
    expect(rebuilt?.seq).toBe(spoiltAt - 1)
    expect(rebuilt?.state).toEqual(wanted)
  })

  test('a missing entry ends it as well: order is by number alone', () => {
    const { entries: rows, checkpoints } = someWork()
    const entries = rows()
    const lastSeq = checkpoints().at(-1)?.seq ?? 0
    const missing = lastSeq + 2
    const rebuilt = rebuild(checkpoints(), entries.filter(({ seq }) => seq !== missing).reverse())
    expect(rebuilt).toMatchObject({ seq: missing - 1, isCutShort: true })
  })

  test('a spoilt checkpoint is passed over for the one before it', () => {
    const { entries: rows, checkpoints, store } = someWork()
    const entries = rows()
    const newest = checkpoints().at(-1)
    if (!newest) throw new Error('no checkpoint')
    const cut = { ...newest, text: newest.text.slice(0, -10) }
    expect(stateOf(cut)).toBeNull()
    const rebuilt = rebuild([...checkpoints().slice(0, -1), cut], entries)
    expect(rebuilt?.isCutShort).toBe(false)
    expect(writeJourney(rebuilt?.state.document as JourneyDocument)).toBe(
      writeJourney(store().getDocument()),
    )
  })

  test('a row that lies in another place is not taken', () => {
    const [first] = someWork().entries()
    if (!first) throw new Error('no entry')
    expect(stepOf(first)).not.toBeNull()
    expect(stepOf({ ...first, seq: 2 })).toBeNull()
    expect(stepOf({ ...first, mapId: 'local_2' })).toBeNull()
  })
})
