// The one document and its one writer. Every change goes through `edit`, becomes one labelled entry
// of the history (one user gesture = one entry), and is told to whoever listens (the journal, the
// map). Typing merges by field: edits with the same merge key within a second are one entry.
import { type Patch, produceWithPatches } from 'immer'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { createListeners } from '../lib/listeners'
import type { EditEnv } from '../model/document/edit-env'
import type { JourneyDocument } from '../model/document/journey-document'
import type { DocumentDraft } from '../model/edits/edit'
import type { TextRef } from '../text/texts'
import type { HistoryEntry } from './history-entry'
import {
  addEntry,
  type EditStep,
  freshHistory,
  type HistoryState,
  type HistoryStep,
  newestEntryId,
  takeStep,
  versionOfHistory,
} from './history-state'
import { createNewestEdit } from './newest-edit'

export type DocumentState = HistoryState & {
  /** A file of a newer format that must not be written by us. */
  readonly isReadOnly: boolean
  /** Changes with every document that is opened. */
  readonly openingId: number
}

export type Commit = {
  readonly cause: 'edit' | 'undo' | 'redo'
  readonly entry: HistoryEntry
  /** The patches that were applied now: those of an undo are the inverse ones. */
  readonly patches: readonly Patch[]
  readonly isMerged: boolean
  /** The same as a step that `takeStep` can take again: what a journal keeps. */
  readonly step: HistoryStep
}

export type EditOptions = {
  /** Edits in a row with the same key are one entry: `title:tp_1`. */
  readonly mergeKey?: string
  /** The words of a record that was just made belong to its making, however long they take. */
  readonly joinsMakingOf?: Making
}

export type Making = {
  readonly id: string
  /** Where its words are: only a record that was made without any; a copy has its own. */
  readonly field?: string
}

export type DocumentStore = {
  readonly state: StoreApi<DocumentState>
  readonly getDocument: () => JourneyDocument
  /** Runs an edit as one entry of the history and gives back what it gives. */
  readonly edit: <Outcome>(
    label: TextRef,
    recipe: (draft: DocumentDraft, env: EditEnv) => Outcome,
    options?: EditOptions,
  ) => Outcome
  /** Makes one entry of all edits in `run`; if it throws, nothing has happened. */
  readonly transaction: <Outcome>(label: TextRef, run: () => Outcome) => Outcome
  /** The next edit begins a new entry, whatever its merge key (a field was left). */
  readonly endMerge: () => void
  readonly undo: () => HistoryEntry | null
  readonly redo: () => HistoryEntry | null
  /** Replaces document and history: another map was opened. */
  readonly open: (document: JourneyDocument, options?: OpenOptions) => void
  /** The same map as another window left it: nothing is told, nothing is selected anew. */
  readonly follow: (state: HistoryState) => void
  readonly setReadOnly: (isReadOnly: boolean) => void
  readonly onCommit: (listener: (commit: Commit) => void) => () => void
}

export type OpenOptions = {
  readonly isReadOnly?: boolean
  /** The history that the document comes with; none without it. */
  readonly history?: Omit<HistoryState, 'document'>
  /** The largest version that the file names; it may be ahead of the history. */
  readonly namedVersion?: number
}

type OpenTransaction = {
  label: TextRef
  patches: Patch[]
  inverse: Patch[]
  before: JourneyDocument
}

const mergeWithinMs = 1000

/** Thrown by `edit` when the map was opened read-only; commands ask before. */
export class ReadOnlyError extends Error {}

/** A store that holds `initial` with an empty history. */
export function createDocumentStore(
  initial: JourneyDocument,
  env: EditEnv,
  nowMs: () => number,
): DocumentStore {
  const state = createStore<DocumentState>(() => ({
    ...freshHistory(initial),
    isReadOnly: false,
    openingId: 0,
  }))
  const { add: onCommit, tell } = createListeners<[Commit]>()
  let nextEntryId = 1
  let isMergeEnded = true
  let openTransaction: OpenTransaction | null = null
  const newest = createNewestEdit()

  function commit(
    document: JourneyDocument,
    { label, patches, inverse, before }: OpenTransaction,
    { mergeKey, joinsMakingOf }: EditOptions,
  ) {
    if (patches.length === 0) return
    const atMs = nowMs()
    const last = state.getState().past.at(-1)
    const isMerged =
      !isMergeEnded &&
      last !== undefined &&
      ((mergeKey !== undefined &&
        last.mergeKey === mergeKey &&
        atMs - last.atMs <= mergeWithinMs) ||
        (joinsMakingOf !== undefined && doesMake(last, joinsMakingOf)))
    isMergeEnded = false
    const step: EditStep = {
      kind: 'edit',
      entryId: nextEntryId++,
      label,
      patches,
      inverse,
      mergeKey: mergeKey ?? null,
      merges: isMerged,
      atMs,
    }
    const after = addEntry(state.getState(), document, step)
    newest.remember(isMerged ? last.id : null, { entryId: step.entryId, before, after: document })
    state.setState(after)
    const entry = after.past.at(-1)
    if (entry) tell({ cause: 'edit', entry, patches, isMerged, step })
  }

  const edit: DocumentStore['edit'] = (label, recipe, options) => {
    const before = state.getState()
    if (before.isReadOnly) throw new ReadOnlyError()
    let outcome: ReturnType<typeof recipe> | undefined
    const [document, patches, inverse] = produceWithPatches(before.document, (draft) => {
      outcome = recipe(draft as unknown as DocumentDraft, env)
    })
    if (openTransaction) {
      openTransaction.patches.push(...patches)
      openTransaction.inverse.unshift(...inverse)
      state.setState({ document })
    } else {
      commit(document, { label, patches, inverse, before: before.document }, options ?? {})
    }
    return outcome as ReturnType<typeof recipe>
  }

  const transaction: DocumentStore['transaction'] = (label, run) => {
    if (openTransaction) return run()
    const { document } = state.getState()
    openTransaction = { label, patches: [], inverse: [], before: document }
    try {
      const outcome = run()
      const whole = openTransaction
      openTransaction = null
      commit(state.getState().document, whole, {})
      return outcome
    } catch (error) {
      openTransaction = null
      state.setState({ document })
      throw error
    }
  }

  function travel(cause: 'undo' | 'redo'): HistoryEntry | null {
    const { past, future } = state.getState()
    const entry = cause === 'undo' ? past.at(-1) : future.at(0)
    if (!entry) return null
    isMergeEnded = true
    const step = { kind: cause, entryId: entry.id, atMs: nowMs() } as const
    const beyond = newest.beyond(entry.id, state.getState().document)
    state.setState(takeStep(state.getState(), step, beyond))
    const patches = cause === 'undo' ? entry.inverse : entry.patches
    tell({ cause, entry, patches, isMerged: false, step })
    return entry
  }

  return {
    state,
    getDocument: () => state.getState().document,
    edit,
    transaction,
    endMerge: () => {
      isMergeEnded = true
    },
    undo: () => travel('undo'),
    redo: () => travel('redo'),
    open: (document, { history, isReadOnly = false, namedVersion = 0 } = {}) => {
      isMergeEnded = true
      newest.forget()
      const opened = { ...freshHistory(document), ...history }
      // An id names a state of one map: it is never given twice, also not in another life.
      nextEntryId = Math.max(nextEntryId, newestEntryId(opened) + 1, namedVersion + 1)
      state.setState({
        ...opened,
        isReadOnly,
        openingId: state.getState().openingId + 1,
      })
    },
    follow: (followed) => {
      isMergeEnded = true
      newest.forget()
      nextEntryId = Math.max(nextEntryId, newestEntryId(followed) + 1)
      state.setState(followed)
    },
    setReadOnly: (isReadOnly) => {
      isMergeEnded = true
      state.setState({ isReadOnly })
    },
    onCommit,
  }
}

/** Names the state the document is in: the id of the last entry, 0 before the first. */
export function versionOf(state: DocumentState): number {
  return versionOfHistory(state)
}

function doesMake({ patches }: HistoryEntry, { id, field }: Making): boolean {
  return patches.some(
    ({ op, path, value }) =>
      op === 'add' &&
      path.length === 2 &&
      path[1] === id &&
      (field === undefined || value[field] === ''),
  )
}
