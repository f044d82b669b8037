// What lies in the bin may be thrown away; what somebody has open may not.
import { describe, expect, test } from 'vitest'
import { emptyBin, moveToBin } from '../../../src/features/my-maps/map-actions'
import { withFakeTimers } from '../../helpers/fake-timers'
import {
  addCard,
  mayWrite,
  moment,
  rest,
  settled,
  startMap,
  titlesOf,
} from '../../helpers/tab-actions'
import { createTabWorld, type TabWindow } from '../../helpers/tab-world'

const binDays = 30
const dayMs = 24 * 3_600_000

withFakeTimers()

type World = ReturnType<typeof createTabWorld>

const rowOf = ({ shelf }: World, mapId: string) => shelf.held.maps.find(({ id }) => id === mapId)

async function throwAway({ app }: TabWindow, world: World, mapId: string) {
  const row = rowOf(world, mapId)
  if (!row) throw new Error('No map')
  expect(await settled(moveToBin(app.context, row))).toBeNull()
  expect(rowOf(world, mapId)?.deletedAtMs).not.toBeNull()
}

async function emptyIt({ app }: TabWindow) {
  const done = emptyBin(app.context)
  app.context.answer('empty')
  await settled(done)
}

/** A map in the bin that was opened once more, as by the browser's Back. */
async function openedFromBin(world: World) {
  const tab = world.add()
  const mapId = await startMap(tab)
  await throwAway(tab, world, mapId)
  await world.open(tab, mapId)
  await rest()
  return { tab, mapId }
}

describe('a map that is opened from the bin', () => {
  test('is out of it, which is said', async () => {
    const world = createTabWorld()
    const { tab, mapId } = await openedFromBin(world)
    expect(rowOf(world, mapId)?.deletedAtMs).toBeNull()
    expect(tab.app.context.session.get().notice?.text.key).toBe('journal.outOfBin')
    addCard(tab, 'after')
    await rest()
    expect(rowOf(world, mapId)?.deletedAtMs).toBeNull()
    expect(titlesOf(tab)).toContain('after')
  })

  test('outlives the emptying of the bin, and the day on which it would have gone', async () => {
    const world = createTabWorld()
    const { tab, mapId } = await openedFromBin(world)
    addCard(tab, 'after')
    await rest()
    await emptyIt(tab)
    const later = world.add((binDays + 1) * dayMs)
    await settled(later.app.context.maps.tidyUp())
    tab.kill()
    await world.open(later, mapId)
    await rest()
    expect(mayWrite(later)).toBe(true)
    expect(titlesOf(later)).toContain('after')
  })

  test('is out of it also where it is only followed', async () => {
    const world = createTabWorld()
    const { mapId } = await openedFromBin(world)
    // The window that writes it has not written since it was thrown away in a third one.
    await world.add().app.context.maps.moveToBin(mapId)
    const follower = world.add()
    await world.open(follower, mapId)
    await rest()
    expect(mayWrite(follower)).toBe(false)
    expect(rowOf(world, mapId)?.deletedAtMs).toBeNull()
  })
})

describe('a map that is open', () => {
  test('stays when the bin is emptied', async () => {
    const world = createTabWorld()
    const { tab, mapId } = await openedFromBin(world)
    await tab.app.context.maps.moveToBin(mapId)
    const other = world.add()
    const gone = await startMap(other)
    await throwAway(other, world, gone)
    await emptyIt(tab)
    await moment()
    expect(rowOf(world, mapId)).toBeDefined()
    expect(rowOf(world, gone)).toBeUndefined()
  })
})
