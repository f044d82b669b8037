// The grammar of the capture bar: one line of text to what it means. Pure, and total: whatever is
// typed means something, and no word of it is lost.
import type { NumberedKind } from '../queries/name-of'
import type { CapturedNote, CaptureLine, CaptureTarget, PainRating } from './capture-line'
import { takeLastMarked, takeMarked, withoutEscapes } from './marked-words'
import { signOfWord } from './prefix-words'

/**
 * Reads one line. Prefixes count only at the start; `@` and `#` only as words of their own; a
 * backslash makes the next sign literal. A prefix with nothing behind it means nothing yet.
 * `channelNames`: which of them may follow `@` with blanks in them.
 */
export function parseLine(typed: string, channelNames: readonly string[] = []): CaptureLine {
  const line = typed.trim()
  if (line === '') return nothing
  return parseWhole(line) ?? parsePrefixed(line, channelNames) ?? touchpoint(line, channelNames)
}

/** Each line of a pasted text; empty ones are left out. */
export function parseLines(pasted: string): readonly CaptureLine[] {
  return pasted
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => parseLine(line))
    .filter(({ kind }) => kind !== 'nothing')
}

const nothing: CaptureLine = { kind: 'nothing' }

const letters: Readonly<Record<string, NumberedKind>> = {
  T: 'touchpoint',
  X: 'transition',
  P: 'painPoint',
  I: 'idea',
  B: 'backlogItem',
}

/** What only a whole line can be: `T12`, `-2`, `#OMS-88`, a link. */
function parseWhole(line: string): CaptureLine | null {
  const spoken = /^([TXPIB])(\d{1,6})$/iu.exec(line)
  const to = letters[spoken?.[1]?.toUpperCase() ?? '']
  if (spoken && to) return { kind: 'goTo', to, number: Number(spoken[2]) }
  const emotion = /^([+\-−–]?)([0-2])$/u.exec(line)
  if (emotion && (emotion[1] !== '' || emotion[2] === '0')) return feeling(emotion)
  if (/^https?:\/\/\S+$/iu.test(line)) return { kind: 'tracker', tracker: line }
  const key = /^#(\S+)$/u.exec(line)?.[1]
  return key === undefined ? null : { kind: 'tracker', tracker: key }
}

function feeling([, sign, digit]: RegExpExecArray): CaptureLine {
  const size = Number(digit) as 0 | 1 | 2
  if (size === 0) return { kind: 'emotion', value: 0 }
  return { kind: 'emotion', value: sign === '+' ? size : (-size as -1 | -2) }
}

function parsePrefixed(line: string, channelNames: readonly string[]): CaptureLine | null {
  const word = signOfWord(line)
  if (word) return parsePrefixed(`${word.sign} ${word.rest}`.trim(), channelNames)
  const incoming = /^<\s*(?=[!*+"“”„«])/u.exec(line)
  if (incoming) return parseNote(line.slice(incoming[0].length), 'incoming')
  const context = /^<\s*(lost|partly|kept)\b\s*(.*)$/isu.exec(line)
  if (context) return contextItem(context)
  const header = /^(>>?)\s*(.*)$/su.exec(line)
  if (header) return named(header[1] === '>' ? 'step' : 'stage', header[2] ?? '')
  if (line.startsWith('&')) return touchpoint(line.slice(1).trim(), channelNames, true)
  const tracker = /^#\s+(\S+)$/u.exec(line)?.[1]
  if (tracker) return { kind: 'tracker', tracker }
  const question = /^\?\s*(.*)$/su.exec(line)?.[1]
  if (question !== undefined) return said('question', question)
  return parseNote(line, 'selected')
}

function parseNote(line: string, on: CaptureTarget): CaptureLine | null {
  const pain = /^(!+)\s*(.*)$/su.exec(line)
  if (pain) return painPoint(pain[1] ?? '!', pain[2] ?? '', on)
  const idea = /^\*\s*(.*)$/su.exec(line)?.[1]
  if (idea !== undefined) return note('idea', idea, on)
  const brightSpot = /^\+\s*(.*)$/su.exec(line)?.[1]
  if (brightSpot !== undefined) return note('brightSpot', brightSpot, on)
  const quote = /^["“”„«]\s*(.*)$/su.exec(line)?.[1]
  if (quote !== undefined) return note('quote', quote.replace(/\s*["“”»]$/u, ''), on)
  return null
}

function painPoint(signs: string, text: string, on: CaptureTarget): CaptureLine {
  const { rest, ...rating } = ratingOf(signs, text)
  const captured = noteOf(rest, on)
  return captured ? { kind: 'pain', ...captured, ...rating } : nothing
}

/** `(4x3)` at the end says both; several `!` say the severity alone; more than five count as five. */
function ratingOf(signs: string, text: string): PainRating & { readonly rest: string } {
  const both = /\s*\(\s*([1-5])\s*(?:[x×*]\s*([1-5])\s*)?\)\s*$/iu.exec(text)
  if (both) {
    const frequency = both[2] === undefined ? null : Number(both[2])
    return { severity: Number(both[1]), frequency, rest: text.slice(0, both.index) }
  }
  const severity = signs.length > 1 ? Math.min(5, signs.length) : null
  return { severity, frequency: null, rest: text }
}

function note(kind: 'idea' | 'brightSpot' | 'quote', text: string, on: CaptureTarget): CaptureLine {
  const captured = noteOf(text, on)
  return captured ? { kind, ...captured } : nothing
}

function noteOf(written: string, on: CaptureTarget): CapturedNote | null {
  const { text, marked } = takeMarked(written.trim(), '#')
  return text === '' && marked.length === 0
    ? null
    : { on, text: withoutEscapes(text), trackers: marked }
}

function contextItem([, word, written]: RegExpExecArray): CaptureLine {
  const item = withoutEscapes((written ?? '').trim())
  if (item === '') return nothing
  const carried = word?.toLowerCase() === 'partly' ? 'partial' : word?.toLowerCase()
  return { kind: 'context', item, carried: carried as 'kept' | 'partial' | 'lost' }
}

function named(kind: 'step' | 'stage', written: string): CaptureLine {
  const title = withoutEscapes(written.trim())
  return title === '' ? nothing : { kind, title }
}

function said(kind: 'question', written: string): CaptureLine {
  const text = withoutEscapes(written.trim())
  return text === '' ? nothing : { kind, text }
}

/** The last `@word`, or name of a channel, is the channel; earlier ones stay in the title, where they are seen. */
function touchpoint(
  written: string,
  channelNames: readonly string[],
  isSameStep = false,
): CaptureLine {
  const last = takeLastMarked(written, '@', channelNames)
  const title = last?.text ?? written
  return title === '' && !last
    ? nothing
    : {
        kind: 'touchpoint',
        title: withoutEscapes(title),
        channel: last?.word ?? null,
        isSameStep,
      }
}
