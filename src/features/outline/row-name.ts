// What screen readers call a row. Where it stands is said by the tree, and not again here.
import type { JourneyDocument, RecordRef } from '../../model/document/journey-document'
import { isAnnotationKind } from '../../model/edits/annotations'
import { nameOf, spokenNumber } from '../../model/queries/name-of'
import type { OutlineRow } from '../../model/queries/outline-rows'
import { stepsInOrder } from '../../model/queries/records-in-order'
import { touchpointsOfChannel } from '../../model/queries/touchpoints-of-cell'
import type { PersonaId } from '../../model/records/persona'
import { cardParts, channelTitle, lineParts, touchpointTitle } from '../../parts/thing-names'
import type { PlainTextKey } from '../../text/catalogue'
import type { Texts } from '../../text/texts'

/** "Touchpoint T3: Tests the sofa, channel Store, 2 pain points", "To Buys it (X4), context lost". */
export function rowName(
  document: JourneyDocument,
  { ref, group }: Pick<OutlineRow, 'ref' | 'group'>,
  personaId: PersonaId | null,
  texts: Texts,
): string {
  if (!ref) return texts.write(`outline.group.${group ?? 'inbox'}`)
  if (ref.kind === 'touchpoint') return cardInOutline(document, ref.id, personaId, texts)
  if (ref.kind === 'transition') return lineInOutline(document, ref.id, texts)
  const parts = [`${kindAndNumber(document, ref, texts)}${wordsOf(document, ref, texts)}`]
  if (ref.kind === 'painPoint') parts.push(...ratings(document, ref, texts))
  if (ref.kind === 'channel') {
    const count = touchpointsOfChannel(document, ref.id).length
    parts.push(texts.write('kinds.touchpoint', { count }))
  }
  return parts.join(', ')
}

/** The words of a record, or words that say that it has none. */
export function wordsOf(document: JourneyDocument, ref: RecordRef, texts: Texts): string {
  return nameOf(document, ref).trim() || texts.write('common.untitled')
}

/** The number of a step, from 1, in reading order; 0: it does not exist. */
export function numberOfStep(document: JourneyDocument, id: string): number {
  return stepsInOrder(document).findIndex((step) => step.id === id) + 1
}

function cardInOutline(
  document: JourneyDocument,
  id: Extract<RecordRef, { kind: 'touchpoint' }>['id'],
  personaId: PersonaId | null,
  texts: Texts,
): string {
  const card = document.touchpoints[id]
  if (!card) return ''
  const start = texts.write('outline.card', {
    number: card.number,
    title: touchpointTitle(document, id, texts),
    channel: channelTitle(document, card.channelId, texts),
  })
  return [start, ...cardParts(document, card, personaId, texts)].join(', ')
}

function lineInOutline(
  document: JourneyDocument,
  id: Extract<RecordRef, { kind: 'transition' }>['id'],
  texts: Texts,
): string {
  const line = document.transitions[id]
  if (!line) return ''
  const to = touchpointTitle(document, line.toId, texts)
  const start = texts.write('outline.line', { to, number: line.number })
  return [start, ...lineParts(document, line, texts)].join(', ')
}

/** "Pain point P3: ", "Step 2: ", "Stage ". */
function kindAndNumber(document: JourneyDocument, ref: RecordRef, texts: Texts): string {
  const kind = (texts.write as (key: PlainTextKey) => string)(
    kindTexts[ref.kind] ?? 'outline.thing',
  )
  const number =
    ref.kind === 'step' ? String(numberOfStep(document, ref.id)) : spokenNumber(document, ref)
  if (number) return `${kind} ${number}: `
  return isAnnotationKind(ref.kind) || ref.kind === 'inboxItem' ? `${kind}: ` : `${kind} `
}

const kindTexts: Partial<Record<RecordRef['kind'], PlainTextKey>> = {
  stage: 'outline.stage',
  step: 'outline.step',
  channel: 'outline.channel',
  persona: 'outline.persona',
  path: 'outline.path',
  inboxItem: 'outline.inboxItem',
  painPoint: 'outline.painPoint',
  idea: 'outline.idea',
  brightSpot: 'outline.brightSpot',
  quote: 'outline.quote',
}

function ratings(
  document: JourneyDocument,
  ref: Extract<RecordRef, { kind: 'painPoint' }>,
  { write }: Texts,
): readonly string[] {
  const pain = document.painPoints[ref.id]
  if (!pain) return []
  const { severity, frequency, resolution } = pain
  return [
    ...(severity === null ? [] : [write('outline.severity', { value: severity })]),
    ...(frequency === null ? [] : [write('outline.frequency', { value: frequency })]),
    ...(resolution.state === 'resolved' ? [write('outline.resolved')] : []),
  ]
}
