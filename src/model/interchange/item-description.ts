// What a backlog item takes along to a tracker: where it hurts, what was said, what would help.
import type { Texts } from '../../text/texts'
import type { JourneyDocument } from '../document/journey-document'
import { nameOf, spokenNumber } from '../queries/name-of'
import { comparePainPoints } from '../queries/pain-weight'
import { inOrder } from '../queries/records-in-order'
import type { AnnotatedThing } from '../records/annotated-thing'
import type { BacklogItem } from '../records/backlog-item'
import type { PainPoint } from '../records/pain-point'

/**
 * Lines of plain text: what a person wrote about it, then where it hurts, ideas, criteria; at the
 * end its own number (`B4`), by which the trip back finds it.
 */
export function describeItem(
  document: JourneyDocument,
  item: BacklogItem,
  texts: Texts,
): readonly string[] {
  const { write } = texts
  const pains = item.painPointIds
    .flatMap((id) => document.painPoints[id] ?? [])
    .sort(comparePainPoints)
  const ideas = item.ideaIds.flatMap((id) => document.ideas[id] ?? [])
  const map = document.map.title || write('common.untitled')
  return [
    item.userStory,
    item.description,
    ...pains.flatMap((pain) => painLines(document, pain, texts)),
    ...ideas.map(({ text }) => write('handover.idea', { text })),
    ...item.acceptanceCriteria.map((text) => write('handover.criterion', { text })),
    write('handover.from', { map, number: spokenNumber(document, numbered(item)) ?? '' }),
  ].filter((line) => line !== '')
}

/** In words: `Calls the store → Visits the store (Call centre → Store)`. */
export function placeInWords(document: JourneyDocument, on: AnnotatedThing, texts: Texts): string {
  const cards =
    on.kind === 'touchpoint'
      ? [document.touchpoints[on.id]]
      : [document.transitions[on.id]].flatMap((line) =>
          line ? [document.touchpoints[line.fromId], document.touchpoints[line.toId]] : [],
        )
  const channels = cards.flatMap((card) => {
    const channel = card?.channelId ? document.channels[card.channelId] : undefined
    return card ? [channel?.title ?? texts.write('map.channelNotKnown')] : []
  })
  const name = nameOf(document, on) || texts.write('common.untitled')
  return channels.length > 0 ? `${name} (${channels.join(' → ')})` : name
}

const numbered = ({ id }: BacklogItem) => ({ kind: 'backlogItem', id }) as const

function painLines(document: JourneyDocument, pain: PainPoint, texts: Texts): readonly string[] {
  const { write } = texts
  const said = inOrder(document, 'quotes').filter(({ painPointId }) => painPointId === pain.id)
  const rating =
    pain.severity === null
      ? write('handover.notRated')
      : write('handover.severity', { severity: pain.severity })
  return [
    write('handover.pain', {
      text: pain.text,
      rating,
      place: placeInWords(document, pain.on, texts),
    }),
    ...said.map(({ text }) => write('handover.quote', { text })),
  ]
}
