// The cards and stubs of a scene.
import { memoByIdentity } from '../lib/memo-by-identity'
import type { JourneyDocument } from '../model/document/journey-document'
import { type AnnotationsOn, annotationsOn } from '../model/queries/annotations-on'
import type { Touchpoint, TouchpointId } from '../model/records/touchpoint'
import { type CardFacts, cardFacts } from './card-facts'
import { CardItem } from './card-item'
import { hasSameBox } from './geometry'
import { createKnownThings, type KnownThings } from './known-things'
import type { CardBox } from './layout/map-layout'
import { colorOfChannel } from './palettes'
import type { Distance, SceneItem } from './scene'
import type { SceneContext } from './scene-context'
import { stubItem } from './stub-item'

/**
 * A card for each touchpoint that the layout places. Thousands stay as they are from one edit to
 * the next: those cost a look at their record and their box, and make nothing.
 */
export function cardItems(context: SceneContext): SceneItem[] {
  const { document, layout, options } = context
  const { distance, texts } = options
  const shelf = shelfOf(context.builder)
  const { last, cards } = shelf
  shelf.last = context
  const hasNames = last !== null && hasSameNames(context, last)
  const hasNotes = last !== null && hasSameNotes(document, last.document)
  const items: SceneItem[] = []
  for (const box of layout.cards.values()) {
    const touchpoint = document.touchpoints[box.id]
    if (!touchpoint) continue
    const known = cards.get(box.id)
    const isKnown =
      known !== undefined &&
      hasNames &&
      known.touchpoint === touchpoint &&
      known.box === box &&
      (hasNotes || known.notes === notesOn(document, box.id))
    const card = isKnown ? known : knowCard(context, touchpoint, box, known)
    if (!isKnown) cards.set(box.id, card)
    card.items[distance] ??= new CardItem(card.facts, box, distance, texts)
    items.push(card.items[distance])
  }
  cards.keepOnly(layout.cards)
  return items
}

/** A card, and all that it was made of. */
type KnownCard = {
  readonly touchpoint: Touchpoint
  readonly box: CardBox
  readonly notes: AnnotationsOn
  readonly facts: CardFacts
  /** "2 differ", or nothing. */
  readonly differ: string
  readonly items: ItemsAt
}

/** What shows a thing at the distances from which it was looked at. */
export type ItemsAt = { [At in Distance]: SceneItem | null }

export function noItems(): ItemsAt {
  return { near: null, middle: null, far: null }
}

type CardShelf = {
  last: SceneContext | null
  readonly cards: KnownThings<TouchpointId, KnownCard>
}

const shelfOf = memoByIdentity(
  (_builder: object): CardShelf => ({ last: null, cards: createKnownThings() }),
)

function hasSameNames(context: SceneContext, last: SceneContext): boolean {
  const { document, options } = context
  return (
    document.channels === last.document.channels &&
    document.teams === last.document.teams &&
    document.systems === last.document.systems &&
    document.map.language === last.document.map.language &&
    options.personaId === last.options.personaId &&
    options.texts === last.options.texts
  )
}

/** Whether nothing is noted otherwise in two documents. */
export function hasSameNotes(document: JourneyDocument, other: JourneyDocument): boolean {
  return (
    document.painPoints === other.painPoints &&
    document.ideas === other.ideas &&
    document.brightSpots === other.brightSpots &&
    document.quotes === other.quotes
  )
}

function notesOn(document: JourneyDocument, id: TouchpointId): AnnotationsOn {
  return annotationsOn(document, { kind: 'touchpoint', id })
}

function knowCard(
  { document, options }: SceneContext,
  touchpoint: Touchpoint,
  box: CardBox,
  known: KnownCard | undefined,
): KnownCard {
  const { personaId, texts } = options
  const notes = notesOn(document, touchpoint.id)
  const facts = cardFacts(document, touchpoint, personaId, notes)
  const differ = facts.differing > 0 ? texts.differ(facts.differing) : ''
  const isSame =
    known !== undefined &&
    known.differ === differ &&
    hasSameBox(known.box, box) &&
    hasSameFacts(known.facts, facts)
  if (isSame) return { ...known, touchpoint, box, notes }
  return { touchpoint, box, notes, facts, differ, items: noItems() }
}

function hasSameFacts(facts: CardFacts, other: CardFacts): boolean {
  for (const key in facts) {
    if (facts[key as keyof CardFacts] !== other[key as keyof CardFacts]) return false
  }
  return true
}

/** A stub for each second channel of a touchpoint. */
export function stubItems({ document, layout, memo }: SceneContext): SceneItem[] {
  const items: SceneItem[] = []
  for (const stub of layout.stubs) {
    const touchpoint = document.touchpoints[stub.id]
    if (!touchpoint) continue
    const own = touchpoint.channelId ? document.channels[touchpoint.channelId] : undefined
    const color = colorOfChannel(own ?? null)
    const sources = [stub, touchpoint.number, color]
    const item = memo.remember('stub', `${stub.id} ${stub.channelId}`, sources, () => ({
      shown: [stub.x, stub.y, stub.width, stub.height, touchpoint.number, color],
      make: () => stubItem(stub, touchpoint.number, color),
    }))
    items.push(item)
  }
  return items
}
