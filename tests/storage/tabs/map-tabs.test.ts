// Several windows with one map: one writes, the others follow, and nothing that was kept is lost.
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { canEdit } from '../../../src/commands/conditions'
import { mayReplaceMap } from '../../../src/commands/may-replace-map'
import { openJourney } from '../../../src/commands/open-journey'
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import { addTouchpoint } from '../../../src/model/edits/add-touchpoint'
import { writeJourney } from '../../../src/model/file-format/write-file'
import { checkInvariants } from '../../../src/model/queries/check-invariants'
import { stepsInOrder } from '../../../src/model/queries/records-in-order'
import { noFile } from '../../../src/store/session-store'
import { textRef } from '../../../src/text/texts'
import { createSmallMap } from '../../helpers/small-map'
import { createTabWorld, type TabWindow } from '../../helpers/tab-world'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** More of the random ones with `npm run test:soak`. */
const times = Number(process.env.THROUGHLINE_SOAK ?? 1)

/** Long enough for an answer that never comes, and for a follower to look. */
const rest = () => vi.advanceTimersByTimeAsync(5000)
const moment = () => vi.advanceTimersByTimeAsync(1)

async function startMap(tab: TabWindow): Promise<string> {
  openJourney(tab.app.context, createSmallMap().draft as JourneyDocument, noFile)
  addCard(tab, 'first')
  await rest()
  return tab.app.context.session.get().keeping.mapId ?? ''
}

function addCard({ app }: TabWindow, title: string): void {
  const { documents } = app.context
  documents.edit(textRef('touchpoints.add'), (draft, env) => {
    const stepId = stepsInOrder(documents.getDocument())[0]?.id
    if (stepId) addTouchpoint(draft, { stepId, channelId: null, title }, env)
  })
}

const mayWrite = ({ app }: TabWindow) => canEdit(app.context) === true
const textOf = ({ app }: TabWindow) => writeJourney(app.context.documents.getDocument())
const titlesIn = (document: JourneyDocument) =>
  Object.values(document.touchpoints).map(({ title }) => title)
const titlesOf = ({ app }: TabWindow) => titlesIn(app.context.documents.getDocument())

async function twoWindows() {
  const world = createTabWorld()
  const [first, second] = [world.add(), world.add(-3_600_000)]
  const mapId = await startMap(first)
  await world.open(second, mapId)
  await moment()
  return { world, first, second, mapId }
}

describe('a map in two windows', () => {
  test('is written in the first and followed in the second, with undo', async () => {
    const { first, second } = await twoWindows()
    expect([mayWrite(first), mayWrite(second)]).toEqual([true, false])
    expect(canEdit(second.app.context)).toBe('tabs.writtenElsewhere')
    addCard(first, 'seen there')
    await moment()
    expect(titlesOf(second)).toContain('seen there')
    first.app.context.documents.undo()
    await moment()
    expect(textOf(second)).toBe(textOf(first))
  })

  test('may be left without a question where it is only followed', async () => {
    const { second } = await twoWindows()
    const { context } = second.app
    const answer = mayReplaceMap(context)
    await moment()
    expect(context.session.get().question).toBeNull()
    expect(await answer).toBe(true)
  })

  test('is taken over with what is half typed, and followed the other way round', async () => {
    const { first, second } = await twoWindows()
    const [card] = Object.values(first.app.context.documents.getDocument().touchpoints)
    if (!card) throw new Error('No card')
    const renaming = { ref: { kind: 'touchpoint', id: card.id }, draft: 'Half a ti', isNew: false }
    first.app.context.session.set({ renaming: renaming as never })
    addCard(first, 'just now')
    const done = second.app.context.tabs.takeOver()
    await rest()
    expect(await done).toBe(true)
    expect([mayWrite(first), mayWrite(second)]).toEqual([false, true])
    expect(titlesOf(second)).toContain('just now')
    expect(second.app.context.session.get().renaming?.draft).toBe('Half a ti')
    addCard(second, 'back again')
    await moment()
    expect(textOf(first)).toBe(textOf(second))
  })

  test('goes to the follower when the writer closes or dies', async () => {
    const { first, second, world } = await twoWindows()
    addCard(first, 'last words')
    await moment()
    first.kill()
    await rest()
    expect(mayWrite(second)).toBe(true)
    expect(titlesOf(second)).toContain('last words')
    const third = world.add()
    addCard(second, 'goes on')
    await moment()
    expect(third.state()).toBe('live')
  })

  test('a frozen writer is not waited for; what it still types becomes a map of its own', async () => {
    const { first, second, world } = await twoWindows()
    first.freeze()
    addCard(first, 'typed in sleep')
    const done = second.app.context.tabs.takeOver()
    await rest()
    expect(await done).toBe(true)
    addCard(second, 'meanwhile')
    await moment()
    first.wake()
    await rest()
    expect([mayWrite(first), mayWrite(second)]).toEqual([false, true])
    expect(textOf(first)).toBe(textOf(second))
    expect(titlesOf(first)).not.toContain('typed in sleep')
    const rows = await second.app.context.maps.list()
    const apart = rows.find(({ title }) => title.endsWith('(from the other tab)'))
    const kept = await second.app.context.maps.read(apart?.id ?? '')
    expect(kept.ok && titlesIn(kept.value.state.document)).toContain('typed in sleep')
    expect(world.shelf.held.maps).toHaveLength(2)
  })

  test('a writer that cannot write keeps the map, and says so', async () => {
    const { first, second, world } = await twoWindows()
    world.shelf.failWith(new DOMException('full', 'QuotaExceededError'))
    addCard(first, 'not written')
    await moment()
    const done = second.app.context.tabs.takeOver()
    await moment()
    expect(await done).toBe(false)
    expect([mayWrite(first), mayWrite(second)]).toEqual([true, false])
  })
})

const actions = ['add', 'add', 'add', 'undo', 'redo', 'takeOver', 'freeze', 'wake', 'kill'] as const
const step = fc.record({
  action: fc.constantFrom(...actions),
  window: fc.nat({ max: 3 }),
  waitMs: fc.constantFrom(0, 0, 0, 1, 50, 1600, 4000),
})
const clocks = fc.array(fc.constantFrom(-3_600_000, 0, 3_600_000), { minLength: 2, maxLength: 4 })

describe('whatever windows do, in whatever order', () => {
  test(
    'no kept step is lost or changed, nothing typed is dropped, all see the same',
    async () => {
      await fc.assert(
        fc.asyncProperty(clocks, fc.array(step, { maxLength: 25 }), async (offsets, steps) => {
          const world = createTabWorld()
          const windows = offsets.map((offMs) => world.add(offMs))
          const [first] = windows
          if (!first) return
          const mapId = await startMap(first)
          for (const each of windows.slice(1)) await world.open(each, mapId)
          const kept = new Map<string, string>()
          const typed = new Set<string>()
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
              for (const title of after) if (!before.has(title)) typed.add(title)
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

          const alive = windows.filter(isAlive)
          expect(alive.filter(mayWrite)).toHaveLength(1)
          const reader = world.add()
          const read = await reader.app.context.maps.read(mapId)
          if (!read.ok) throw new Error(read.error)
          expect(read.value.isCutShort).toBe(false)
          expect(checkInvariants(read.value.state.document)).toEqual([])
          for (const tab of alive) expect(textOf(tab)).toBe(writeJourney(read.value.state.document))
          const seqs = world.shelf.held.entries.filter((row) => row.mapId === mapId)
          expect(seqs.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(
            seqs.map((_, at) => at + 1),
          )
        }),
        { numRuns: 60 * times },
      )
    },
    120_000 * times,
  )
})

const isAlive = (tab: TabWindow) => tab.state() !== 'dead'
