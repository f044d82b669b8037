// Makes a pain of an idea, a question of a pain, and so on, keeping what the new kind can keep.
import type { EditEnv } from '../document/edit-env'
import type { RecordRef } from '../document/journey-document'
import type { AnnotatedThing } from '../records/annotated-thing'
import { makeParkedItem } from '../records/parked-item'
import { addBrightSpot } from './add-bright-spot'
import { addIdea } from './add-idea'
import { addPainPoint } from './add-pain-point'
import { addQuote } from './add-quote'
import type { AnnotationKind } from './annotations'
import { deleteRecords } from './delete-records'
import { type DocumentDraft, findRecord, type RecordDraft, recordsIn } from './edit'
import { orderAt } from './order-at'
import { putNewRecord } from './put-new-record'

/** What can be made of what; `parkedItem` is a question in the parking lot. */
export type ConvertibleKind = AnnotationKind | 'parkedItem'
export type ConvertibleRef = Extract<RecordRef, { kind: ConvertibleKind }>

export type ConvertAnnotationArgs = {
  readonly from: ConvertibleRef
  readonly to: ConvertibleKind
  /** Where it goes if it stands on nothing yet (a question may). */
  readonly on?: AnnotatedThing
}

/**
 * Replaces an annotation by one of another kind on the same thing and gives the new ref, or null
 * if nothing was done. Words stay, also those of fields that the new kind does not have; links to
 * backlog items and votes go along between pain and idea, links to pains between idea and quote.
 */
export function convertAnnotation(
  draft: DocumentDraft,
  { from, to, on: elsewhere }: ConvertAnnotationArgs,
  env: EditEnv,
): ConvertibleRef | null {
  const source = findRecord(draft, from.kind, from.id)
  if (!source || from.kind === to) return null
  const on = source.on ?? elsewhere ?? null
  const made = addConverted(draft, { to, on: on && { ...on }, text: wordsOf(draft, from) }, env)
  if (!made) return null
  relinkPains(draft, from, made)
  relinkBacklog(draft, from, made)
  relinkVotes(draft, from, made)
  deleteRecords(draft, [from])
  return made
}

type Converted = { to: ConvertibleKind; on: AnnotatedThing | null; text: string }

function addConverted(
  draft: DocumentDraft,
  { to, on, text }: Converted,
  env: EditEnv,
): ConvertibleRef | null {
  if (to === 'parkedItem') {
    const order = orderAt(recordsIn(draft, 'parkingLot'))
    const parkedItem = makeParkedItem({ id: env.newId('parkedItem'), order, on })
    return { kind: to, id: putNewRecord(draft, to, parkedItem, { text }) }
  }
  if (!on) return null
  const id = adders[to](draft, { on, text }, env)
  return id ? ({ kind: to, id } as ConvertibleRef) : null
}

const adders = {
  painPoint: addPainPoint,
  idea: addIdea,
  brightSpot: addBrightSpot,
  quote: addQuote,
} as const

/** Its text, and below it the words that only this kind has a field for. */
function wordsOf(draft: DocumentDraft, from: ConvertibleRef): string {
  return [textOf(draft, from), ...extraWords(draft, from)].filter((words) => words).join('\n')
}

function textOf(draft: DocumentDraft, from: ConvertibleRef): string {
  return findRecord(draft, from.kind, from.id)?.text ?? ''
}

function extraWords(draft: DocumentDraft, from: ConvertibleRef): string[] {
  switch (from.kind) {
    case 'parkedItem':
      return [findRecord(draft, from.kind, from.id)?.answer ?? '']
    case 'quote':
      return [findRecord(draft, from.kind, from.id)?.source ?? '']
    case 'idea':
      return Object.values(findRecord(draft, from.kind, from.id)?.hypothesis ?? {})
    case 'painPoint':
      return [findRecord(draft, from.kind, from.id)?.resolution.reason ?? '']
    case 'brightSpot':
      return []
  }
}

function relinkPains(draft: DocumentDraft, from: ConvertibleRef, to: ConvertibleRef): void {
  if (from.kind === 'idea' && to.kind === 'quote') {
    const [painPointId] = findRecord(draft, 'idea', from.id)?.painPointIds ?? []
    const quote = findRecord(draft, 'quote', to.id)
    if (quote && painPointId) quote.painPointId = painPointId
  }
  if (from.kind === 'quote' && to.kind === 'idea') {
    const painPointId = findRecord(draft, 'quote', from.id)?.painPointId
    const idea = findRecord(draft, 'idea', to.id)
    if (idea && painPointId) idea.painPointIds = [painPointId]
  }
}

function relinkBacklog(draft: DocumentDraft, from: ConvertibleRef, to: ConvertibleRef): void {
  if (from.kind === 'painPoint' && to.kind === 'idea') {
    itemsWith(
      draft,
      ({ painPointIds }) => painPointIds.includes(from.id),
      (item) => {
        item.ideaIds.push(to.id)
      },
    )
  }
  if (from.kind === 'idea' && to.kind === 'painPoint') {
    itemsWith(
      draft,
      ({ ideaIds }) => ideaIds.includes(from.id),
      (item) => {
        item.painPointIds.push(to.id)
      },
    )
  }
}

type Item = RecordDraft<'backlogItem'>

function itemsWith(
  draft: DocumentDraft,
  isMeant: (item: Item) => boolean,
  change: (item: Item) => void,
): void {
  for (const item of recordsIn(draft, 'backlogItems')) if (isMeant(item)) change(item)
}

/** Votes for a pain are votes for the idea that it became; other kinds are not voted on. */
function relinkVotes(draft: DocumentDraft, from: ConvertibleRef, to: ConvertibleRef): void {
  if (to.kind !== 'painPoint' && to.kind !== 'idea') return
  for (const round of recordsIn(draft, 'voteRounds')) {
    const candidate = round.candidates.find(({ kind, id }) => kind === from.kind && id === from.id)
    if (!candidate) continue
    candidate.kind = to.kind
    candidate.id = to.id
    for (const { support, concern } of round.ballots) {
      moveVotes(support, from.id, to.id)
      moveVotes(concern, from.id, to.id)
    }
  }
}

function moveVotes(votes: Record<string, number>, fromId: string, toId: string): void {
  const given = votes[fromId]
  if (given === undefined) return
  votes[toId] = given
  delete votes[fromId]
}
