// From what lies in the journal back to a living map: the newest sound checkpoint, and the sound
// entries that follow it without a gap.
import { type HistoryState, StepMismatch, takeStep } from '../../store/history-state'
import { type CheckpointRow, stateOf } from './checkpoint'
import { type EntryRow, stepOf } from './journal-entry'

export type Rebuilt = {
  readonly state: HistoryState
  /** The number of the last entry that is in the state. */
  readonly seq: number
  /** The number at which the checkpoint stood that it was read from. */
  readonly checkpointSeq: number
  /** Whether something behind that was found, and could not be used. */
  readonly isCutShort: boolean
}

/**
 * The newest state that can be had of a map. Rows may come in any order; entries before the
 * checkpoint are passed over. Null when no checkpoint is sound.
 */
export function rebuild(
  checkpoints: readonly CheckpointRow[],
  entries: readonly EntryRow[],
): Rebuilt | null {
  const newestFirst = [...checkpoints].sort((left, right) => right.seq - left.seq)
  const inOrder = [...entries].sort((left, right) => left.seq - right.seq)
  for (const checkpoint of newestFirst) {
    const state = stateOf(checkpoint)
    if (state) return follow(startOf(checkpoint.seq, state), inOrder)
  }
  return null
}

/** The state at entry `seq`, for a look at the past; null when it cannot be had any more. */
export function rebuildAt(
  checkpoints: readonly CheckpointRow[],
  entries: readonly EntryRow[],
  seq: number,
): HistoryState | null {
  const rebuilt = rebuild(
    checkpoints.filter((row) => row.seq <= seq),
    entries.filter((row) => row.seq <= seq),
  )
  return rebuilt?.seq === seq ? rebuilt.state : null
}

/** Takes the entries that come next, until one is missing or spoilt. */
export function follow(start: Rebuilt, entries: readonly EntryRow[]): Rebuilt {
  let { state, seq } = start
  for (const row of entries) {
    if (row.seq <= seq) continue
    const step = row.seq === seq + 1 ? stepOf(row) : null
    const next = step && tryStep(state, step)
    if (!next) return { ...start, state, seq, isCutShort: true }
    state = next
    seq = row.seq
  }
  return { ...start, state, seq, isCutShort: false }
}

function startOf(seq: number, state: HistoryState): Rebuilt {
  return { state, seq, checkpointSeq: seq, isCutShort: false }
}

function tryStep(state: HistoryState, step: Parameters<typeof takeStep>[1]): HistoryState | null {
  try {
    return takeStep(state, step)
  } catch (error) {
    // Patches of another document make immer throw errors of its own; none of them is ours to keep.
    if (error instanceof StepMismatch || error instanceof Error) return null
    throw error
  }
}
