// The words that slides add to those of the map, in the language of the interface.
import type { BacklogStatus } from '../../model/records/backlog-item'
import type { Path } from '../../model/records/path'
import type { Continuity } from '../../model/records/transition'

export type SlideTexts = {
  readonly untitled: string
  readonly channelNotKnown: string
  readonly continuity: Readonly<Record<Continuity, string>>
  readonly status: Readonly<Record<BacklogStatus, string>>
  /** "Choose (2 of 3)": a slide of a stage that takes several. */
  readonly partOf: (title: string, part: number, parts: number) => string
  /** Before the transitions that lead to and from other slides. */
  readonly elsewhere: string
  /** Below the steps of a stage in which nothing happens yet; and of a map. */
  readonly noTouchpoints: string
  readonly firstComesHere: string
  /** What the numbers on a map that is too large to be drawn count. */
  readonly countedCards: string
  readonly countedPains: string
  readonly hotSpot: (rank: number, count: number) => string
  readonly weight: (weight: number) => string
  /** After a comma or a dot; and as a line of its own. */
  readonly notRated: string
  readonly painNotRated: string
  readonly severity: (severity: number) => string
  readonly severityTimesFrequency: (severity: number, frequency: number) => string
  readonly idea: string
  readonly painPoints: string
  readonly backlog: string
  /** "and 3 more": what does not fit on a slide. */
  readonly more: (count: number) => string
  readonly path: {
    readonly title: (title: string, kind: Path['kind']) => string
    /** Heads of the table of its stops. */
    readonly stop: string
    readonly touchpoint: string
    readonly channel: string
    readonly emotion: string
    readonly onward: string
  }
  readonly next: {
    readonly title: string
    readonly decisions: string
    readonly actions: string
    readonly questions: string
    readonly because: (reason: string) => string
    /** "27 Nov 2026" for the day "2026-11-27". */
    readonly day: (day: string) => string
  }
  readonly voteCount: (count: number) => string
  readonly painCount: (count: number) => string
  readonly ideaCount: (count: number) => string
  /** Heads of the backlog table. */
  readonly columns: {
    readonly rank: string
    readonly item: string
    readonly tracker: string
    readonly status: string
    readonly weight: string
    readonly where: string
  }
}
