// What the bench watches from inside a page; installed before the page's own scripts.
import type { Page } from '@playwright/test'

type Watch = {
  startFrames: () => void
  stopFrames: () => number[]
  watchKeys: () => void
  keyLatencies: () => number[]
  lastClickMs: () => number
  awaitRest: (sign: Sign) => void
  restMs: () => Promise<number>
  awaitText: (text: string) => void
  textMs: () => Promise<number>
  settle: (quietMs: number, limitMs: number) => Promise<number>
  watchTasks: () => void
  longestTaskMs: () => number
}
type WithWatch = { bench: Watch }

/** Before `page.goto`. */
export async function installWatch(page: Page): Promise<void> {
  await page.addInitScript(watchPage)
}

/** Begins to note when frames are drawn. */
export async function startFrames(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis as unknown as WithWatch).bench.startFrames())
}

/** The intervals between frames since `startFrames`, in ms. */
export async function stopFrames(page: Page): Promise<number[]> {
  return page.evaluate(() => (globalThis as unknown as WithWatch).bench.stopFrames())
}

/** Begins to note how long each key takes to reach the screen. */
export async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis as unknown as WithWatch).bench.watchKeys())
}

/** For each key since `watchKeys`: ms from the key to the end of the frame that shows it. */
export async function keyLatencies(page: Page): Promise<number[]> {
  return page.evaluate(() => (globalThis as unknown as WithWatch).bench.keyLatencies())
}

/**
 * Waits until the page is at rest: no frame over 34 ms and no long task for `quietMs`.
 * Answers with the moment of its last work, in ms since its navigation began.
 */
export async function settle(page: Page, quietMs = 300, limitMs = 30_000): Promise<number> {
  return page.evaluate(
    ([quiet, limit]) => (globalThis as unknown as WithWatch).bench.settle(quiet, limit),
    [quietMs, limitMs] as const,
  )
}

/** What shows that work is done: an element, and words in it. */
export type Sign = { readonly selector: string; readonly text?: string }

/**
 * Does something that begins with a click or a key; ms from that to the last work that it led to,
 * which is not before `sign` is seen. Watched from inside the page, so that the time a driver takes to
 * ask is no part of it.
 */
export async function restAfter(page: Page, sign: Sign, act: () => Promise<void>): Promise<number> {
  await page.evaluate((next) => (globalThis as unknown as WithWatch).bench.awaitRest(next), sign)
  await act()
  return page.evaluate(() => (globalThis as unknown as WithWatch).bench.restMs())
}

/** Begins to note for how long the page is held up. */
export async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis as unknown as WithWatch).bench.watchTasks())
}

/** The longest task since `watchTasks`, in ms; 0 when none took 50, which browsers do not tell. */
export async function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as WithWatch).bench.longestTaskMs())
}

/** Does something that begins with a click; ms from the click until the page says `text`. */
export async function timeUntilText(page: Page, text: string, act: () => Promise<void>) {
  await page.evaluate((words) => (globalThis as unknown as WithWatch).bench.awaitText(words), text)
  await act()
  return page.evaluate(async () => {
    const { bench } = globalThis as unknown as WithWatch
    return (await bench.textMs()) - bench.lastClickMs()
  })
}

/** Runs in the page; stands alone. */
function watchPage(): void {
  let frames: number[] = []
  let isRecording = false
  let keys: number[] = []
  let clickMs = Number.NaN
  addEventListener(
    'click',
    (event) => {
      clickMs = event.timeStamp
    },
    { capture: true },
  )
  const record = () => {
    frames.push(performance.now())
    if (isRecording) requestAnimationFrame(record)
  }
  const noteKey = (event: KeyboardEvent) => {
    requestAnimationFrame(() => {
      // A task after the frame's callbacks: style, layout and paint lie behind it.
      const channel = new MessageChannel()
      channel.port1.onmessage = () => keys.push(performance.now() - event.timeStamp)
      channel.port2.postMessage(null)
    })
  }
  /** Tells when the last work since `startMs` ended: 300 ms of quiet, say, after something is seen. */
  const watchRest = (startMs: number, quietMs: number, limitMs: number, isThere: () => boolean) =>
    new Promise<number>((resolve) => {
      let busyMs = startMs
      let previousMs = performance.now()
      let isSeen = false
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          busyMs = Math.max(busyMs, entry.startTime + entry.duration)
        }
      })
      observer.observe({ type: 'longtask' })
      const look = () => {
        const nowMs = performance.now()
        if (nowMs - previousMs > 34) busyMs = nowMs
        previousMs = nowMs
        if (!isSeen && isThere()) {
          isSeen = true
          busyMs = nowMs
        }
        if ((!isSeen || nowMs - busyMs < quietMs) && nowMs - startMs < limitMs) {
          requestAnimationFrame(look)
          return
        }
        observer.disconnect()
        resolve(isSeen ? busyMs : Number.NaN)
      }
      requestAnimationFrame(look)
    })
  const settlePage = (quietMs: number, limitMs: number) =>
    watchRest(performance.now(), quietMs, limitMs, () => true)
  let rest = Promise.resolve(Number.NaN)
  const awaitRest = ({ selector, text = '' }: Sign) => {
    const isSign = (one: Element) =>
      one.checkVisibility({ visibilityProperty: true }) && one.textContent?.includes(text)
    const isThere = () => [...document.querySelectorAll(selector)].some(isSign)
    rest = new Promise((resolve) => {
      const begin = ({ timeStamp: startMs }: Event) => {
        for (const kind of ['click', 'keydown']) removeEventListener(kind, begin, true)
        const restMs = watchRest(startMs, 300, 30_000, isThere)
        resolve(restMs.then((endMs) => endMs - startMs))
      }
      for (const kind of ['click', 'keydown']) addEventListener(kind, begin, true)
    })
  }
  let taskMs = 0
  const watchTasks = () => {
    taskMs = 0
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) taskMs = Math.max(taskMs, duration)
    })
    observer.observe({ type: 'longtask' })
  }
  let textSaid = Promise.resolve(Number.NaN)
  const awaitText = (text: string) => {
    textSaid = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (!document.body.textContent?.includes(text)) return
        observer.disconnect()
        resolve(performance.now())
      })
      observer.observe(document.body, { subtree: true, childList: true, characterData: true })
    })
  }
  const watch: Watch = {
    startFrames: () => {
      frames = []
      isRecording = true
      requestAnimationFrame(record)
    },
    stopFrames: () => {
      isRecording = false
      return frames.slice(1).map((at, index) => at - (frames[index] ?? at))
    },
    watchKeys: () => {
      keys = []
      addEventListener('keydown', noteKey, { capture: true })
    },
    keyLatencies: () => keys,
    awaitText,
    textMs: () => textSaid,
    lastClickMs: () => clickMs,
    awaitRest,
    restMs: () => rest,
    settle: settlePage,
    watchTasks,
    longestTaskMs: () => taskMs,
  }
  Object.assign(globalThis, { bench: watch })
}
