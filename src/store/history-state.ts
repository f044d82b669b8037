// A document with its history as plain data, and what one step makes of it: the same function moves
// the living store, rebuilds a map from its journal and follows another window.
import type { Patch } from 'immer'
import type { JourneyDocument } from '../model/document/journey-document'
import type { TextRef } from '../text/texts'
import { applyPatches } from './apply-patches'
import type { HistoryEntry } from './history-entry'

export type HistoryState = {
  readonly document: JourneyDocument
  readonly past: readonly HistoryEntry[]
  /** What was undone, next to redo first. */
  readonly future: readonly HistoryEntry[]
  /** The version of the document before the oldest entry that is kept; 0 in the beginning. */
  readonly baseVersion: number
}

/** What an edit adds to the history, in its own patches alone. */
export type EditStep = {
  readonly kind: 'edit'
  /** The id of the entry that stands in the history afterwards. */
  readonly entryId: number
  readonly label: TextRef
  readonly patches: readonly Patch[]
  readonly inverse: readonly Patch[]
  readonly mergeKey: string | null
  /** Whether it became one entry with the newest one. */
  readonly merges: boolean
  readonly atMs: number
}

/** Moves the cursor of the history by one entry. */
export type TravelStep = {
  readonly kind: 'undo' | 'redo'
  /** The id of the entry that was taken back or brought back. */
  readonly entryId: number
  readonly atMs: number
}

/** Changes nothing: says in the journal that another window writes from here on. */
export type MarkStep = {
  readonly kind: 'mark'
  readonly cause: 'tookOver'
  readonly atMs: number
}

export type HistoryStep = EditStep | TravelStep | MarkStep

/** Thrown by `takeStep` when a step does not belong after this state. */
export class StepMismatch extends Error {}

const keptEntries = 500

/** A document without history. */
export function freshHistory(document: JourneyDocument): HistoryState {
  return { document, past: [], future: [], baseVersion: 0 }
}

/** The history in anything that holds one, alone. */
export function historyOf({ document, past, future, baseVersion }: HistoryState): HistoryState {
  return { document, past, future, baseVersion }
}

/**
 * The state after a step; throws `StepMismatch` when the step is of another history.
 * @param known the document after an undo or redo, where it is there already
 */
export function takeStep(
  state: HistoryState,
  step: HistoryStep,
  known: JourneyDocument | null = null,
): HistoryState {
  if (step.kind === 'edit') {
    const document = applyPatches(state.document, step.patches)
    return addEntry(state, document, step)
  }
  if (step.kind === 'mark') return state
  const { past, future } = state
  const entry = step.kind === 'undo' ? past.at(-1) : future[0]
  if (entry?.id !== step.entryId) throw new StepMismatch(`${step.kind} of ${step.entryId}`)
  const patches = step.kind === 'undo' ? entry.inverse : entry.patches
  return {
    ...state,
    document: known ?? applyPatches(state.document, patches),
    past: step.kind === 'undo' ? past.slice(0, -1) : [...past, entry],
    future: step.kind === 'undo' ? [entry, ...future] : future.slice(1),
  }
}

/** The state after an edit whose document is there already. */
export function addEntry(
  state: HistoryState,
  document: JourneyDocument,
  step: EditStep,
): HistoryState {
  const { past, baseVersion } = state
  const { entryId, label, patches, inverse, mergeKey, merges, atMs } = step
  const last = past.at(-1)
  if (merges && !last) throw new StepMismatch('nothing to merge with')
  const entry: HistoryEntry =
    merges && last
      ? {
          ...last,
          id: entryId,
          patches: [...last.patches, ...patches],
          inverse: [...inverse, ...last.inverse],
          atMs,
        }
      : { id: entryId, label, patches, inverse, mergeKey, atMs }
  const all = [...(merges ? past.slice(0, -1) : past), entry]
  return clipHistory({ document, past: all, future: [], baseVersion }, keptEntries)
}

/** Keeps the newest steps back and the nearest steps forward, each at most `count`. */
export function clipHistory(state: HistoryState, count: number): HistoryState {
  const { past, future, baseVersion } = state
  const dropped = past[past.length - count - 1]
  return {
    document: state.document,
    past: dropped ? past.slice(-count) : past,
    future: future.length > count ? future.slice(0, count) : future,
    baseVersion: dropped ? dropped.id : baseVersion,
  }
}

/** Names the state the document is in: the id of the last entry that made it. */
export function versionOfHistory({ past, baseVersion }: Omit<HistoryState, 'document'>): number {
  return past.at(-1)?.id ?? baseVersion
}

/** The largest id that an entry of this history has. */
export function newestEntryId({ past, future, baseVersion }: HistoryState): number {
  return [...past, ...future].reduce((largest, { id }) => Math.max(largest, id), baseVersion)
}
