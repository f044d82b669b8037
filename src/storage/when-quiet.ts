// Waits for a moment in which the browser has nothing else to do.

/**
 * Runs `work` in such a moment, or after `longestWaitMs` if none comes.
 * @returns calls it off
 */
export function whenQuiet(work: () => void, longestWaitMs: number): () => void {
  if ('requestIdleCallback' in window) {
    const id = requestIdleCallback(work, { timeout: longestWaitMs })
    return () => cancelIdleCallback(id)
  }
  // Safari has no idle callbacks.
  const timer = setTimeout(work, longestWaitMs)
  return () => clearTimeout(timer)
}
