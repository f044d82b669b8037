// Words that stand in a field and are not in the map yet, by the field they stand in: a tag without
// its Enter, the name of a restore point. They outlive the page; see `journal.keepDraft`.
import type { SelectionRef, SessionState } from './session-state'

/** A field of the inspector, of one record or of several; or a dialog's one field. */
export type DraftPlace =
  | {
      readonly kind: 'field'
      readonly of: { readonly kind: SelectionRef['kind']; readonly ids: readonly string[] }
      readonly field: string
    }
  | { readonly kind: 'dialog'; readonly id: string }

type Drafts = SessionState['drafts']

/** The place as the name of a draft. */
export function draftName(place: DraftPlace): string {
  const parts =
    place.kind === 'field'
      ? [place.kind, place.of.kind, place.field, ...place.of.ids]
      : [place.kind, place.id]
  return JSON.stringify(parts)
}

/** The place that a name says; null when it is the name of something else. */
export function placeOfDraft(name: string): DraftPlace | null {
  const parts = partsOf(name)
  const [kind, first, field, ...ids] = parts
  if (kind === 'dialog' && first !== undefined) return { kind, id: first }
  if (kind !== 'field' || field === undefined) return null
  return { kind, of: { kind: first as SelectionRef['kind'], ids }, field }
}

/** The drafts with another text in this place; without text there is none. */
export function withDraft(drafts: Drafts, place: DraftPlace, text: string): Drafts {
  const name = draftName(place)
  const { [name]: before, ...others } = drafts
  if (text === '') return before === undefined ? drafts : others
  return { ...others, [name]: text }
}

function partsOf(name: string): readonly string[] {
  try {
    const read: unknown = JSON.parse(name)
    return Array.isArray(read) && read.every((part) => typeof part === 'string') ? read : []
  } catch {
    return []
  }
}
