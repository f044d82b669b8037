// Which checkpoints may go, in everyday life and when the browser's room is used up.
import type { CheckpointHead, JournalShelf } from './journal-shelf'

const alwaysKept = 3
const keptOfToday = 10
const hourMs = 3_600_000
const dayMs = 24 * hourMs
const keptDays = 30

/** Drops the checkpoints of a map that say nothing new. */
export async function thinOut(shelf: JournalShelf, mapId: string, nowMs: number): Promise<void> {
  const seqs = superfluousCheckpoints(await shelf.checkpoints(mapId), nowMs)
  if (seqs.length > 0) await shelf.dropCheckpoints(mapId, seqs)
}

/** Old checkpoints of all maps go; never the newest three of any, never entries. */
export async function makeRoom(shelf: JournalShelf): Promise<void> {
  for (const { id } of await shelf.maps()) {
    const seqs = sacrificedCheckpoints(await shelf.checkpoints(id))
    if (seqs.length > 0) await shelf.dropCheckpoints(id, seqs)
  }
}

/**
 * Numbers of the checkpoints that say nothing new: beyond the newest ten, one an hour is enough for
 * a day and one a day for thirty. Named ones stay; discarded changes stay for thirty days.
 */
export function superfluousCheckpoints(
  heads: readonly CheckpointHead[],
  nowMs: number,
): readonly number[] {
  const newestFirst = [...heads].sort((left, right) => right.seq - left.seq)
  const taken = new Set<string>()
  return newestFirst.slice(keptOfToday).flatMap((head) => {
    if (isKeptByPerson(head, nowMs)) return []
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
