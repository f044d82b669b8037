// A shelf that takes its time, as a database does: what is asked is done in the order in which it was
// asked, whoever asks.
import type { JournalShelf } from '../../src/storage/journal/journal-shelf'

/** Every question and every write takes as long as `nextMs` says then. */
export function slowShelf(shelf: JournalShelf, nextMs: () => number): JournalShelf {
  let last: Promise<unknown> = Promise.resolve()
  const slow: Record<string, unknown> = {}
  for (const [name, method] of Object.entries(shelf)) {
    if (typeof method !== 'function' || name === 'onLost') slow[name] = method
    else {
      const ask = method as (...args: unknown[]) => Promise<unknown>
      slow[name] = (...args: unknown[]) => {
        const ms = nextMs()
        const answer = last.then(() => pause(ms)).then(() => ask(...args))
        last = answer.catch(() => undefined)
        return answer
      }
    }
  }
  return slow as JournalShelf
}

function pause(ms: number): Promise<void> | undefined {
  return ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : undefined
}
