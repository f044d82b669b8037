// A window whose map another one writes by now: what it still has on its way takes nothing away.
import { expect, test, vi } from 'vitest'
import { toEntryRow } from '../../../src/storage/journal/journal-entry'
import { createJournalWriter } from '../../../src/storage/journal/journal-writer'
import type { MapRow } from '../../../src/storage/journal/map-row'
import { freshHistory } from '../../../src/store/history-state'
import { withFakeTimers } from '../../helpers/fake-timers'
import { createMemoryShelf } from '../../helpers/memory-shelf'
import { generateDocument } from '../../helpers/random-document'

const mapId = 'local_1'
const stepAt = (atMs: number) => ({ kind: 'mark', cause: 'tookOver', atMs }) as const
const ofAnother = (seq: number) => toEntryRow(mapId, seq, stepAt(9_000_000))

withFakeTimers()

function sleeper(nowMs = () => 2) {
  const shelf = createMemoryShelf()
  const map = { id: mapId, title: 'Map' } as MapRow
  shelf.held.maps = [map]
  shelf.held.entries = [toEntryRow(mapId, 1, stepAt(1))]
  const state = freshHistory(generateDocument({ touchpoints: 5, seed: 3 }))
  const writer = createJournalWriter(mapId, 1, {
    shelf,
    nowMs,
    later: (run, delayMs) => {
      const timer = setTimeout(run, delayMs)
      return () => clearTimeout(timer)
    },
    present: () => ({ map, state }),
    onWritten: () => undefined,
    onFailure: () => undefined,
    onCheckpoint: () => undefined,
  })
  return { shelf, writer, map }
}

test('a whole state behind steps that were refused is refused too', async () => {
  const { shelf, writer } = sleeper()
  shelf.held.entries.push(ofAnother(2))
  writer.keep(stepAt(2))
  writer.keep(stepAt(3))
  expect(await writer.writeCheckpoint('saved')).toBe(false)
  expect(writer.isFenced()).toBe(true)
  expect(shelf.held.checkpoints).toEqual([])
  expect(shelf.held.entries).toHaveLength(2)
})

test('a step that could not be written is not taken for one of another window that came far since', async () => {
  const { shelf, writer } = sleeper()
  shelf.failWith(new DOMException('full', 'QuotaExceededError'))
  writer.keep(stepAt(2))
  await vi.advanceTimersByTimeAsync(50)
  expect(writer.hasFailed()).toBe(true)
  // The other one has dropped what its own states hold.
  shelf.held.entries = [ofAnother(700), ofAnother(701)]
  shelf.failWith(null)
  await vi.advanceTimersByTimeAsync(5000)
  expect(writer.isFenced()).toBe(true)
  expect(await writer.settled()).toBe(false)
})

test('a whole state that is still being made when its map is closed leaves the row as it is by then', async () => {
  let clockMs = 2
  // Each look at the clock tells that it takes long: the making gives way.
  const { shelf, writer, map } = sleeper(() => (clockMs += 10))
  const making = writer.writeCheckpoint('regular')
  writer.end()
  const inBin = { ...map, deletedAtMs: 7, title: 'Another name' }
  shelf.held.maps = [inBin]
  await vi.advanceTimersByTimeAsync(5000)
  expect(await making).toBe(true)
  expect(shelf.held.checkpoints).toHaveLength(1)
  expect(shelf.held.maps).toEqual([inBin])
})
