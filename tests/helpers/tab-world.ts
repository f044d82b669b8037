// A browser in small: windows that share a shelf, locks and messages, and can freeze, wake and die
// at any moment, each with a clock of its own.
import { openKeptMap } from '../../src/commands/open-journey'
import type { JournalShelf } from '../../src/storage/journal/journal-shelf'
import { createMemoryShelf } from './memory-shelf'
import { createTestApp, type TestApp } from './test-app'
import { createWindows, type Windows } from './windows'

export type TabWindow = {
  readonly app: TestApp
  readonly state: () => 'live' | 'frozen' | 'dead'
  /** Nothing goes in or out; what is on its way to the shelf arrives there. */
  readonly freeze: () => void
  readonly wake: () => void
  readonly kill: () => void
}

type Gate = {
  state: 'live' | 'frozen' | 'dead'
  waiting: (() => void)[]
  readonly pass: () => Promise<void>
}

/** A world without windows. */
export function createTabWorld() {
  const shelf = createMemoryShelf()
  const windows = createWindows()
  let count = 0
  return {
    shelf,
    /** A window that is open and shows nothing yet. */
    add: (clockOffMs = 0): TabWindow => {
      count += 1
      return createWindow(shelf, windows, { clockOffMs, firstId: 100_000 + count * 10_000 })
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
  const app = createTestApp({
    ...options,
    shelf: gatedShelf(shelf, gate),
    windows: gatedWindows(windows, gate, ends),
    later: (run, delayMs) => {
      const timer = setTimeout(() => void gate.pass().then(run), delayMs)
      return () => clearTimeout(timer)
    },
  })
  return {
    app,
    state: () => gate.state,
    freeze: () => {
      if (gate.state === 'live') gate.state = 'frozen'
    },
    wake: () => {
      if (gate.state !== 'frozen') return
      gate.state = 'live'
      for (const go of gate.waiting.splice(0)) go()
    },
    kill: () => {
      gate.state = 'dead'
      for (const end of ends) end()
    },
  }
}

function createGate(): Gate {
  const gate: Gate = {
    state: 'live',
    waiting: [],
    pass: () =>
      gate.state === 'live'
        ? Promise.resolve()
        : new Promise((resolve) => {
            gate.waiting.push(resolve)
          }),
  }
  return gate
}

/** A window that freezes or dies hears no answer; what it has sent is done all the same. */
function gatedShelf(shelf: JournalShelf, gate: Gate): JournalShelf {
  const gated: Record<string, unknown> = {}
  for (const [name, method] of Object.entries(shelf)) {
    if (typeof method !== 'function' || name === 'onLost') gated[name] = method
    else {
      const ask = method as (...args: unknown[]) => Promise<unknown>
      gated[name] = (...args: unknown[]) => through(gate, () => ask(...args))
    }
  }
  return gated as JournalShelf
}

async function through<Answer>(gate: Gate, ask: () => Promise<Answer>): Promise<Answer> {
  await gate.pass()
  const answer = ask()
  // Handled here: the answer may be heard much later, or never.
  answer.catch(() => undefined)
  await Promise.resolve()
  await gate.pass()
  return answer
}

function gatedWindows(windows: Windows, gate: Gate, ends: (() => void)[]): Windows {
  return {
    join: () => {
      const { createLock, openChannel } = windows.join()
      return {
        createLock: (mapId, onLost) => {
          const lock = createLock(mapId, () => void gate.pass().then(onLost))
          ends.push(lock.release)
          const waitFor = (onGranted: () => void) =>
            lock.waitFor(() => void gate.pass().then(onGranted))
          return { ...lock, waitFor }
        },
        openChannel: (mapId, hear) => {
          const channel = openChannel(
            mapId,
            (message) => void gate.pass().then(() => hear(message)),
          )
          ends.push(channel.close)
          return channel
        },
      }
    },
  }
}
