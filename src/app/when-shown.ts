// When there is time for what is not needed at once.
import { whenQuiet } from '../storage/when-quiet'

/**
 * The map comes first: what is fetched for later must not take time from its first picture, and each
 * piece of it waits for a quiet moment of its own.
 * @returns calls off what has not begun
 */
export function whenShown(works: readonly (() => Promise<void>)[]): () => void {
  const waiting = [...works]
  let stopWaiting = () => {}
  const goOn = () => {
    const work = waiting.shift()
    if (work) stopWaiting = whenQuiet(() => void work().then(goOn), longestWaitMs)
  }
  const timer = setTimeout(goOn, firstPictureMs)
  return () => {
    waiting.length = 0
    clearTimeout(timer)
    stopWaiting()
  }
}

const firstPictureMs = 1000
const longestWaitMs = 2000
