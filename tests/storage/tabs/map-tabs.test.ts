// Several windows with one map: one writes, the others follow, and nothing that was kept is lost.
import { describe, expect, test, vi } from 'vitest'
import { canEdit } from '../../../src/commands/conditions'
import { mayReplaceMap } from '../../../src/commands/may-replace-map'
import { checkInvariants } from '../../../src/model/queries/check-invariants'
import { withFakeTimers } from '../../helpers/fake-timers'
import {
  addCard,
  mayWrite,
  moment,
  rest,
  settled,
  startMap,
  textOf,
  titlesIn,
  titlesOf,
} from '../../helpers/tab-actions'
import { createTabWorld } from '../../helpers/tab-world'

withFakeTimers()

async function twoWindows(nextMs = () => 0) {
  const world = createTabWorld(nextMs)
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

  test('what was half typed in it is not put into the map that was opened next', async () => {
    let slowMs = 0
    const { first, second, mapId } = await twoWindows(() => slowMs)
    const { context } = second.app
    first.app.context.session.set({ captureText: 'Half a tho' })
    first.app.context.journal.flush()
    await rest()
    first.kill()
    slowMs = 100
    for (let turn = 0; turn < 300 && context.journal.row()?.id !== mapId; turn += 1) {
      await vi.advanceTimersByTimeAsync(20)
    }
    expect(mayWrite(second)).toBe(true)
    await startMap(second)
    await rest()
    expect(context.session.get().captureText).toBe('')
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

  test('a writer that wakes and asks for the map back at once brings nothing of its sleep along', async () => {
    let slowMs = 0
    const { first, second, mapId } = await twoWindows(() => slowMs)
    first.freeze()
    addCard(first, 'typed in sleep')
    const done = second.app.context.tabs.takeOver()
    await rest()
    expect(await done).toBe(true)
    slowMs = 20
    first.wake()
    await moment()
    void first.app.context.tabs.takeOver()
    await rest()
    addCard(first, 'typed awake')
    await rest()
    const { maps } = second.app.context
    const read = await settled(maps.read(mapId))
    expect(read.ok && titlesIn(read.value.state.document)).not.toContain('typed in sleep')
    expect(read.ok && checkInvariants(read.value.state.document)).toEqual([])
    expect(titlesOf(first)).toContain('typed awake')
    expect(textOf(second)).toBe(textOf(first))
    const rows = await settled(maps.list())
    const apart = rows.find(({ title }) => title.endsWith('(from the other tab)'))
    const kept = await settled(maps.read(apart?.id ?? ''))
    expect(kept.ok && titlesIn(kept.value.state.document)).toContain('typed in sleep')
  })

  test('a map that is lost and comes back while it is still being taken up is written', async () => {
    let slowMs = 0
    const { first, second } = await twoWindows(() => slowMs)
    const until = async (isSo: () => boolean) => {
      for (let turn = 0; turn < 300 && !isSo(); turn += 1) await vi.advanceTimersByTimeAsync(20)
      expect(isSo()).toBe(true)
    }
    slowMs = 300
    void second.app.context.tabs.takeOver()
    await until(() => !mayWrite(first))
    // Asked before it can answer, and not waited for.
    await vi.advanceTimersByTimeAsync(100)
    void first.app.context.tabs.takeOver()
    await until(() => mayWrite(second))
    await until(() => !mayWrite(second))
    first.kill()
    for (let times = 0; times < 4; times += 1) await rest()
    expect(mayWrite(second)).toBe(true)
  })

  test('what is written while another window reads the map is seen there, and outlives a taking over', async () => {
    for (const afterMs of [10, 30, 50, 70, 90, 110]) {
      let slowMs = 0
      const world = createTabWorld(() => slowMs)
      const [first, second] = [world.add(), world.add()]
      const mapId = await startMap(first)
      slowMs = 20
      void world.open(second, mapId)
      await vi.advanceTimersByTimeAsync(afterMs)
      addCard(first, 'between')
      await rest()
      expect(titlesOf(second), `after ${afterMs} ms`).toContain('between')
      void second.app.context.tabs.takeOver()
      await rest()
      const read = await settled(first.app.context.maps.read(mapId))
      expect(read.ok && titlesIn(read.value.state.document)).toContain('between')
    }
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
