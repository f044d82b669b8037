// When there is time for what is not needed at once.
import { whenQuiet } from '../storage/when-quiet'

/** The map comes first: what is fetched for later must not take time from its first picture. */
export function whenShown(work: () => void): () => void {
  let stopWaiting = () => {}
  const timer = setTimeout(() => {
    stopWaiting = whenQuiet(work, longestWaitMs)
  }, firstPictureMs)
  return () => {
    clearTimeout(timer)
    stopWaiting()
  }
}

const firstPictureMs = 600
const longestWaitMs = 2000
