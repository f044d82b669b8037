// Which checkpoints may go, in everyday life and when the browser's room is used up.
import type { CheckpointHead, JournalShelf } from './journal-shelf'

const alwaysKept = 3
const keptOfToday = 10
const hourMs = 3_600_000
const dayMs = 24 * hourMs
const keptDays = 30

/** Drops the checkpoints of a map that say nothing new, and entries that nothing is read from. */
export async function thinOut(shelf: JournalShelf, mapId: string, nowMs: number): Promise<void> {
  const heads = await shelf.checkpoints(mapId)
  const calmSeq = (await shelf.map(mapId))?.calm.seq ?? 0
  const seqs = superfluousCheckpoints(heads, nowMs, calmSeq)
  if (seqs.length > 0) await shelf.dropCheckpoints(mapId, seqs)
  const kept = heads.filter(({ seq }) => !seqs.includes(seq))
  const last = lastSuperfluousEntry(kept, calmSeq)
  if (last > 0) await shelf.dropEntries(mapId, last)
}

/** Old checkpoints of all maps go; never the newest three of any, never entries. */
export async function makeRoom(shelf: JournalShelf): Promise<void> {
  for (const { id } of await shelf.maps()) {
    const seqs = sacrificedCheckpoints(await shelf.checkpoints(id))
    if (seqs.length > 0) await shelf.dropCheckpoints(id, seqs)
  }
}

/**
 * The number of the newest entry that is needed no more; 0: all are. Entries are read on from a
 * checkpoint: those before the oldest go. One that only its name keeps stands for itself, and three
 * remain to be read from, so that a spoilt one costs nothing. After a crash the state at `calmSeq`
 * may be asked for.
 */
export function lastSuperfluousEntry(heads: readonly CheckpointHead[], calmSeq: number): number {
  const newestFirst = heads.map(({ seq }) => seq).sort((left, right) => right - left)
  const regular = heads.filter(({ cause }) => cause !== 'named' && cause !== 'discarded')
  const oldest = Math.min(...regular.map(({ seq }) => seq))
  const third = newestFirst[alwaysKept - 1] ?? 0
  const beforeCalm = newestFirst.find((seq) => seq <= calmSeq) ?? Number.POSITIVE_INFINITY
  return Math.min(oldest, third, beforeCalm)
}

/**
 * Numbers of the checkpoints that say nothing new: beyond the newest ten, one an hour is enough for
 * a day and one a day for thirty. Named ones stay; discarded changes stay for thirty days; and what
 * the map was at `calmSeq`, when it was last left knowingly, can be had.
 */
export function superfluousCheckpoints(
  heads: readonly CheckpointHead[],
  nowMs: number,
  calmSeq = 0,
): readonly number[] {
  const newestFirst = [...heads].sort((left, right) => right.seq - left.seq)
  const beforeCalm = newestFirst.find(({ seq }) => seq <= calmSeq)
  const taken = new Set<string>()
  return newestFirst.slice(keptOfToday).flatMap((head) => {
    if (head === beforeCalm || isKeptByPerson(head, nowMs)) return []
    const ageMs = nowMs - head.atMs
    const span = ageMs < dayMs ? hourMs : dayMs
    const slot = `${span} ${Math.floor(head.atMs / span)}`
    if (ageMs < keptDays * dayMs && !taken.has(slot)) {
      taken.add(slot)
      return []
    }
    return [head.seq]
  })
}

/** Numbers of the checkpoints that go when there is no room, oldest first: all but the newest three. */
export function sacrificedCheckpoints(heads: readonly CheckpointHead[]): readonly number[] {
  const oldestFirst = [...heads].sort((left, right) => left.seq - right.seq)
  return oldestFirst
    .slice(0, -alwaysKept)
    .filter(({ cause }) => cause !== 'named')
    .map(({ seq }) => seq)
}

function isKeptByPerson({ cause, atMs }: CheckpointHead, nowMs: number): boolean {
  return cause === 'named' || (cause === 'discarded' && nowMs - atMs < keptDays * dayMs)
}
