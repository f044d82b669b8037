// What a captured line will do, worked out before it is done: the bar says it in words, Enter
// carries it out (`carry-out.ts`).
import type { JourneyDocument } from '../document/journey-document'
import type { NumberedKind } from '../queries/name-of'
import type { AnnotatedThing } from '../records/annotated-thing'
import type { ChannelId, ChannelKind } from '../records/channel'
import type { IdeaId } from '../records/idea'
import type { InboxKind } from '../records/inbox-item'
import type { PainPointId } from '../records/pain-point'
import type { PersonaId } from '../records/persona'
import type { StageId } from '../records/stage'
import type { StepId } from '../records/step'
import type { TouchpointId } from '../records/touchpoint'
import type { TransitionId } from '../records/transition'
import type { Carried, PainRating } from './capture-line'

/** Where the scribe is. */
export type CaptureSituation = {
  readonly document: JourneyDocument
  /** The card or line that lines act on; null: nothing is selected. */
  readonly selected: AnnotatedThing | null
  /** Where a step that was just made waits for its first card; null: none does. */
  readonly stepId: StepId | null
  /** Whose emotion is typed; null: the first persona. */
  readonly personaId: PersonaId | null
  /** What was captured last, for the tracker's key that follows it. */
  readonly lastNote: NoteRef | null
  /** Lines go to the inbox. */
  readonly isCollecting: boolean
  /** Usual channels that the map has none of yet, by the names that people type; none without it. */
  readonly newChannels?: readonly NewChannel[]
  /** Mod+Enter: between the selected card and the one it leads to. */
  readonly isBetween: boolean
}

export type NewChannel = { readonly kind: ChannelKind; readonly title: string }

export type NoteRef =
  | { readonly kind: 'painPoint'; readonly id: PainPointId }
  | { readonly kind: 'idea'; readonly id: IdeaId }

/** Why a line cannot be carried out as it stands; nothing of it is lost meanwhile. */
export type CaptureProblem =
  | 'nothing'
  | 'noSuchChannel'
  | 'noSuchNumber'
  | 'selectFirst'
  | 'selectTouchpoint'
  | 'noWayIn'
  | 'needsTitle'
  | 'noNoteYet'
  | 'locked'
  | 'tooLong'

export type CapturePlan =
  | { readonly does: 'refuse'; readonly problem: CaptureProblem; readonly words: string }
  | {
      readonly does: 'addTouchpoint'
      readonly title: string
      /** The card it comes after; null: it starts something. */
      readonly afterId: TouchpointId | null
      /** The line that it is put into; its annotations stay on the second half. */
      readonly intoId: TransitionId | null
      /** Null: the next step, made if there is none. */
      readonly stepId: StepId | null
      readonly channelId: ChannelId | null
      /** Made for it, below the others; `channelId` is null then. */
      readonly newChannel?: NewChannel
      /** Whether the card it comes after leads somewhere already. */
      readonly isBranch: boolean
    }
  | { readonly does: 'addStep'; readonly title: string; readonly afterId: StepId | null }
  | { readonly does: 'addStage'; readonly title: string; readonly afterId: StageId | null }
  /** A step, or the first one of a stage, that is there already. */
  | { readonly does: 'goOnAt'; readonly title: string; readonly stepId: StepId }
  | {
      readonly does: 'addNote'
      readonly kind: 'pain' | 'idea' | 'brightSpot' | 'quote'
      readonly on: AnnotatedThing
      readonly text: string
      readonly rating: PainRating
      readonly trackers: readonly string[]
    }
  | {
      readonly does: 'addContext'
      readonly transitionId: TransitionId
      readonly item: string
      readonly carried: Carried
    }
  | { readonly does: 'ask'; readonly on: AnnotatedThing | null; readonly text: string }
  | {
      readonly does: 'setEmotion'
      readonly touchpointId: TouchpointId
      readonly personaId: PersonaId
      readonly value: number
    }
  | { readonly does: 'linkTracker'; readonly to: NoteRef; readonly words: string }
  | { readonly does: 'goTo'; readonly kind: NumberedKind; readonly id: string }
  | {
      readonly does: 'collect'
      readonly kind: InboxKind
      readonly text: string
      readonly rating: PainRating
    }
