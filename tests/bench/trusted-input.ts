// Pointer events as the browser gets them from a hand: trusted, at 60 a second. While two are
// unanswered the next ones wait and the latest wins, as a browser does with a real device.
import type { CDPSession, Page } from '@playwright/test'
import { startFrames, stopFrames } from './in-page'

type Point = { readonly x: number; readonly y: number }

type PointerEvent = {
  readonly type: 'mouseMoved' | 'mouseWheel'
  readonly x: number
  readonly y: number
  readonly button?: 'left' | 'middle' | 'none'
  readonly buttons?: number
  readonly deltaX?: number
  readonly deltaY?: number
  /** 2: Control. */
  readonly modifiers?: number
}

export type TrustedInput = {
  /** Drags from a point along a path (part 0 … 1 → point); intervals of its frames in ms. */
  readonly drag: (from: Point, path: (part: number) => Point, lastsMs: number) => Promise<number[]>
  /** Turns the wheel at a point; with `zoom` Control is held. Intervals of its frames in ms. */
  readonly wheel: (
    at: Point,
    delta: (part: number) => Point,
    options: { readonly lastsMs: number; readonly zoom?: boolean },
  ) => Promise<number[]>
  /** Types a text, one key every `everyMs`. */
  readonly type: (text: string, everyMs: number) => Promise<void>
}

const eventsPerSecond = 60

export function trustedInput(page: Page, cdp: CDPSession): TrustedInput {
  const mouse = (event: object) =>
    cdp.send('Input.dispatchMouseEvent', { button: 'none', ...event } as never)
  return {
    drag: async (from, path, lastsMs) => {
      const held = { button: 'left', buttons: 1 } as const
      await mouse({ type: 'mouseMoved', ...from })
      await mouse({ type: 'mousePressed', ...from, ...held, clickCount: 1 })
      // Past the distance at which a press becomes a drag, before the measuring begins.
      for (let move = 1; move <= 6; move += 1) {
        await mouse({ type: 'mouseMoved', x: from.x + move * 2, y: from.y, ...held })
      }
      const intervals = await drive(page, mouse, lastsMs, (part) => ({
        type: 'mouseMoved',
        ...path(part),
        ...held,
      }))
      await mouse({ type: 'mouseReleased', ...path(1), ...held, clickCount: 1 })
      return intervals
    },
    wheel: async (at, delta, { lastsMs, zoom = false }) => {
      await mouse({ type: 'mouseMoved', ...at })
      return drive(page, mouse, lastsMs, (part) => {
        const { x: deltaX, y: deltaY } = delta(part)
        return { type: 'mouseWheel', ...at, deltaX, deltaY, modifiers: zoom ? 2 : 0 }
      })
    },
    type: async (text, everyMs) => {
      for (const character of text) {
        const nextMs = performance.now() + everyMs
        await page.keyboard.press(character === ' ' ? 'Space' : character)
        await sleep(nextMs - performance.now())
      }
    },
  }
}

async function drive(
  page: Page,
  send: (event: PointerEvent) => Promise<unknown>,
  lastsMs: number,
  eventAt: (part: number) => PointerEvent,
): Promise<number[]> {
  const unanswered = new Set<Promise<unknown>>()
  let waiting: PointerEvent | null = null
  const offer = (event: PointerEvent) => {
    if (unanswered.size >= 2) {
      waiting = merged(waiting, event)
      return
    }
    const answer = send(event).finally(() => {
      unanswered.delete(answer)
      const next = waiting
      waiting = null
      if (next) offer(next)
    })
    unanswered.add(answer)
  }
  await startFrames(page)
  const startMs = performance.now()
  const count = Math.round((lastsMs * eventsPerSecond) / 1000)
  for (let index = 0; index < count; index += 1) {
    offer(eventAt(index / count))
    await sleep(startMs + ((index + 1) * 1000) / eventsPerSecond - performance.now())
  }
  while (unanswered.size > 0) await Promise.all(unanswered)
  return stopFrames(page)
}

/** Of moves the latest wins; turns of the wheel add up. */
function merged(earlier: PointerEvent | null, later: PointerEvent): PointerEvent {
  if (!earlier || later.type === 'mouseMoved') return later
  return {
    ...later,
    deltaX: (earlier.deltaX ?? 0) + (later.deltaX ?? 0),
    deltaY: (earlier.deltaY ?? 0) + (later.deltaY ?? 0),
  }
}

function sleep(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, durationMs)))
}
