// What one typed line of the capture bar can mean. The grammar is the table in `parse-line.ts`.
import type { NumberedKind } from '../queries/name-of'

/** What an annotation goes on: what is selected, or the transition into the selected card. */
export type CaptureTarget = 'selected' | 'incoming'

export type Carried = 'kept' | 'partial' | 'lost'

/** A rating of a pain; null where the line did not say. Both 1 to 5. */
export type PainRating = { readonly severity: number | null; readonly frequency: number | null }

export type CapturedNote = {
  readonly on: CaptureTarget
  readonly text: string
  /** Keys and links of outside trackers that were written as words with `#`, without the sign. */
  readonly trackers: readonly string[]
}

export type CaptureLine =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'touchpoint'
      readonly title: string
      /** What was typed after `@`, to be matched with a channel; null: the same one. */
      readonly channel: string | null
      /** `&`: at the step of the selected card, not at the next one. */
      readonly isSameStep: boolean
    }
  | { readonly kind: 'step'; readonly title: string }
  | { readonly kind: 'stage'; readonly title: string }
  | ({ readonly kind: 'pain' } & CapturedNote & PainRating)
  | ({ readonly kind: 'idea' } & CapturedNote)
  | ({ readonly kind: 'brightSpot' } & CapturedNote)
  | ({ readonly kind: 'quote' } & CapturedNote)
  | { readonly kind: 'context'; readonly item: string; readonly carried: Carried }
  | { readonly kind: 'question'; readonly text: string }
  | { readonly kind: 'emotion'; readonly value: -2 | -1 | 0 | 1 | 2 }
  | { readonly kind: 'tracker'; readonly tracker: string }
  | { readonly kind: 'goTo'; readonly to: NumberedKind; readonly number: number }
