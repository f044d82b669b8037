// Windows with one map, in whatever order they do things, with a database that takes its time.
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { writeJourney } from '../../../src/model/file-format/write-file'
import { checkInvariants } from '../../../src/model/queries/check-invariants'
import { withFakeTimers } from '../../helpers/fake-timers'
import {
  addCard,
  isAlive,
  mayWrite,
  rest,
  startMap,
  textOf,
  titlesIn,
  titlesOf,
} from '../../helpers/tab-actions'
import { createTabWorld, type TabWindow } from '../../helpers/tab-world'

withFakeTimers()

/** More of the random ones with `npm run test:soak`. */
const times = Number(process.env.THROUGHLINE_SOAK ?? 1)

const actions = ['add', 'add', 'add', 'undo', 'redo', 'takeOver', 'freeze', 'wake', 'kill'] as const
const step = fc.record({
  action: fc.constantFrom(...actions),
  window: fc.nat({ max: 3 }),
  waitMs: fc.constantFrom(0, 0, 0, 1, 50, 1600, 4000),
})
/** How long the database takes for the things that are asked of it, in turns. */
const delays = fc.array(fc.constantFrom(0, 0, 1, 10, 300), { minLength: 1, maxLength: 7 })
const clocks = fc.array(fc.constantFrom(-3_600_000, 0, 3_600_000), { minLength: 2, maxLength: 4 })

describe('whatever windows do, in whatever order', () => {
  test(
    'no kept step is lost or changed, nothing typed is dropped, all see the same',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          clocks,
          delays,
          fc.array(step, { maxLength: 25 }),
          async (offsets, turns, steps) => {
            let asked = 0
            let isSlow = false
            const world = createTabWorld(() => {
              asked += 1
              return isSlow ? (turns[asked % turns.length] ?? 0) : 0
            })
            const windows = offsets.map((offMs) => world.add(offMs))
            const [first] = windows
            if (!first) return
            const mapId = await startMap(first)
            isSlow = true
            // Some are still reading while others write.
            for (const each of windows.slice(1)) void world.open(each, mapId)
            const kept = new Map<string, string>()
            const typed = new Map<string, TabWindow>()
            let count = 0
            for (const { action, window, waitMs } of steps) {
              const tab = windows[window % windows.length]
              if (!tab) continue
              const before = new Set(titlesOf(tab))
              if (action === 'add' && mayWrite(tab)) {
                count += 1
                addCard(tab, `card ${count}`)
              } else if (action === 'undo' && mayWrite(tab)) tab.app.context.documents.undo()
              else if (action === 'redo' && mayWrite(tab)) tab.app.context.documents.redo()
              else if (action === 'takeOver' && tab.state() === 'live') {
                void tab.app.context.tabs.takeOver()
              } else if (action === 'freeze') tab.freeze()
              else if (action === 'wake') tab.wake()
              else if (
                action === 'kill' &&
                windows.some((other) => other !== tab && isAlive(other))
              ) {
                tab.kill()
              }
              if (action === 'add' || action === 'undo' || action === 'redo') {
                const after = new Set(titlesOf(tab))
                for (const title of after) if (!before.has(title)) typed.set(title, tab)
                for (const title of before) if (!after.has(title)) typed.delete(title)
              }
              await vi.advanceTimersByTimeAsync(waitMs)
              for (const row of world.shelf.held.entries) {
                const known = kept.get(`${row.mapId} ${row.seq}`)
                if (known !== undefined && known !== row.text) throw new Error(`${row.seq} changed`)
                kept.set(`${row.mapId} ${row.seq}`, row.text)
              }
            }
            for (const tab of windows) tab.wake()
            for (let times = 0; times < 3; times += 1) await rest()
            isSlow = false
            await rest()

            const alive = windows.filter(isAlive)
            expect(alive.filter(mayWrite)).toHaveLength(1)
            const reader = world.add()
            const read = await reader.app.context.maps.read(mapId)
            if (!read.ok) throw new Error(read.error)
            expect(read.value.isCutShort).toBe(false)
            expect(checkInvariants(read.value.state.document)).toEqual([])
            for (const tab of alive)
              expect(textOf(tab)).toBe(writeJourney(read.value.state.document))
            const there = titlesIn(read.value.state.document)
            for (const row of await reader.app.context.maps.list()) {
              const copy = await reader.app.context.maps.read(row.id)
              if (row.id !== mapId && copy.ok) there.push(...titlesIn(copy.value.state.document))
            }
            const dropped = [...typed].filter(
              ([title, tab]) => isAlive(tab) && !there.includes(title),
            )
            expect(dropped.map(([title]) => title)).toEqual([])
            const seqs = world.shelf.held.entries.filter((row) => row.mapId === mapId)
            expect(seqs.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(
              seqs.map((_, at) => at + 1),
            )
          },
        ),
        // A long trial that fails says so at once: to make it smaller takes longer than there is time for.
        { numRuns: 60 * times, endOnFailure: times > 1 },
      )
    },
    120_000 * times,
  )
})
