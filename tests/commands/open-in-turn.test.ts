// Openings that overlap: what was asked for last is what is on the screen, however long the others take.
import { describe, expect, test } from 'vitest'
import { followAddress } from '../../src/app/map-address'
import { CommandRefused } from '../../src/commands/command'
import { openJourney, openKeptMap } from '../../src/commands/open-journey'
import { openDroppedFile } from '../../src/features/file-menu/open-file'
import { discardRecovered } from '../../src/features/recovery/decide'
import type { JourneyDocument } from '../../src/model/document/journey-document'
import { writeJourney } from '../../src/model/file-format/write-file'
import type { JournalShelf } from '../../src/storage/journal/journal-shelf'
import { noFile } from '../../src/store/session-store'
import { textRef } from '../../src/text/texts'
import { withFakeTimers } from '../helpers/fake-timers'
import { createMemoryShelf } from '../helpers/memory-shelf'
import { createShopMap } from '../helpers/shop-map'
import { createSmallMap } from '../helpers/small-map'
import { addCard, mayWrite, rest, settled, startMap, titlesOf } from '../helpers/tab-actions'
import { createTestApp } from '../helpers/test-app'
import { createWindows } from '../helpers/windows'

withFakeTimers()

/** An answer that comes when it is let go. */
function later<Answer>() {
  let letGo = (_: Answer) => {}
  const answer = new Promise<Answer>((resolve) => {
    letGo = resolve
  })
  return { answer, letGo }
}

/** A shelf on which the reading of some maps waits until it is let go. */
function holdingShelf() {
  const shelf = createMemoryShelf()
  const waiting = new Map<string, ReturnType<typeof later<void>>>()
  const map: JournalShelf['map'] = async (mapId) => {
    await waiting.get(mapId)?.answer
    return shelf.map(mapId)
  }
  return {
    shelf: { ...shelf, map },
    held: shelf.held,
    hold: (mapId: string) => void waiting.set(mapId, later<void>()),
    letGo: async (mapId: string) => {
      waiting.get(mapId)?.letGo()
      waiting.delete(mapId)
      await rest()
    },
  }
}

/** An app with nothing open, and maps with one card each, named after them. */
async function withMaps() {
  const keeper = holdingShelf()
  const windows = createWindows()
  const first = createTestApp({ shelf: keeper.shelf, windows })
  const ids: string[] = []
  for (const name of ['large', 'small']) {
    ids.push(await startMap({ app: first }))
    addCard({ app: first }, name)
    await rest()
  }
  first.context.journal.end()
  first.context.tabs.leave()
  await rest()
  const addApp = (firstId: number) => createTestApp({ shelf: keeper.shelf, windows, firstId })
  const [large = '', small = ''] = ids
  return { ...keeper, app: addApp(200_000), addApp, large, small }
}

type App = Awaited<ReturnType<typeof withMaps>>['app']

const openId = ({ context }: App) => context.journal.row()?.id

const startNew = ({ context }: App) =>
  openJourney(context, createSmallMap().draft as JourneyDocument, noFile)

describe('a map that takes its time', () => {
  test('does not take the screen from one that was opened after it', async () => {
    const { app, hold, letGo, large, small } = await withMaps()
    hold(large)
    const slow = openKeptMap(app.context, large)
    expect(await settled(openKeptMap(app.context, small))).toBe(true)
    addCard({ app }, 'typed meanwhile')
    await letGo(large)
    expect(await slow).toBe(false)
    expect(openId(app)).toBe(small)
    expect(titlesOf({ app })).toContain('typed meanwhile')
  })

  test('nor from a new one', async () => {
    const { app, hold, letGo, large } = await withMaps()
    hold(large)
    const slow = openKeptMap(app.context, large)
    startNew(app)
    addCard({ app }, 'typed meanwhile')
    await letGo(large)
    expect(await slow).toBe(false)
    expect(titlesOf({ app })).toContain('typed meanwhile')
  })

  test('can be written by another window when it was given up', async () => {
    const { app, addApp, hold, letGo, large, small } = await withMaps()
    hold(large)
    const slow = openKeptMap(app.context, large)
    await settled(openKeptMap(app.context, small))
    await letGo(large)
    await slow
    const other = addApp(300_000)
    await settled(openKeptMap(other.context, large))
    expect(mayWrite({ app: other })).toBe(true)
  })

  test('and that cannot be read says nothing over the map that was opened after it', async () => {
    const { app, held, hold, letGo, large, small } = await withMaps()
    hold(large)
    const slow = openKeptMap(app.context, large)
    await settled(openKeptMap(app.context, small))
    held.maps = held.maps.filter(({ id }) => id !== large)
    await letGo(large)
    expect(await slow).toBe(false)
  })

  test('can be opened again when the browser could not read it', async () => {
    const { app, large, shelf } = await withMaps()
    const { map } = shelf
    shelf.map = async () => Promise.reject(new DOMException('gone', 'InvalidStateError'))
    const failing = expect(openKeptMap(app.context, large)).rejects.toThrow('gone')
    await settled(failing)
    shelf.map = map
    await settled(openKeptMap(app.context, large))
    expect(mayWrite({ app })).toBe(true)
  })
})

describe('a map that is asked for twice', () => {
  test('is opened once, to be written', async () => {
    const { app, hold, letGo, large } = await withMaps()
    const followed: unknown[] = []
    app.context.session.state.subscribe(({ following }) => {
      if (following) followed.push(following)
    })
    hold(large)
    const both = [openKeptMap(app.context, large), openKeptMap(app.context, large)]
    await letGo(large)
    expect(await Promise.all(both)).toEqual([true, true])
    expect(mayWrite({ app })).toBe(true)
    expect(followed).toEqual([])
  })

  test('with another one between is on the screen', async () => {
    const { app, hold, letGo, large, small } = await withMaps()
    hold(large)
    hold(small)
    const first = openKeptMap(app.context, large)
    const between = openKeptMap(app.context, small)
    const last = openKeptMap(app.context, large)
    await letGo(small)
    await letGo(large)
    expect([await first, await between, await last]).toEqual([true, false, true])
    expect(openId(app)).toBe(large)
    expect(mayWrite({ app })).toBe(true)
  })

  test('and is not there says so to both', async () => {
    const { app } = await withMaps()
    const both = [openKeptMap(app.context, 'none'), openKeptMap(app.context, 'none')]
    const answers = await settled(Promise.allSettled(both))
    const isRefused = answers.map(
      (answer) => answer.status === 'rejected' && answer.reason instanceof CommandRefused,
    )
    expect(isRefused).toEqual([true, true])
  })
})

test('a file that is still read does not replace the map that was opened meanwhile', async () => {
  const { app, small } = await withMaps()
  const text = writeJourney(createShopMap())
  const { answer, letGo } = later<ArrayBuffer>()
  const file = { name: 'shop.journey.json', arrayBuffer: () => answer } as File
  const dropped = openDroppedFile(app.context, file, null)
  await settled(openKeptMap(app.context, small))
  letGo(new TextEncoder().encode(text).buffer as ArrayBuffer)
  await settled(dropped)
  expect(openId(app)).toBe(small)
  await settled(openDroppedFile(app.context, new File([text], 'shop.journey.json'), null))
  expect(openId(app)).not.toBe(small)
})

/** An address bar, and what moves it as Back and Forward do. */
function createBar(first: string) {
  let address: string | null = first
  let tell = () => {}
  const bar = {
    read: () => address,
    push: (mapId: string | null) => {
      address = mapId
    },
    replace: (mapId: string | null) => {
      address = mapId
    },
    onMove: (listener: () => void) => {
      tell = listener
    },
  }
  const move = async (mapId: string | null) => {
    address = mapId
    tell()
    await rest()
  }
  return { bar, move }
}

test('forward while Back is still opening a map stays where it is', async () => {
  const { app, hold, letGo, large, small } = await withMaps()
  const { bar, move } = createBar(small)
  await settled(followAddress(app.context, bar))
  hold(large)
  await move(large)
  await move(small)
  await letGo(large)
  expect(openId(app)).toBe(small)
  expect(bar.read()).toBe(small)
})

test('a question goes with the map that it is about, by Back too', async () => {
  const { app, large, small } = await withMaps()
  const { bar, move } = createBar(small)
  await settled(followAddress(app.context, bar))
  for (const place of [large, null]) {
    const answer = app.context.ask({
      title: textRef('selection.deleteManyTitle', { count: 9 }),
      body: null,
      choices: [{ id: 'delete', label: 'common.delete', tone: 'danger' }],
    })
    await move(place)
    expect(app.context.session.get().question).toBeNull()
    expect(await answer).toBeNull()
  }
})

test('discarding what a crash left stops when another map is opened meanwhile', async () => {
  const { app, hold, letGo, large, small } = await withMaps()
  const recovered = { mapId: large, title: 'Large', count: 1, sinceMs: 0, calmSeq: 0 }
  hold(large)
  const discarding = discardRecovered(app.context, recovered)
  await settled(openKeptMap(app.context, small))
  await letGo(large)
  await discarding
  expect(openId(app)).toBe(small)
  expect(titlesOf({ app })).toContain('small')
  expect(app.context.session.get().notice).toBeNull()
})
