// A silent round in which the keyboard goes from hand to hand: everybody types notes that nobody sees
// before all are done. Until then it is kept as a draft, not in the map.
import { type InboxKind, inboxKindField } from '../records/inbox-item'

export type SilentRound = {
  /** What everybody is asked. */
  readonly prompt: string
  /** What the notes are. */
  readonly kind: InboxKind
  /** Notes of those who are done, a list a person. */
  readonly done: readonly (readonly string[])[]
  /** Notes of whoever has the keyboard. */
  readonly notes: readonly string[]
  /** The note that is being typed. */
  readonly typed: string
}

export function beginRound(prompt: string, kind: InboxKind): SilentRound {
  return { prompt, kind, done: [], notes: [], typed: '' }
}

/** Enter: what is typed is a note; nothing typed is none. */
export function keepNote(round: SilentRound): SilentRound {
  const note = round.typed.trim()
  return { ...round, typed: '', notes: note === '' ? round.notes : [...round.notes, note] }
}

/** The keyboard goes on; what is half typed counts, and who had nothing to say leaves nothing. */
export function passOn(round: SilentRound): SilentRound {
  const { notes, ...kept } = keepNote(round)
  return { ...kept, done: notes.length > 0 ? [...kept.done, notes] : kept.done, notes: [] }
}

/** The round as text, to be kept as a draft. */
export function writeRound(round: SilentRound): string {
  return JSON.stringify(round)
}

/** The round that a draft holds; null: none. */
export function readRound(draft: string): SilentRound | null {
  const { prompt, kind, done, notes, typed } = fieldsOf(draft)
  const known = inboxKindField.safeParse(kind)
  const isSound =
    typeof prompt === 'string' &&
    typeof typed === 'string' &&
    isWords(notes) &&
    Array.isArray(done) &&
    done.every(isWords)
  return isSound && known.success ? { prompt, kind: known.data, done, notes, typed } : null
}

function fieldsOf(draft: string): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(draft)
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

function isWords(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((word) => typeof word === 'string')
}
