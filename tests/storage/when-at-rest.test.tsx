// Keeping the app for later waits while somebody works with it.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { whenAtRest } from '../../src/storage/when-at-rest'

const restMs = 5000
const longestMs = 60_000
const work = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.advanceTimersByTime(longestMs)
  vi.useRealTimers()
  setVisibility('visible')
  work.mockReset()
})

test('begins when nobody has done anything for as long as asked, and only once', () => {
  whenAtRest(work, restMs, longestMs)
  vi.advanceTimersByTime(restMs - 1)
  expect(work).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(work).toHaveBeenCalledOnce()
  window.dispatchEvent(new Event('pointermove'))
  setVisibility('hidden')
  vi.advanceTimersByTime(2 * restMs)
  expect(work).toHaveBeenCalledOnce()
})

test.each(['pointermove', 'pointerdown', 'click', 'keydown', 'wheel', 'dragover', 'drop'])(
  'waits again after %s, also where somebody keeps it from others',
  (sign) => {
    document.body.addEventListener(sign, (event) => event.stopPropagation(), { once: true })
    whenAtRest(work, restMs, longestMs)
    vi.advanceTimersByTime(restMs - 1)
    document.body.dispatchEvent(new Event(sign, { bubbles: true }))
    vi.advanceTimersByTime(restMs - 1)
    expect(work).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(work).toHaveBeenCalledOnce()
  },
)

test('does not wait for ever for somebody who is never at rest', () => {
  whenAtRest(work, restMs, longestMs)
  for (let ms = 0; ms < longestMs - 1000; ms += 1000) {
    window.dispatchEvent(new Event('pointermove'))
    vi.advanceTimersByTime(1000)
  }
  expect(work).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1000)
  expect(work).toHaveBeenCalledOnce()
})

test('begins at once where nobody looks', () => {
  whenAtRest(work, restMs, longestMs)
  setVisibility('hidden')
  expect(work).toHaveBeenCalledOnce()
})

function setVisibility(state: DocumentVisibilityState): void {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
  document.dispatchEvent(new Event('visibilitychange'))
}
