// The map as one list of rows, each with its level: what an outline shows, without what is folded.
import type { JourneyDocument, RecordRef } from '../document/journey-document'
import type { AnnotatedThing } from '../records/annotated-thing'
import { annotationsOn } from './annotations-on'
import { inOrder, stepsOfStage } from './records-in-order'
import { thingAnnotatedBy } from './thing-annotated-by'
import { touchpointsOfStep } from './touchpoints-of-cell'
import { transitionsOf } from './transitions-of'

/** What is no part of a stage stands in groups after the last one. */
export type OutlineGroup = 'channels' | 'personas' | 'paths' | 'inbox'

export type OutlineRow = {
  /** `touchpoint:tp1`, `group:channels`. */
  readonly key: string
  /** Null: a group. */
  readonly ref: RecordRef | null
  readonly group: OutlineGroup | null
  readonly parentKey: string | null
  /** From 1. */
  readonly level: number
  /** Among its siblings, from 1, and how many they are. */
  readonly place: number
  readonly siblings: number
  readonly hasChildren: boolean
  readonly isFolded: boolean
}

/** How much of the map is unfolded: everything, down to the touchpoints, or down to the steps. */
export type OutlineDetail = 'everything' | 'touchpoints' | 'steps'

/** The key of a record's row. */
export function outlineKeyOf({ kind, id }: RecordRef): string {
  return `${kind}:${id}`
}

/** All rows that are seen when the rows of these keys are folded, from top to bottom. */
export function outlineRows(
  document: JourneyDocument,
  folded: ReadonlySet<string>,
): readonly OutlineRow[] {
  const rows: OutlineRow[] = []
  addRows(rows, rootsOf(document), null, folded)
  return rows
}

/** The keys of the rows that stand above one, the outermost first. */
export function keysAbove(document: JourneyDocument, ref: RecordRef): readonly string[] {
  const parent = parentOf(document, ref)
  if (!parent) return []
  if (typeof parent === 'string') return [groupKey(parent)]
  return [...keysAbove(document, parent), outlineKeyOf(parent)]
}

/** What is folded when a map is shown in this detail. */
export function foldedAt(document: JourneyDocument, detail: OutlineDetail): readonly string[] {
  if (detail === 'everything') return []
  const refs: readonly RecordRef[] =
    detail === 'steps'
      ? Object.values(document.steps).map(({ id }) => ({ kind: 'step', id }))
      : Object.values(document.touchpoints).map(({ id }) => ({ kind: 'touchpoint', id }))
  return refs.map(outlineKeyOf)
}

/** A row before it is known whether it is seen; its children are asked for when they are. */
type Branch = {
  readonly ref: RecordRef | null
  readonly group: OutlineGroup | null
  readonly children: () => readonly Branch[]
}

function addRows(
  rows: OutlineRow[],
  branches: readonly Branch[],
  parent: OutlineRow | null,
  folded: ReadonlySet<string>,
): void {
  for (const [index, { ref, group, children }] of branches.entries()) {
    const key = ref ? outlineKeyOf(ref) : groupKey(group)
    const below = children()
    const row: OutlineRow = {
      key,
      ref,
      group,
      parentKey: parent?.key ?? null,
      level: (parent?.level ?? 0) + 1,
      place: index + 1,
      siblings: branches.length,
      hasChildren: below.length > 0,
      isFolded: below.length > 0 && folded.has(key),
    }
    rows.push(row)
    if (!row.isFolded) addRows(rows, below, row, folded)
  }
}

function rootsOf(document: JourneyDocument): readonly Branch[] {
  const stages = inOrder(document, 'stages').map(({ id }) =>
    branch({ kind: 'stage', id }, () =>
      stepsOfStage(document, id).map((step) =>
        branch({ kind: 'step', id: step.id }, () =>
          touchpointsOfStep(document, step.id).map((card) =>
            branch({ kind: 'touchpoint', id: card.id }, () => [
              ...notesOn(document, { kind: 'touchpoint', id: card.id }),
              ...transitionsOf(document, card.id).outgoing.map((line) => {
                const ref = { kind: 'transition', id: line.id } as const
                return branch(ref, () => notesOn(document, ref))
              }),
            ]),
          ),
        ),
      ),
    ),
  )
  const leaves = (refs: readonly RecordRef[]) => () => refs.map((ref) => branch(ref, noBranches))
  const groups: readonly (readonly [OutlineGroup, readonly RecordRef[]])[] = [
    ['channels', inOrder(document, 'channels').map(({ id }) => ({ kind: 'channel', id }))],
    ['personas', inOrder(document, 'personas').map(({ id }) => ({ kind: 'persona', id }))],
    ['paths', inOrder(document, 'paths').map(({ id }) => ({ kind: 'path', id }))],
    ['inbox', inOrder(document, 'inbox').map(({ id }) => ({ kind: 'inboxItem', id }))],
  ]
  // A journey has channels and personas, also before anybody names them; paths only when drawn.
  const shown = groups.filter(([group, refs]) => refs.length > 0 || !isOptional(group))
  return [
    ...stages,
    ...shown.map(([group, refs]): Branch => ({ ref: null, group, children: leaves(refs) })),
  ]
}

function notesOn(document: JourneyDocument, on: AnnotatedThing): readonly Branch[] {
  const { painPoints, ideas, brightSpots, quotes } = annotationsOn(document, on)
  const refs: readonly RecordRef[] = [
    ...painPoints.map(({ id }) => ({ kind: 'painPoint' as const, id })),
    ...ideas.map(({ id }) => ({ kind: 'idea' as const, id })),
    ...brightSpots.map(({ id }) => ({ kind: 'brightSpot' as const, id })),
    ...quotes.map(({ id }) => ({ kind: 'quote' as const, id })),
  ]
  return refs.map((ref) => branch(ref, noBranches))
}

function branch(ref: RecordRef, children: () => readonly Branch[]): Branch {
  return { ref, group: null, children }
}

const noBranches = (): readonly Branch[] => []

function groupKey(group: OutlineGroup | null): string {
  return `group:${group ?? ''}`
}

function isOptional(group: OutlineGroup): boolean {
  return group === 'paths' || group === 'inbox'
}

function parentOf(document: JourneyDocument, ref: RecordRef): RecordRef | OutlineGroup | null {
  switch (ref.kind) {
    case 'step':
      return refTo('stage', document.steps[ref.id]?.stageId)
    case 'touchpoint':
      return refTo('step', document.touchpoints[ref.id]?.stepId)
    case 'transition':
      return refTo('touchpoint', document.transitions[ref.id]?.fromId)
    case 'channel':
      return 'channels'
    case 'persona':
      return 'personas'
    case 'path':
      return 'paths'
    case 'inboxItem':
      return 'inbox'
    default:
      return thingAnnotatedBy(document, ref)
  }
}

function refTo(kind: RecordRef['kind'], id: string | undefined): RecordRef | null {
  return id === undefined ? null : ({ kind, id } as RecordRef)
}
