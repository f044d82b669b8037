// The open map in this window beside the same map in others: writing it, following it, and the
// way from one to the other. See README.md.
import type { Result } from '../../lib/result'
import type { KeptMap } from '../journal/local-maps'
import type { Rebuilt } from '../journal/rebuild'
import { answerMs, loseLock, readFor, startFollowing, startWriting, yieldTo } from './hand-over'
import { type MapTabsOutside, type OpenTab, pull } from './open-tab'
import type { TabMessage } from './tab-channel'

export type MapTabs = {
  /** Asks for the right to write a map; the answer is settled by `enter`, or by `giveUp`. */
  readonly claim: (mapId: string) => Promise<TabClaim>
  /** Reads the map of a claim, whole: nothing of another window comes after it for a writer. */
  readonly read: (claim: TabClaim) => Promise<Result<KeptMap, 'not-found' | 'not-readable'>>
  /** The map of this claim is on the screen from now on, as far as it was read. */
  readonly enter: (claim: TabClaim, read: Pick<Rebuilt, 'state' | 'seq'>) => void
  /** The map is closed, or another one takes its place. */
  readonly leave: () => void
  /** From following to writing. Resolves to false when the other window could not give it up. */
  readonly takeOver: () => Promise<boolean>
}

export type TabClaim = {
  readonly mapId: string
  readonly isWriter: boolean
  readonly giveUp: () => void
}

type Claim = TabClaim & { readonly tab: OpenTab }

/** One window's part. */
export function createMapTabs(outside: MapTabsOutside): MapTabs {
  const { session, journal } = outside
  const windowId = outside.env.newMapId()
  let open: OpenTab | null = null

  journal.onWritten((mapId, seq) => {
    if (open?.mapId === mapId && open.isWriter) open.channel?.post({ kind: 'written', seq })
  })

  journal.onFenced((mapId) => {
    if (open?.mapId === mapId) void loseLock(open, outside)
  })

  const listen = (tab: OpenTab) =>
    outside.openChannel(tab.mapId, (message) => {
      if (!tab.isLeft) hear(tab, message, windowId, outside)
    })

  const sayTakingOver = ({ mapId }: OpenTab, isTakingOver: boolean) =>
    session.set({ following: { mapId, isTakingOver } })

  return {
    claim: async (mapId) => {
      const tab: OpenTab = {
        mapId,
        lock: outside.createLock(mapId, () => void loseLock(tab, outside)),
        ...{ channel: null, isWriter: false, seq: 0, state: null },
        ...{ isLooking: false, onAnswer: null, takingOver: null },
        ...{ starting: null, isLeft: false },
        pulling: Promise.resolve(),
      }
      const isWriter = await tab.lock.tryHold()
      const claim: Claim = { mapId, isWriter, tab, giveUp: () => close(tab) }
      return claim
    },
    read: ({ mapId, isWriter }) => readFor(mapId, isWriter, outside),
    enter: (claim, read) => {
      const { tab } = claim as Claim
      if (open) close(open)
      open = tab
      tab.channel = listen(tab)
      tab.isWriter = claim.isWriter
      if (claim.isWriter) session.set({ following: null })
      else startFollowing(tab, read, outside)
    },
    leave: () => {
      if (open) close(open)
      open = null
      session.set({ following: null })
    },
    takeOver: async () => {
      const tab = open
      if (!tab || tab.isWriter) return true
      sayTakingOver(tab, true)
      tab.takingOver ??= takeOver(tab, windowId, outside)
      const isTaken = await tab.takingOver
      tab.takingOver = null
      if (tab === open && !tab.isWriter) sayTakingOver(tab, false)
      return isTaken
    },
  }
}

/** Resolves to false when the writer has something that it cannot write. */
async function takeOver(tab: OpenTab, windowId: string, outside: MapTabsOutside): Promise<boolean> {
  const isYielded = await askWriter(tab, windowId, outside)
  if (tab.isLeft || tab.isWriter) return true
  if (isYielded === false) return false
  await tab.lock.steal()
  if (!tab.isLeft && !tab.isWriter) await startWriting(tab, outside)
  return true
}

/** Resolves to null when the writer does not answer. */
function askWriter(
  tab: OpenTab,
  windowId: string,
  { later }: MapTabsOutside,
): Promise<boolean | null> {
  return new Promise((resolve) => {
    const stop = later(() => resolve(null), answerMs)
    tab.onAnswer = (isYielded) => {
      stop()
      tab.onAnswer = null
      resolve(isYielded)
    }
    tab.channel?.post({ kind: 'takeOver', by: windowId })
  })
}

function hear(tab: OpenTab, message: TabMessage, windowId: string, outside: MapTabsOutside): void {
  if (message.kind === 'written') {
    if (message.seq > tab.seq) void pull(tab, outside)
  } else if (message.kind === 'takeOver') {
    if (tab.isWriter && message.by !== windowId) void yieldTo(tab, message.by, outside)
  } else if (message.to === windowId) {
    tab.onAnswer?.(message.kind === 'yielded')
  }
}

function close(tab: OpenTab): void {
  tab.isLeft = true
  tab.lock.release()
  tab.channel?.close()
}
