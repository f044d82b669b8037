// A browser in small: windows that share a shelf, locks and messages, and can freeze, wake and die
// at any moment, each with a clock of its own.
import { openKeptMap } from '../../src/commands/open-journey'
import type { JournalShelf } from '../../src/storage/journal/journal-shelf'
import { createMemoryShelf } from './memory-shelf'
import { slowShelf } from './slow-shelf'
import { createTestApp, type TestApp } from './test-app'
import { createGate, gatedLater, gatedNeighbours, gatedShelf, wakeUp } from './window-gate'
import { createWindows, type Windows } from './windows'

export type TabWindow = {
  readonly app: TestApp
  readonly state: () => 'live' | 'frozen' | 'dead'
  /** Nothing goes in or out; what is on its way to the shelf arrives there. */
  readonly freeze: () => void
  readonly wake: () => void
  readonly kill: () => void
}

/** A world without windows; `nextMs` says how long the database takes for the next thing asked. */
export function createTabWorld(nextMs = () => 0) {
  const shelf = createMemoryShelf()
  const database = slowShelf(shelf, nextMs)
  const windows = createWindows()
  let count = 0
  return {
    shelf,
    /** A window that is open and shows nothing yet. */
    add: (clockOffMs = 0): TabWindow => {
      count += 1
      return createWindow(database, windows, { clockOffMs, firstId: 100_000 + count * 10_000 })
    },
    open: (tab: TabWindow, mapId: string) => openKeptMap(tab.app.context, mapId),
  }
}

function createWindow(
  shelf: JournalShelf,
  windows: Windows,
  options: { readonly clockOffMs: number; readonly firstId: number },
): TabWindow {
  const gate = createGate()
  const ends: (() => void)[] = []
  const neighbours = gatedNeighbours(windows.join(), gate, ends)
  const app = createTestApp({
    ...options,
    shelf: gatedShelf(shelf, gate),
    windows: { join: () => neighbours },
    later: gatedLater((run, delayMs) => {
      const timer = setTimeout(run, delayMs)
      return () => clearTimeout(timer)
    }, gate),
  })
  return {
    app,
    state: () => gate.state,
    freeze: () => {
      if (gate.state === 'live') gate.state = 'frozen'
    },
    wake: () => wakeUp(gate),
    kill: () => {
      gate.state = 'dead'
      for (const end of ends) end()
    },
  }
}
