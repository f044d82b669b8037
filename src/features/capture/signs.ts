// The signs that a line may begin with, as buttons, and how a button puts its sign there.
import type { PlainTextKey } from '../../text/catalogue'

export type Sign = {
  readonly sign: string
  readonly icon: string
  readonly label: PlainTextKey
  /** At the start of the line, or a word of it. */
  readonly at: 'start' | 'word'
}

export const signs: readonly Sign[] = [
  { sign: '!', icon: 'pain', label: 'inspector.kind.painPoint', at: 'start' },
  { sign: '*', icon: 'idea', label: 'inspector.kind.idea', at: 'start' },
  { sign: '+', icon: 'brightSpot', label: 'inspector.kind.brightSpot', at: 'start' },
  { sign: '"', icon: 'quote', label: 'fields.quoteText', at: 'start' },
  { sign: '?', icon: 'help', label: 'capture.question', at: 'start' },
  { sign: '<', icon: 'transition', label: 'capture.incoming', at: 'start' },
  { sign: '<lost', icon: 'linkLost', label: 'fields.contextItem', at: 'start' },
  { sign: '&', icon: 'touchpoint', label: 'capture.sameStep', at: 'start' },
  { sign: '>', icon: 'step', label: 'fields.step', at: 'start' },
  { sign: '>>', icon: 'addStage', label: 'fields.stage', at: 'start' },
  { sign: '@', icon: 'channel', label: 'fields.channel', at: 'word' },
  { sign: '#', icon: 'ticket', label: 'inspector.kind.backlogItem', at: 'word' },
]

/** The line with another sign at its start, or with one more word that begins. */
export function withSign(text: string, { sign, at }: Sign): string {
  if (at === 'word') return `${text.trimEnd()} ${sign}`.trimStart()
  const [, incoming = ''] = /^\s*(<\s*)(?=[!*+"])/u.exec(text) ?? []
  const words = text.replace(knownSign, '')
  const isNote = ['!', '*', '+', '"'].includes(sign)
  // "On the transition" keeps what kind of note it is.
  if (sign === '<') return incoming === '' ? `< ${noteOrPain(text)}` : text.trimStart().slice(1)
  return `${isNote && incoming !== '' ? '< ' : ''}${sign} ${words}`
}

const knownSign = /^\s*(?:<\s*(?:lost|partly|kept)\b|<?\s*(?:!+|\*|\+|"|\?)|>>?|&)\s*/u

function noteOrPain(text: string): string {
  const trimmed = text.trimStart()
  return /^[!*+"]/u.test(trimmed) ? trimmed : `! ${trimmed}`
}
