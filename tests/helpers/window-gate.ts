// What makes a window freeze, wake and die: everything that goes in or out passes its gate.
import type { JournalShelf } from '../../src/storage/journal/journal-shelf'
import type { Later } from '../../src/storage/journal/journal-writer'
import type { MapTabsOutside } from '../../src/storage/tabs/open-tab'

export type Gate = {
  state: 'live' | 'frozen' | 'dead'
  waiting: (() => void)[]
  readonly pass: () => Promise<void>
}

export type Neighbours = Pick<MapTabsOutside, 'createLock' | 'openChannel'>

/** Open at first. */
export function createGate(): Gate {
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
export function gatedShelf(shelf: JournalShelf, gate: Gate): JournalShelf {
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

/** Locks and messages behind a gate; `ends` gets what the browser does when the window dies. */
export function gatedNeighbours(
  { createLock, openChannel }: Neighbours,
  gate: Gate,
  ends: (() => void)[],
): Neighbours {
  return {
    createLock: (mapId, onLost) => {
      const lock = createLock(mapId, () => void gate.pass().then(onLost))
      ends.push(lock.release)
      const waitFor = (onGranted: () => void) =>
        lock.waitFor(() => void gate.pass().then(onGranted))
      return { ...lock, waitFor }
    },
    openChannel: (mapId, hear) => {
      const channel = openChannel(mapId, (message) => void gate.pass().then(() => hear(message)))
      ends.push(channel.close)
      return channel
    },
  }
}

/** A clock behind a gate: what was due in the sleep comes at the waking. */
export function gatedLater(later: Later, gate: Gate): Later {
  return (run, delayMs) => later(() => void gate.pass().then(run), delayMs)
}

/** Goes on after a sleep. */
export function wakeUp(gate: Gate): void {
  if (gate.state !== 'frozen') return
  gate.state = 'live'
  for (const go of gate.waiting.splice(0)) go()
}
