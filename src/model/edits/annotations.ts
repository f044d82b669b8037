// What adding, moving, ordering and converting annotations have in common.
import type { RecordRef } from '../document/journey-document'
import { type RecordKind, tableOfKind } from '../records/all-records'
import type { AnnotatedThing } from '../records/annotated-thing'
import { type DocumentDraft, findRecord, type RecordDraft, recordsIn } from './edit'

/** What stands on a touchpoint or a transition, and cannot stand elsewhere. */
export type AnnotationKind = 'painPoint' | 'idea' | 'brightSpot' | 'quote'

const annotationKinds: readonly RecordRef['kind'][] = ['painPoint', 'idea', 'brightSpot', 'quote']

export function isAnnotationKind(kind: RecordRef['kind']): kind is AnnotationKind {
  return annotationKinds.includes(kind)
}

export type AnnotationRef = Extract<RecordRef, { kind: AnnotationKind }>

export function isThere(draft: DocumentDraft, thing: AnnotatedThing): boolean {
  return findRecord(draft, thing.kind, thing.id) !== undefined
}

type Thing = { readonly kind: RecordKind; readonly id: string }

export function isSameThing(left: Thing, right: Thing): boolean {
  return left.kind === right.kind && left.id === right.id
}

/** The annotations of one kind on a thing, in no order that means anything. */
export function annotationsOfKind(
  draft: DocumentDraft,
  kind: AnnotationKind,
  thing: AnnotatedThing,
): RecordDraft<AnnotationKind>[] {
  const all: RecordDraft<AnnotationKind>[] = recordsIn(draft, tableOfKind[kind])
  return all.filter(({ on }) => isSameThing(on, thing))
}
