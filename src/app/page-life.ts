// What the browser tells of the page's life: hidden, frozen, left.
import type { CommandContext } from '../commands/command'

/** Writes what is still being typed when the page may go away, and asks when that could lose it. */
export function followPageLife({ journal }: CommandContext): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') journal.hide()
  })
  document.addEventListener('freeze', () => journal.flush())
  window.addEventListener('pagehide', () => journal.leave())
  window.addEventListener('beforeunload', (event) => {
    if (journal.isAtRisk()) event.preventDefault()
  })
}
