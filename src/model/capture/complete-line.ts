// What can complete the word at the caret: channels behind `@`, steps and stages behind `>` and
// `>>`, numbers of things, keys of trackers behind `#`.
import type { JourneyDocument } from '../document/journey-document'
import { findByTitle } from '../queries/find-by-title'
import { findRecords, foldedText } from '../queries/find-records'
import { letterOfKind, type NumberedKind } from '../queries/name-of'
import { inOrder, stepsInOrder } from '../queries/records-in-order'
import type { NewChannel } from './capture-plan'
import { newChannelsLike } from './new-channels'
import { parseLine } from './parse-line'

export type Completion = {
  readonly kind: 'channel' | 'step' | 'stage' | 'number' | 'tracker'
  /** What is replaced: from here to the caret. */
  readonly from: number
  readonly options: readonly CompletionOption[]
}

export type CompletionOption = {
  readonly id: string
  readonly label: string
  readonly note: string
  /** What is written instead of what was typed. */
  readonly insert: string
}

const mostOptions = 8

/** What else `@` offers, behind the channels of the map, and what is said of it. */
export type ChannelOffer = { readonly channels: readonly NewChannel[]; readonly note: string }

/** Null: nothing can be completed here, or it is complete. */
export function completeLine(
  document: JourneyDocument,
  text: string,
  caret: number,
  offer: ChannelOffer = { channels: [], note: '' },
): Completion | null {
  const start = Math.max(text.lastIndexOf('\n', caret - 1), text.lastIndexOf('\r', caret - 1)) + 1
  const typed = text.slice(start, caret)
  const found =
    completeHeader(document, typed) ??
    completeNumber(document, typed) ??
    completeChannel(document, typed, offer) ??
    completeTracker(document, typed)
  if (!found) return null
  const rest = typed.slice(found.from)
  const options = found.options.slice(0, mostOptions)
  const isComplete = options.every(({ insert }) => insert.trim() === rest.trim())
  return isComplete ? null : { ...found, from: start + found.from, options }
}

/** A text with one option taken, and where the caret is then. */
export function withCompletion(
  text: string,
  caret: number,
  { from }: Completion,
  { insert }: CompletionOption,
): { readonly text: string; readonly caret: number } {
  const before = text.slice(0, from) + insert
  // One blank is enough where what is written ends with one.
  const after = insert.endsWith(' ') ? text.slice(caret).replace(/^ /u, '') : text.slice(caret)
  return { text: before + after, caret: before.length }
}

function completeHeader(document: JourneyDocument, typed: string): Completion | null {
  const match = /^\s*(>>?)\s*([^>]*)$/u.exec(typed)
  const [whole = '', sign = '', words = ''] = match ?? []
  if (!match) return null
  const records = sign === '>' ? stepsInOrder(document) : inOrder(document, 'stages')
  const titled = records.filter(({ title }) => title.trim() !== '')
  const options = findByTitle<{ id: string; title: string }>(titled, words).map(
    ({ id, title }) => ({ id, label: title, note: '', insert: title }),
  )
  const kind = sign === '>' ? 'step' : 'stage'
  // With nothing typed a new name is the more likely.
  return words === '' ? null : { kind, from: whole.length - words.length, options }
}

function completeNumber(document: JourneyDocument, typed: string): Completion | null {
  const [, letter = ''] = /^\s*([TXPIB])\d{1,6}$/iu.exec(typed) ?? []
  const kind = (Object.keys(letterOfKind) as NumberedKind[]).find(
    (one) => letterOfKind[one] === letter.toUpperCase(),
  )
  if (!kind) return null
  const wanted = typed.trim().toUpperCase()
  const options = findRecords(document, wanted, { kinds: [kind] })
    .filter(({ spokenNumber }) => spokenNumber.startsWith(wanted))
    .map(({ ref, spokenNumber, name }) => ({
      ...{ id: ref.id, label: spokenNumber, note: name, insert: spokenNumber },
    }))
  return { kind: 'number', from: typed.length - wanted.length, options }
}

function completeChannel(
  document: JourneyDocument,
  typed: string,
  offer: ChannelOffer,
): Completion | null {
  const match = /(?:^|\s)@("[^"@]*|[^\s"@]*)$/u.exec(typed)
  // In a note `@` is a sign like any other.
  const { kind } = parseLine(typed)
  if (!match || (kind !== 'touchpoint' && kind !== 'nothing')) return null
  const word = match[1] ?? ''
  const wanted = foldedText(word.replace('"', ''))
  const channels = inOrder(document, 'channels').filter(({ title }) => title.trim() !== '')
  const options = [
    ...findByTitle(channels, wanted).map(({ id, title }) => ({
      ...{ id, label: title, note: '', insert: channelWord(title) },
    })),
    ...newChannelsLike(offer.channels, wanted).map(({ kind, title }) => ({
      ...{ id: kind, label: title, note: offer.note, insert: channelWord(title) },
    })),
  ]
  return { kind: 'channel', from: typed.length - word.length - 1, options }
}

function channelWord(title: string): string {
  return `${/[\s"\\]/u.test(title) ? `@"${title.replaceAll('"', '')}"` : `@${title}`} `
}

function completeTracker(document: JourneyDocument, typed: string): Completion | null {
  const match = /(?:^|\s)#(\S*)$/u.exec(typed)
  if (!match) return null
  const word = match[1] ?? ''
  const items = Object.values(document.backlogItems).flatMap(({ title, trackers }) =>
    trackers.filter(({ key }) => !/\s/u.test(key)).map(({ key }) => ({ key, title })),
  )
  const wanted = foldedText(word)
  const options = items
    .filter(
      ({ key, title }) => foldedText(key).includes(wanted) || foldedText(title).includes(wanted),
    )
    .map(({ key, title }) => ({
      ...{ id: key, label: key, note: title === key ? '' : title, insert: `#${key} ` },
    }))
  return { kind: 'tracker', from: typed.length - word.length - 1, options }
}
