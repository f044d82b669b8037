// Finds what a map says: words in titles, descriptions and notes, or a spoken number.
import { memoByIdentity } from '../../lib/memo-by-identity'
import { parseLine } from '../capture/parse-line'
import type { JourneyDocument, RecordOfKind, RecordRef } from '../document/journey-document'
import { type RecordKind, tableOfKind } from '../records/all-records'
import type { AnnotatedThing } from '../records/annotated-thing'
import { annotationsOn } from './annotations-on'
import { foldedText } from './find-records'
import { inOrder, stepsInOrder } from './records-in-order'
import { touchpointsOfStep } from './touchpoints-of-cell'
import { transitionsOf } from './transitions-of'

/**
 * Everything that holds the text, whatever its case and accents, in the order of reading: channels,
 * then stage by stage the steps, their touchpoints, the transitions that lead on, each with its
 * notes; backlog items last. What has the number that was typed (`T12`, `p7`) comes first. No text,
 * nothing found.
 */
export function findInMap(document: JourneyDocument, typed: string): readonly RecordRef[] {
  const wanted = onOneLine(foldedText(typed))
  if (wanted === '') return []
  const found = searchable(document).filter(({ words }) => words.includes(wanted))
  const spoken = withNumber(document, typed)
  const refs = found.map(({ ref }) => ref)
  return spoken ? [spoken, ...refs.filter(({ id }) => id !== spoken.id)] : refs
}

type Searched = { readonly ref: RecordRef; readonly words: string }

const searchable = memoByIdentity((document: JourneyDocument): readonly Searched[] => {
  const all: Searched[] = []
  const add = <Kind extends SearchedKind>(kind: Kind, record: RecordOfKind<Kind>) => {
    // The table has the reader of each kind at its name; types cannot follow the name so far.
    const words = wordsOf[kind] as unknown as (of: RecordOfKind<Kind>) => string
    all.push({ ref: { kind, id: record.id } as RecordRef, words: words(record) })
  }
  const addNotes = (on: AnnotatedThing) => {
    const { painPoints, ideas, brightSpots, quotes } = annotationsOn(document, on)
    for (const one of painPoints) add('painPoint', one)
    for (const one of ideas) add('idea', one)
    for (const one of brightSpots) add('brightSpot', one)
    for (const one of quotes) add('quote', one)
  }
  for (const channel of inOrder(document, 'channels')) add('channel', channel)
  let stageId: string | null = null
  for (const step of stepsInOrder(document)) {
    const stage = document.stages[step.stageId]
    if (stage && stage.id !== stageId) add('stage', stage)
    stageId = step.stageId
    add('step', step)
    for (const touchpoint of touchpointsOfStep(document, step.id)) {
      add('touchpoint', touchpoint)
      addNotes({ kind: 'touchpoint', id: touchpoint.id })
      for (const transition of transitionsOf(document, touchpoint.id).outgoing) {
        add('transition', transition)
        addNotes({ kind: 'transition', id: transition.id })
      }
    }
  }
  for (const item of inOrder(document, 'backlogItems')) add('backlogItem', item)
  return all
})

/** What is searched of each kind; folded once for each record, as long as it is the same. */
const wordsOf = {
  channel: folded<'channel'>(({ title }) => [title]),
  stage: folded<'stage'>(({ title }) => [title]),
  step: folded<'step'>(({ title }) => [title]),
  touchpoint: folded<'touchpoint'>(({ title, notes, goal, capability, asksFor, tags }) => [
    ...[title, notes, goal, capability],
    ...[...asksFor, ...tags],
  ]),
  transition: folded<'transition'>(({ trigger, condition, context }) => [
    ...[trigger, condition],
    ...context.map(({ item }) => item),
  ]),
  painPoint: folded<'painPoint'>(({ text }) => [text]),
  idea: folded<'idea'>(({ text }) => [text]),
  brightSpot: folded<'brightSpot'>(({ text }) => [text]),
  quote: folded<'quote'>(({ text, source }) => [text, source]),
  backlogItem: folded<'backlogItem'>(({ title, userStory, description, trackers }) => [
    ...[title, userStory, description],
    ...trackers.map(({ key }) => key),
  ]),
} as const

type SearchedKind = keyof typeof wordsOf

function folded<Kind extends RecordKind>(
  read: (record: RecordOfKind<Kind>) => readonly string[],
): (record: RecordOfKind<Kind>) => string {
  return memoByIdentity((record: RecordOfKind<Kind>) =>
    read(record)
      .map((text) => onOneLine(foldedText(text)))
      .join('\n'),
  )
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}

function withNumber(document: JourneyDocument, typed: string): RecordRef | null {
  const line = parseLine(typed)
  if (line.kind !== 'goTo') return null
  const table: Readonly<Record<string, { id: string; number: number }>> =
    document[tableOfKind[line.to]]
  const record = Object.values(table).find(({ number }) => number === line.number)
  return record ? ({ kind: line.to, id: record.id } as RecordRef) : null
}
