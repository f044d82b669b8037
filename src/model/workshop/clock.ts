// The clock of a workshop: how long an agenda item, or a round of its own, still takes. It belongs to
// the session, not to the map's file; the present moment is always given.
import type { AgendaItemId } from '../records/agenda-item'
import type { JourneyMap } from '../records/journey-map'

export type WorkshopClock = {
  /** The map in whose workshop it runs. */
  readonly mapId: JourneyMap['id']
  /** What of the agenda it measures; null: a round of its own. */
  readonly itemId: AgendaItemId | null
  /** What the room is asked meanwhile; empty: what the item asks. */
  readonly prompt: string
  /** The item's own clock, which goes on beneath a round of its own; null: none. */
  readonly within: WorkshopClock | null
  /** How long it was set to, in ms, with the minutes that were added. */
  readonly plannedMs: number
  /** The moment at which its time is, or was, up, in ms since 1970; null: it is paused. */
  readonly endsAtMs: number | null
  /** What was left, in ms, when it was paused; below 0: over time. */
  readonly leftMs: number
}

/** All that the time left is read from. */
export type TimeLeft = Pick<WorkshopClock, 'endsAtMs' | 'leftMs'>

export type ClockStart = Pick<WorkshopClock, 'mapId' | 'itemId'> &
  Partial<Pick<WorkshopClock, 'prompt' | 'within'>> & { readonly minutes: number }

/** What is worth telling of a clock that runs, once each. */
export type ClockMoment = 'fiveMinutes' | 'oneMinute' | 'timeUp'

/** A clock that begins to run now. */
export function startClock({ minutes, ...of }: ClockStart, nowMs: number): WorkshopClock {
  const plannedMs = minutes * msOfMinute
  const rest = { prompt: '', within: null, ...of }
  return { ...rest, plannedMs, endsAtMs: nowMs + plannedMs, leftMs: plannedMs }
}

/** What is left of its time in ms; below 0: it is over time. */
export function msLeft({ endsAtMs, leftMs }: TimeLeft, nowMs: number): number {
  return endsAtMs === null ? leftMs : endsAtMs - nowMs
}

export function pauseClock(clock: WorkshopClock, nowMs: number): WorkshopClock {
  return { ...clock, endsAtMs: null, leftMs: msLeft(clock, nowMs) }
}

/** Goes on with what was left; one that runs stays as it is. */
export function resumeClock(clock: WorkshopClock, nowMs: number): WorkshopClock {
  return clock.endsAtMs === null ? { ...clock, endsAtMs: nowMs + clock.leftMs } : clock
}

/**
 * Gives it more time, running or paused. Of a clock that is over time, the minutes count from now on:
 * nobody who asks for one more minute means the one that is gone.
 */
export function addMinutes(clock: WorkshopClock, minutes: number, nowMs: number): WorkshopClock {
  const left = Math.max(0, msLeft(clock, nowMs)) + minutes * msOfMinute
  const added = left - msLeft(clock, nowMs)
  return {
    ...clock,
    plannedMs: clock.plannedMs + added,
    endsAtMs: clock.endsAtMs === null ? null : nowMs + left,
    leftMs: left,
  }
}

/** As it is read from the back of the room: `12:05`, `75:00`; over time `+1:03`. */
export function clockFace(leftMs: number): string {
  const isOver = leftMs <= -msOfSecond
  // A second counts down until it is over, and counts as over when it is.
  const seconds = isOver ? Math.floor(-leftMs / msOfSecond) : Math.max(0, Math.ceil(leftMs / 1000))
  const rest = String(seconds % 60).padStart(2, '0')
  return `${isOver ? '+' : ''}${Math.floor(seconds / 60)}:${rest}`
}

/** The moment that came between two looks at what was left, in ms; the later one if there were two. */
export function momentBetween(beforeMs: number, leftMs: number): ClockMoment | null {
  const passed = moments.findLast(({ atMs }) => beforeMs > atMs && leftMs <= atMs)
  return passed?.moment ?? null
}

/** A clock that was kept as text; null: it is none. */
export function readClock(kept: unknown): WorkshopClock | null {
  if (typeof kept !== 'object' || kept === null) return null
  const { mapId, itemId, prompt, within, plannedMs, endsAtMs, leftMs } = kept as Kept
  const isSound =
    typeof mapId === 'string' &&
    typeof prompt === 'string' &&
    (itemId === null || typeof itemId === 'string') &&
    [plannedMs, leftMs, endsAtMs ?? 0].every(Number.isFinite)
  if (!isSound) return null
  const times = { plannedMs, endsAtMs, leftMs }
  return { mapId, itemId, prompt, within: readClock(within), ...times } as WorkshopClock
}

type Kept = Readonly<Record<string, unknown>>

const msOfSecond = 1000
const msOfMinute = 60_000

const moments: readonly { readonly moment: ClockMoment; readonly atMs: number }[] = [
  { moment: 'fiveMinutes', atMs: 5 * msOfMinute },
  { moment: 'oneMinute', atMs: msOfMinute },
  { moment: 'timeUp', atMs: 0 },
]
