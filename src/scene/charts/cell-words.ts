// Figures of transitions and pain as charts say them.
import type { OpenPain } from '../../model/insight/open-pain'
import type { ContinuityOfMany } from '../../model/queries/continuity-of'
import { inPercent } from '../../text/in-percent'
import type { Texts } from '../../text/texts'

/** "50 %"; without an answer a question mark. */
export function shareWords(value: number | null): string {
  return value === null ? '?' : inPercent(value * 100)
}

/** "50 % of the context survives, known of 3 of 4". */
export function continuityWords({ value, coverage }: ContinuityOfMany, texts: Texts): string {
  const { known, all } = coverage
  if (value === null) return texts.write('insights.continuityUnknown')
  return texts.write('insights.continuityOf', { share: shareWords(value), known, all })
}

/** "pain 24", "pain not rated"; empty where nothing hurts. */
export function painWords({ weight, count }: OpenPain, texts: Texts): string {
  if (count === 0) return ''
  if (weight === null) return texts.write('insights.painUnrated')
  return texts.write('insights.painWeight', { weight })
}
