// Locks and messages between apps that stand for the windows of one browser.
import type { MapTabsOutside } from '../../src/storage/tabs/open-tab'
import type { TabMessage } from '../../src/storage/tabs/tab-channel'
import type { WriterLock } from '../../src/storage/tabs/writer-lock'

export type Windows = { readonly join: () => Pick<MapTabsOutside, 'createLock' | 'openChannel'> }

type Claimant = { readonly onLost: () => void; onGranted: (() => void) | null }

/** Each app joins once. */
export function createWindows(): Windows {
  const holders = new Map<string, Claimant>()
  const lines = new Map<string, Claimant[]>()
  const listeners = new Set<{ mapId: string; hear: (message: TabMessage) => void }>()

  const grantNext = (mapId: string) => {
    const next = lines.get(mapId)?.shift()
    if (!next) return
    holders.set(mapId, next)
    queueMicrotask(() => next.onGranted?.())
  }
  const createLock = (mapId: string, onLost: () => void): WriterLock => {
    const me: Claimant = { onLost, onGranted: null }
    const leaveLine = () =>
      lines.set(
        mapId,
        (lines.get(mapId) ?? []).filter((each) => each !== me),
      )
    return {
      tryHold: async () => {
        if (!holders.has(mapId)) holders.set(mapId, me)
        return holders.get(mapId) === me
      },
      waitFor: (onGranted) => {
        leaveLine()
        me.onGranted = onGranted
        lines.set(mapId, [...(lines.get(mapId) ?? []), me])
        if (!holders.has(mapId)) grantNext(mapId)
      },
      steal: async () => {
        leaveLine()
        const before = holders.get(mapId)
        holders.set(mapId, me)
        if (before && before !== me) before.onLost()
      },
      isHeld: () => holders.get(mapId) === me,
      release: () => {
        leaveLine()
        if (holders.get(mapId) !== me) return
        holders.delete(mapId)
        grantNext(mapId)
      },
    }
  }
  return {
    join: () => ({
      createLock,
      openChannel: (mapId, hear) => {
        const me = { mapId, hear }
        listeners.add(me)
        return {
          post: (message) => {
            for (const other of listeners) {
              if (other !== me && other.mapId === mapId) queueMicrotask(() => other.hear(message))
            }
          },
          close: () => listeners.delete(me),
        }
      },
    }),
  }
}
