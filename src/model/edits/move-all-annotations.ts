// Hands everything noted on one thing over to another.
import type { AnnotatedThing } from '../records/annotated-thing'
import { type AnnotationKind, annotationsOfKind, isSameThing } from './annotations'
import { type DocumentDraft, recordsIn, sortByOrder } from './edit'
import { ordersAt } from './order-at'

/**
 * Moves all annotations below those that are there, in their order; questions and decisions go
 * along. Waivers go only to a thing of the same kind: rules are about one kind of thing.
 */
export function moveAllAnnotations(
  draft: DocumentDraft,
  { from, to }: { readonly from: AnnotatedThing; readonly to: AnnotatedThing },
): void {
  for (const kind of ['painPoint', 'idea', 'brightSpot', 'quote'] as const) {
    moveKind(draft, kind, from, to)
  }
  const mentions = [
    ...recordsIn(draft, 'parkingLot'),
    ...recordsIn(draft, 'decisions'),
    ...(from.kind === to.kind ? recordsIn(draft, 'waivers') : []),
  ]
  for (const record of mentions) {
    if (record.on && isSameThing(record.on, from)) record.on = { ...to }
  }
}

function moveKind(
  draft: DocumentDraft,
  kind: AnnotationKind,
  from: AnnotatedThing,
  to: AnnotatedThing,
): void {
  const moving = sortByOrder(annotationsOfKind(draft, kind, from))
  const there = annotationsOfKind(draft, kind, to)
  const orders = ordersAt(there, there.length, moving.length)
  for (const [index, annotation] of moving.entries()) {
    annotation.on = { ...to }
    annotation.order = orders[index] ?? annotation.order
  }
}
