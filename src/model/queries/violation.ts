// The rules of a document by name, and the place where one is broken.

export type ViolationCode =
  /** The map has no stage, step, channel or persona. */
  | 'missing-stage'
  | 'missing-step'
  | 'missing-channel'
  | 'missing-persona'
  /** A record stands under another key than its id. */
  | 'wrong-key'
  /** Two records of whatever kind have the same id. */
  | 'duplicate-id'
  /** A field has a value that its schema does not allow. */
  | 'invalid-field'
  | 'dangling-reference'
  /** The same id twice in a list of ids. */
  | 'repeated-reference'
  | 'duplicate-number'
  | 'number-above-counter'
  | 'invalid-order'
  /** Two siblings with the same key: their order is an accident. */
  | 'duplicate-order'
  /** A card lasts until a step that is not after its own. */
  | 'span-backwards'
  /** A card's own channel is a second channel of it too. */
  | 'channel-twice'
  /** Two systems share data, stored on the larger id, or a system shares with itself. */
  | 'shared-on-larger-id'
  /** A backlog item is below itself. */
  | 'parent-loop'
  /** A stop of a path names a line that does not lead there from the stop before. */
  | 'path-via-mismatch'
  | 'vote-without-candidate'

export type Violation = {
  readonly code: ViolationCode
  /** `touchpoints.tp_1.alsoChannelIds[0]` */
  readonly path: string
}
