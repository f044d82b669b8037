// Who may write a map: one window at a time, by a lock of the browser, which ends with its window
// however that ends. See README.md.

export type WriterLock = {
  /** Takes the lock if nobody has it; says whether this window has it now. */
  readonly tryHold: () => Promise<boolean>
  /** Stands in line; told once, when the lock has come. */
  readonly waitFor: (onGranted: () => void) => void
  /** Takes the lock from whoever has it. */
  readonly steal: () => Promise<void>
  readonly isHeld: () => boolean
  /** Gives the lock back, or leaves the line. */
  readonly release: () => void
}

/**
 * The lock of one map. `onLost` is told when another window has taken it away. Where the browser
 * has no locks every window writes, and the journal's numbers alone keep them apart.
 */
export function createWriterLock(mapId: string, onLost: () => void): WriterLock {
  const name = `throughline writer ${mapId}`
  let held: { readonly letGo: () => void } | null = null
  let line: AbortController | null = null

  /** Holds until released; resolves once it is known whether the lock was given. */
  const request = (options: LockOptions) =>
    new Promise<boolean>((resolve) => {
      let mine: typeof held = null
      const hold = (lock: Lock | null) => {
        resolve(lock !== null)
        if (lock === null) return
        return new Promise<void>((letGo) => {
          mine = { letGo }
          held = mine
        })
      }
      navigator.locks.request(name, options, hold).catch(() => {
        resolve(false)
        // Left the line, or stolen while it was held; from itself is no loss.
        if (mine === null || held !== mine) return
        held = null
        onLost()
      })
    })

  const leaveLine = () => {
    line?.abort()
    line = null
  }

  if (!navigator.locks) {
    const nothing = () => undefined
    return {
      tryHold: async () => true,
      waitFor: nothing,
      steal: async () => undefined,
      isHeld: () => true,
      release: nothing,
    }
  }
  return {
    tryHold: () => request({ ifAvailable: true }),
    waitFor: (onGranted) => {
      leaveLine()
      if (held) {
        // Granted in the moment in which the line was left: nobody else will ever get it.
        queueMicrotask(onGranted)
        return
      }
      const own = new AbortController()
      line = own
      void request({ signal: own.signal }).then((isGranted) => {
        if (line !== own) return
        line = null
        if (isGranted) onGranted()
      })
    },
    steal: async () => {
      leaveLine()
      if (!held) await request({ steal: true })
    },
    isHeld: () => held !== null,
    release: () => {
      leaveLine()
      held?.letGo()
      held = null
    },
  }
}
