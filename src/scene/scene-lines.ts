// The lines of a scene and their chips.
import { memoByIdentity } from '../lib/memo-by-identity'
import { continuityOf } from '../model/queries/continuity-of'
import { allWork } from '../model/queries/work-on'
import type { Touchpoint } from '../model/records/touchpoint'
import type { Transition, TransitionId } from '../model/records/transition'
import { ChipItem, NumberItem } from './chip-item'
import { type ChipContent, chipReader, numberLabel } from './chips'
import { type Box, hasSameBox, type Point } from './geometry'
import { createKnownThings, type KnownThings } from './known-things'
import { type LineFacts, LineItem } from './line-item'
import type { Distance, SceneItem } from './scene'
import { hasSameNotes, type ItemsAt, noItems } from './scene-cards'
import type { SceneContext } from './scene-context'

/** A line for each transition that has a route; those that are as they were make nothing. */
export function lineItems({ document, layout, options, builder }: SceneContext): SceneItem[] {
  const { distance } = options
  const { lines } = shelfOf(builder)
  const items: SceneItem[] = []
  for (const { id, points } of layout.routes.values()) {
    const transition = document.transitions[id]
    if (!transition) continue
    let line = lines.get(id)
    if (!line || line.transition !== transition || line.facts.points !== points) {
      line = knowLine(transition, points, line)
      lines.set(id, line)
    }
    line.items[distance] ??= new LineItem(line.facts, distance)
    items.push(line.items[distance])
  }
  lines.keepOnly(layout.routes)
  return items
}

function knowLine(
  transition: Transition,
  points: readonly Point[],
  known: KnownLine | undefined,
): KnownLine {
  const { id } = transition
  const continuity = continuityOf(transition).word
  const isSame = known?.facts.continuity === continuity && hasSamePoints(known.facts.points, points)
  if (isSame) return { ...known, transition, facts: { id, continuity, points } }
  return { transition, facts: { id, continuity, points }, items: noItems() }
}

/** A chip, or the number of the line, for each transition that has a route. */
export function chipItems(context: SceneContext): SceneItem[] {
  const { document, layout, options } = context
  const shelf = shelfOf(context.builder)
  const { chips, last } = shelf
  shelf.last = context
  const hasNotes =
    last !== null &&
    hasSameNotes(document, last.document) &&
    allWork(document) === allWork(last.document)
  const read = chipReader(document)
  const items: SceneItem[] = []
  for (const { id, chip } of layout.routes.values()) {
    const transition = document.transitions[id]
    if (!transition) continue
    const from = document.touchpoints[transition.fromId]
    const to = document.touchpoints[transition.toId]
    const known = chips.get(id)
    const isKnown =
      known !== undefined &&
      hasNotes &&
      known.transition === transition &&
      known.chip === chip &&
      known.from === from &&
      known.to === to
    if (isKnown) items.push(itemAt(known, options.distance))
    else {
      const about = { transition, chip, from, to }
      const made = knowChip(read, about, known)
      chips.set(id, made)
      items.push(itemAt(made, options.distance))
    }
  }
  chips.keepOnly(layout.routes)
  return items
}

/** Lines and chips, and what they were made of. */
type LineShelf = {
  last: SceneContext | null
  readonly lines: KnownThings<TransitionId, KnownLine>
  readonly chips: KnownThings<TransitionId, KnownChip>
}

type KnownLine = {
  readonly transition: Transition
  readonly facts: LineFacts
  /** At the distances from which it was looked at. */
  readonly items: ItemsAt
}

type AboutChip = {
  readonly transition: Transition
  readonly chip: Box
  readonly from: Touchpoint | undefined
  readonly to: Touchpoint | undefined
}

type KnownChip = AboutChip & {
  readonly content: ChipContent | null
  /** All that it says. */
  readonly label: string
  /** A chip is the same at each distance, a number is not there at far. */
  readonly items: { far: SceneItem | null; other: SceneItem | null }
}

const shelfOf = memoByIdentity(
  (_builder: object): LineShelf => ({
    last: null,
    lines: createKnownThings(),
    chips: createKnownThings(),
  }),
)

function itemAt({ transition, content, label, chip, items }: KnownChip, distance: Distance) {
  const { id } = transition
  const at = distance === 'far' && !content ? 'far' : 'other'
  items[at] ??= content
    ? new ChipItem(id, content, chip)
    : new NumberItem(id, label, chip, distance)
  return items[at]
}

function knowChip(
  read: ReturnType<typeof chipReader>,
  about: AboutChip,
  known: KnownChip | undefined,
): KnownChip {
  const content = read(about.transition)
  const label = content ? keyOfContent(content) : numberLabel(about.transition)
  if (known?.label === label && hasSameBox(known.chip, about.chip)) return { ...known, ...about }
  return { ...about, content, label, items: { far: null, other: null } }
}

/** Cannot be taken for the number of a line, which begins with a capital letter. */
function keyOfContent({ marks }: ChipContent): string {
  return marks
    .map((mark) => {
      if (mark.kind === 'continuity') return mark.continuity
      return mark.kind === 'work' ? `work ${mark.state} ${mark.label}` : `${mark.kind}${mark.count}`
    })
    .join()
}

function hasSamePoints(points: readonly Point[], others: readonly Point[]): boolean {
  return (
    points.length === others.length &&
    points.every(({ x, y }, index) => others[index]?.x === x && others[index]?.y === y)
  )
}
