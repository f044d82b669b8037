// Takes items out of the inbox and puts them where they belong: a cell, a card, a line.
import { assertNever } from '../../lib/assert-never'
import type { EditEnv } from '../document/edit-env'
import { addBrightSpot } from '../edits/add-bright-spot'
import { addIdea } from '../edits/add-idea'
import { addPainPoint } from '../edits/add-pain-point'
import { addParkedItem } from '../edits/add-parked-item'
import { addQuote } from '../edits/add-quote'
import { addTouchpoint } from '../edits/add-touchpoint'
import { addTouchpointAfter } from '../edits/add-touchpoint-after'
import {
  type DocumentDraft,
  findRecord,
  type RecordDraft,
  recordsIn,
  takeRecord,
} from '../edits/edit'
import { insertTouchpoint } from '../edits/insert-touchpoint'
import { linkNewBacklogItem } from '../edits/link-new-backlog-item'
import { findByTitle } from '../queries/find-by-title'
import type { AnnotatedThing } from '../records/annotated-thing'
import type { ChannelId } from '../records/channel'
import type { InboxItemId, InboxKind } from '../records/inbox-item'
import type { StepId } from '../records/step'
import type { NoteRef } from './capture-plan'
import { takeLastMarked, takeMarked } from './marked-words'

/** Where an item may be put. */
export type ItemPlace =
  | { readonly kind: 'cell'; readonly stepId: StepId; readonly channelId: ChannelId | null }
  | AnnotatedThing

export type PlaceItemsArgs = {
  readonly ids: readonly InboxItemId[]
  readonly at: ItemPlace
  /** What a step that has to be made is called. */
  readonly stepTitle: string
}

/** Whether an item of this kind can be put there: a note needs a card or a line. */
export function canPlace(kind: InboxKind, at: ItemPlace): boolean {
  return kind === 'touchpoint' || kind === 'question' || at.kind !== 'cell'
}

/**
 * A touchpoint stands in the cell, after the card, or in the line; `@` in its words is its channel
 * unless the cell says it. Notes go on the card or line, questions to the parking lot with it. Gives
 * what was made or annotated last; what cannot be put there stays in the inbox.
 */
export function placeItems(
  draft: DocumentDraft,
  { ids, at, stepTitle }: PlaceItemsArgs,
  env: EditEnv,
): AnnotatedThing | null {
  let place = at
  let last: AnnotatedThing | null = null
  for (const id of ids) {
    const item = findRecord(draft, 'inboxItem', id)
    if (!item || !canPlace(item.kind, place)) continue
    const made = placeItem(draft, item, { at: place, stepTitle }, env)
    if (!made) continue
    takeRecord(draft, 'inboxItem', id)
    if (made !== 'parked') last = made
    // Several touchpoints that are put on a card or a line follow one another.
    if (made !== 'parked' && item.kind === 'touchpoint' && place.kind !== 'cell') place = made
  }
  return last
}

type Item = RecordDraft<'inboxItem'>
type Where = { readonly at: ItemPlace; readonly stepTitle: string }

function placeItem(
  draft: DocumentDraft,
  item: Item,
  where: Where,
  env: EditEnv,
): AnnotatedThing | 'parked' | null {
  const { at } = where
  if (item.kind === 'touchpoint') return placeTouchpoint(draft, item, where, env)
  const on = at.kind === 'cell' ? null : at
  if (item.kind === 'question') {
    addParkedItem(draft, { kind: 'question', on, text: item.text }, env)
    return 'parked'
  }
  if (!on) return null
  return placeNote(draft, { ...item }, on, env) ? on : null
}

function placeTouchpoint(
  draft: DocumentDraft,
  { text }: Item,
  { at, stepTitle }: Where,
  env: EditEnv,
): AnnotatedThing | null {
  const { title, channelId } = withoutChannel(draft, text)
  const inChannel = channelId ? { channelId } : {}
  const id =
    at.kind === 'cell'
      ? addTouchpoint(
          draft,
          { title, stepId: at.stepId, channelId: at.channelId ?? channelId },
          env,
        )
      : at.kind === 'touchpoint'
        ? addTouchpointAfter(draft, { title, touchpointId: at.id, stepTitle, ...inChannel }, env)
            ?.touchpointId
        : insertTouchpoint(draft, { title, transitionId: at.id, stepTitle, ...inChannel }, env)
            ?.touchpointId
  return id ? { kind: 'touchpoint', id } : null
}

/** The last `@word`, if it names a channel; what names none stays in the title, where it is seen. */
function withoutChannel(draft: DocumentDraft, text: string) {
  const channels = recordsIn(draft, 'channels')
  const names = channels.map(({ title }) => title)
  const last = takeLastMarked(text, '@', names)
  const channel = last && findByTitle(channels, last.word)[0]
  return channel && last.text !== ''
    ? { title: last.text, channelId: channel.id }
    : { title: text, channelId: null }
}

function placeNote(draft: DocumentDraft, item: Item, on: AnnotatedThing, env: EditEnv): boolean {
  const { text, marked } = takeMarked(item.text, '#')
  const { kind, severity, frequency } = item
  switch (kind) {
    case 'bright-spot':
      return addBrightSpot(draft, { on, text: item.text }, env) !== null
    case 'quote':
      return addQuote(draft, { on, text: item.text }, env) !== null
    case 'pain': {
      const id = addPainPoint(draft, { on, text, severity, frequency }, env)
      return id !== null && link(draft, { kind: 'painPoint', id }, marked, env)
    }
    case 'idea': {
      const id = addIdea(draft, { on, text }, env)
      return id !== null && link(draft, { kind: 'idea', id }, marked, env)
    }
    case 'touchpoint':
    case 'question':
      return false
    default:
      return assertNever(kind)
  }
}

function link(draft: DocumentDraft, to: NoteRef, keys: readonly string[], env: EditEnv): boolean {
  for (const words of keys) linkNewBacklogItem(draft, { words, to }, env)
  return true
}
