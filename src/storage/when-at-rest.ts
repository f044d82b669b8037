// Waits until nobody does anything with the page.

/**
 * Runs `work` once when nobody has moved, pressed, typed, scrolled or dragged for `restMs`, or as soon
 * as the page is not seen, but after `longestWaitMs` in any case.
 */
export function whenAtRest(work: () => void, restMs: number, longestWaitMs: number): void {
  const begin = () => {
    clearTimeout(timer)
    clearTimeout(lastTimer)
    for (const sign of signs) window.removeEventListener(sign, waitAgain, watching)
    document.removeEventListener('visibilitychange', look)
    work()
  }
  const waitAgain = () => {
    clearTimeout(timer)
    timer = setTimeout(begin, restMs)
  }
  const look = () => {
    if (document.visibilityState === 'hidden') begin()
  }
  let timer = setTimeout(begin, restMs)
  const lastTimer = setTimeout(begin, longestWaitMs)
  for (const sign of signs) window.addEventListener(sign, waitAgain, watching)
  document.addEventListener('visibilitychange', look)
  look()
}

const signs = ['pointermove', 'pointerdown', 'click', 'keydown', 'wheel', 'dragover', 'drop']
const watching = { capture: true, passive: true }
