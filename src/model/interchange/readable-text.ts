// The copied part of a map as an outline that can be pasted into a mail or a document.
import type { AnnotatedThing } from '../records/annotated-thing'
import type { PainPoint } from '../records/pain-point'
import type { Touchpoint } from '../records/touchpoint'
import type { Transition } from '../records/transition'
import type { ClipboardContent } from './clipboard'

/**
 * Steps, below them their touchpoints with number and channel, below those what is noted, with the
 * signs of the capture bar: `!` pain (severity x frequency), `*` idea, `+` bright spot, `"` quote.
 */
export function asReadableText(content: ClipboardContent): string {
  const lines = content.mapTitle ? [content.mapTitle] : []
  for (const step of content.steps) {
    lines.push(`> ${oneLine(step.title)}`)
    for (const card of content.touchpoints.filter(({ stepId }) => stepId === step.id)) {
      lines.push(...cardLines(content, card))
    }
  }
  return lines.join('\n')
}

function cardLines(content: ClipboardContent, card: Touchpoint): string[] {
  const channel = content.channels.find(({ id }) => id === card.channelId)
  const where = channel?.title ? ` @${oneLine(channel.title)}` : ''
  const outgoing = content.transitions.filter(({ fromId }) => fromId === card.id)
  return [
    `  T${card.number} ${oneLine(card.title)}${where}`,
    ...notesOn(content, { kind: 'touchpoint', id: card.id }).map((line) => `    ${line}`),
    ...outgoing.flatMap((transition) => transitionLines(content, transition)),
  ]
}

function transitionLines(content: ClipboardContent, transition: Transition): string[] {
  const target = content.touchpoints.find(({ id }) => id === transition.toId)
  const name = target ? `T${target.number} ${oneLine(target.title)}` : ''
  return [
    `    X${transition.number} → ${name}`,
    ...notesOn(content, { kind: 'transition', id: transition.id }).map((line) => `      ${line}`),
  ]
}

function notesOn(content: ClipboardContent, thing: AnnotatedThing): string[] {
  const isOn = ({ on }: { readonly on: AnnotatedThing }) =>
    on.kind === thing.kind && on.id === thing.id
  return [
    ...content.painPoints
      .filter(isOn)
      .map((pain) => `! P${pain.number} ${oneLine(pain.text)}${rating(pain)}`),
    ...content.ideas.filter(isOn).map((idea) => `* I${idea.number} ${oneLine(idea.text)}`),
    ...content.brightSpots.filter(isOn).map(({ text }) => `+ ${oneLine(text)}`),
    ...content.quotes.filter(isOn).map(({ text }) => `"${oneLine(text)}"`),
  ]
}

function rating({ severity, frequency }: PainPoint): string {
  if (severity === null) return ''
  return frequency === null ? ` (${severity})` : ` (${severity}x${frequency})`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
