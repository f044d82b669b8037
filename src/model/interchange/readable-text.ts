// The copied part of a map as an outline that can be pasted into a mail or a document.
import type { AnnotatedThing } from '../records/annotated-thing'
import type { PainPoint } from '../records/pain-point'
import type { Touchpoint, TouchpointId } from '../records/touchpoint'
import type { Transition } from '../records/transition'
import type { ClipboardContent } from './clipboard'

/**
 * Steps, below them their touchpoints with number and channel, below those what is noted, with the
 * signs of the capture bar: `!` pain (severity x frequency), `*` idea, `+` bright spot, `"` quote.
 */
export function asReadableText(content: ClipboardContent): string {
  const lookUp = createLookUp(content)
  const lines = content.mapTitle ? [content.mapTitle] : []
  for (const step of content.steps) {
    lines.push(`> ${oneLine(step.title)}`)
    for (const card of lookUp.cardsOf(step.id)) lines.push(...cardLines(lookUp, card))
  }
  return lines.join('\n')
}

type LookUp = ReturnType<typeof createLookUp>

/** Everything by what it stands on, so that thousands of cards are written at once. */
function createLookUp(content: ClipboardContent) {
  const channels = new Map<string | null, string>(
    content.channels.map(({ id, title }) => [id, oneLine(title)]),
  )
  const cards = new Map(content.touchpoints.map((card) => [card.id, card]))
  const notes = new Map<string, string[]>()
  for (const { on, line } of notedLines(content)) {
    notes.set(keyOf(on), [...(notes.get(keyOf(on)) ?? []), line])
  }
  return {
    channelTitle: ({ channelId }: Touchpoint) => channels.get(channelId) ?? '',
    card: (id: TouchpointId) => cards.get(id),
    cardsOf: grouped(content.touchpoints, ({ stepId }) => stepId),
    outgoingOf: grouped(content.transitions, ({ fromId }) => fromId),
    notesOn: (thing: AnnotatedThing) => notes.get(keyOf(thing)) ?? [],
  }
}

function cardLines(lookUp: LookUp, card: Touchpoint): string[] {
  const channel = lookUp.channelTitle(card)
  return [
    `  T${card.number} ${oneLine(card.title)}${channel && ` @${channel}`}`,
    ...lookUp.notesOn({ kind: 'touchpoint', id: card.id }).map((line) => `    ${line}`),
    ...lookUp.outgoingOf(card.id).flatMap((transition) => transitionLines(lookUp, transition)),
  ]
}

function transitionLines(lookUp: LookUp, transition: Transition): string[] {
  const target = lookUp.card(transition.toId)
  const name = target ? `T${target.number} ${oneLine(target.title)}` : ''
  return [
    `    X${transition.number} → ${name}`,
    ...lookUp.notesOn({ kind: 'transition', id: transition.id }).map((line) => `      ${line}`),
  ]
}

function notedLines(content: ClipboardContent): { on: AnnotatedThing; line: string }[] {
  return [
    ...content.painPoints.map((pain) => ({
      on: pain.on,
      line: `! P${pain.number} ${oneLine(pain.text)}${rating(pain)}`,
    })),
    ...content.ideas.map((idea) => ({
      on: idea.on,
      line: `* I${idea.number} ${oneLine(idea.text)}`,
    })),
    ...content.brightSpots.map(({ on, text }) => ({ on, line: `+ ${oneLine(text)}` })),
    ...content.quotes.map(({ on, text }) => ({ on, line: `"${oneLine(text)}"` })),
  ]
}

const keyOf = ({ kind, id }: AnnotatedThing) => `${kind}:${id}`

function grouped<Item>(items: readonly Item[], keyOfItem: (item: Item) => string) {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOfItem(item))
    if (group) group.push(item)
    else groups.set(keyOfItem(item), [item])
  }
  return (key: string): readonly Item[] => groups.get(key) ?? []
}

function rating({ severity, frequency }: PainPoint): string {
  if (severity === null) return ''
  return frequency === null ? ` (${severity})` : ` (${severity}x${frequency})`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
