// What a step of the past did, in words: "Moved T7 to Store".
import { shortName } from '../../commands/named-label'
import type { RecordDifference } from '../../model/queries/document-differences'
import { summariseStep } from '../../model/queries/step-summary'
import { listOfFields } from '../../parts/field-words'
import type { PastStep } from '../../storage/journal/past-of-map'
import { type Texts, writeLabel } from '../../text/texts'

/** Undo and redo say what they took back or brought back. */
export function wordsOfStep({ kind, label, before, after }: PastStep, texts: Texts): string {
  const command = writeLabel(texts, label)
  if (kind === 'undo') return texts.write('history.undone', { what: command })
  if (kind === 'redo') return texts.write('history.redone', { what: command })
  const summary = summariseStep(before, after)
  const [first] = summary?.things ?? []
  if (!summary || !first) return command
  const { what, things, channel, step } = summary
  const thing = thingsOf(first, things.length - 1, texts)
  switch (what) {
    case 'moved': {
      const place = [channel, step].filter(Boolean).join(', ')
      return texts.write('version-history.moved', { thing, place })
    }
    case 'renamed':
      return texts.write('version-history.renamed', {
        thing: calledBefore(first, texts),
        name: first.name,
      })
    case 'changed':
      return texts.write('version-history.changed', {
        thing,
        fields: listOfFields(first.fields, texts),
      })
    default:
      return texts.write(`version-history.${what}`, { thing })
  }
}

function thingsOf(first: RecordDifference, more: number, texts: Texts): string {
  const thing = calledAs(first, texts)
  return more > 0 ? texts.write('version-history.andMore', { thing, count: more }) : thing
}

/** `T7 “Buys it”`; what has no number is said by its kind: `Step “Search”`. */
function calledAs(difference: RecordDifference, texts: Texts): string {
  const { name } = difference
  const words = shortName(name)
  const start = calledBefore(difference, texts)
  return words === '' ? start : `${start} “${words}”`
}

function calledBefore({ kind, number }: RecordDifference, texts: Texts): string {
  return number ?? texts.write(`differences.kind.${kind}`).toLocaleLowerCase(texts.language)
}
