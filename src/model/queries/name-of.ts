// What a record is called on the map: its words, and its spoken number.
import { assertNever } from '../../lib/assert-never'
import type { JourneyDocument, RecordRef } from '../document/journey-document'
import { tableOfKind } from '../records/all-records'
import type { Counters } from '../records/journey-map'

/** The letter that a number is spoken with: T12, X4, P7, I3, B4. */
export const letterOfKind: Readonly<Record<keyof Counters, string>> = {
  touchpoint: 'T',
  transition: 'X',
  painPoint: 'P',
  idea: 'I',
  backlogItem: 'B',
}

export type NumberedKind = keyof Counters

/** The words of a record; a transition is "from → to". Empty: it has none, or does not exist. */
export function nameOf(document: JourneyDocument, ref: RecordRef): string {
  if (ref.kind === 'transition') {
    const transition = document.transitions[ref.id]
    if (!transition) return ''
    const { [transition.fromId]: from, [transition.toId]: to } = document.touchpoints
    return `${from?.title ?? ''} → ${to?.title ?? ''}`
  }
  return wordsOf(document, ref)
}

/** `T12`; null for records without a number and for records that do not exist. */
export function spokenNumber(document: JourneyDocument, ref: RecordRef): string | null {
  if (!isNumberedKind(ref.kind)) return null
  const table: Readonly<Record<string, { readonly number: number }>> =
    document[tableOfKind[ref.kind]]
  const record = table[ref.id]
  return record ? `${letterOfKind[ref.kind]}${record.number}` : null
}

export function isNumberedKind(kind: RecordRef['kind']): kind is NumberedKind {
  return kind in letterOfKind
}

function wordsOf(
  document: JourneyDocument,
  ref: Exclude<RecordRef, { kind: 'transition' }>,
): string {
  switch (ref.kind) {
    case 'persona':
      return document.personas[ref.id]?.name ?? ''
    case 'waiver':
      return document.waivers[ref.id]?.reason ?? ''
    case 'stage':
    case 'step':
    case 'channel':
    case 'team':
    case 'system':
    case 'touchpoint':
    case 'path':
    case 'backlogItem':
    case 'objective':
    case 'agendaItem':
    case 'voteRound':
      return titleIn(document[tableOfKind[ref.kind]], ref.id)
    case 'painPoint':
    case 'brightSpot':
    case 'quote':
    case 'idea':
    case 'inboxItem':
    case 'parkedItem':
    case 'decision':
    case 'action':
      return textIn(document[tableOfKind[ref.kind]], ref.id)
    default:
      return assertNever(ref)
  }
}

function titleIn(table: Readonly<Record<string, { readonly title: string }>>, id: string) {
  return table[id]?.title ?? ''
}

function textIn(table: Readonly<Record<string, { readonly text: string }>>, id: string) {
  return table[id]?.text ?? ''
}
