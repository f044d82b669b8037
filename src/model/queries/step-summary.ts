// What one step did to a map, short enough for one line.
import type { JourneyDocument } from '../document/journey-document'
import { documentDifferences, type RecordDifference } from './document-differences'

export type StepSummary = {
  readonly what: 'moved' | 'reordered' | 'renamed' | 'added' | 'removed' | 'changed'
  /** What it was done to, the foremost first; never empty. */
  readonly things: readonly RecordDifference[]
  /** For `moved`: titles of the one channel and the one step that all went to, where those changed. */
  readonly channel: string | null
  readonly step: string | null
}

/** Null: nothing that the map says is different. */
export function summariseStep(before: JourneyDocument, after: JourneyDocument): StepSummary | null {
  const found = documentDifferences(before, after)
  const added = found.filter(({ change }) => change === 'added')
  const removed = found.filter(({ change }) => change === 'removed')
  const changed = found.filter(({ change }) => change === 'changed')
  const nowhere = { channel: null, step: null }
  // What is made or goes takes others along; those are changed only because of it.
  if (added.length > 0) return { what: 'added', things: foremost(added), ...nowhere }
  if (removed.length > 0) return { what: 'removed', things: foremost(removed), ...nowhere }
  const moved = changed.filter(isMoved)
  if (moved.length > 0) return { what: 'moved', things: moved, ...placesOf(after, moved) }
  if (changed.length === 0) return null
  const has = (names: ReadonlySet<string>) =>
    changed.every(({ fields }) => fields.every((field) => names.has(field)))
  const what = has(orderFields) ? 'reordered' : has(nameFields) ? 'renamed' : 'changed'
  return { what, things: foremost(changed), ...nowhere }
}

const placeFields: ReadonlySet<string> = new Set(['stepId', 'channelId'])
const orderFields: ReadonlySet<string> = new Set(['order'])
const nameFields: ReadonlySet<string> = new Set(['title', 'name'])

/** A card stands for its lines, a stage for its steps, the map for itself. */
const rank: readonly RecordDifference['kind'][] = [
  'map',
  'stage',
  'channel',
  'step',
  'touchpoint',
  'transition',
]

function foremost(found: readonly RecordDifference[]): readonly RecordDifference[] {
  const place = ({ kind }: RecordDifference) => {
    const at = rank.indexOf(kind)
    return at < 0 ? rank.length : at
  }
  return [...found].sort((left, right) => place(left) - place(right))
}

function isMoved({ kind, fields }: RecordDifference): boolean {
  return kind === 'touchpoint' && fields.some((field) => placeFields.has(field))
}

function placesOf(after: JourneyDocument, moved: readonly RecordDifference[]) {
  const cards = moved.flatMap(
    ({ id }) => Object.values(after.touchpoints).find((each) => each.id === id) ?? [],
  )
  const channelIds = new Set(cards.map(({ channelId }) => channelId))
  const stepIds = new Set(cards.map(({ stepId }) => stepId))
  const [channelId] = channelIds
  const [stepId] = stepIds
  const changes = (field: string) => moved.some(({ fields }) => fields.includes(field))
  const channel = changes('channelId') && channelIds.size === 1 && channelId
  const step = changes('stepId') && stepIds.size === 1 && stepId
  return {
    channel: channel ? (after.channels[channel]?.title ?? null) : null,
    step: step ? (after.steps[step]?.title ?? null) : null,
  }
}
