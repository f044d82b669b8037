// Words that stand in a field and are not in the map yet, by the field they stand in: a tag without
// its Enter, the name of a restore point. They outlive the page; see `journal.keepDraft`.
import {
  type BesideMapId,
  besideMapIds,
  type SelectionRef,
  type SessionState,
  type ViewId,
  viewIds,
} from './session-state'

/** A field of the inspector, of one record or of several; of a dialog, beside the map, in a view. */
export type DraftPlace =
  | {
      readonly kind: 'field'
      readonly of: { readonly kind: SelectionRef['kind']; readonly ids: readonly string[] }
      readonly field: string
    }
  | { readonly kind: 'dialog'; readonly id: string }
  | { readonly kind: 'beside'; readonly id: BesideMapId; readonly field: string }
  | { readonly kind: 'view'; readonly id: ViewId; readonly field: string }

type Drafts = SessionState['drafts']

/** The place as the name of a draft. */
export function draftName(place: DraftPlace): string {
  return JSON.stringify(namePartsOf(place))
}

/** The place that a name says; null when it is the name of something else. */
export function placeOfDraft(name: string): DraftPlace | null {
  const parts = partsOf(name)
  const [kind, first, field, ...ids] = parts
  if (kind === 'dialog' && first !== undefined) return { kind, id: first }
  const beside = kind === 'beside' && besideMapIds.find((id) => id === first)
  if (beside && field !== undefined) return { kind: 'beside', id: beside, field }
  const view = kind === 'view' && viewIds.find((id) => id === first)
  if (view && field !== undefined) return { kind: 'view', id: view, field }
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

function namePartsOf(place: DraftPlace): readonly string[] {
  if (place.kind === 'dialog') return [place.kind, place.id]
  if (place.kind !== 'field') return [place.kind, place.id, place.field]
  return [place.kind, place.of.kind, place.field, ...place.of.ids]
}

function partsOf(name: string): readonly string[] {
  try {
    const read: unknown = JSON.parse(name)
    return Array.isArray(read) && read.every((part) => typeof part === 'string') ? read : []
  } catch {
    return []
  }
}
