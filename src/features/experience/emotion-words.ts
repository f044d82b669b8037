// An emotion in words: "Bad, −1".
import type { PlainTextKey } from '../../text/catalogue'
import type { Texts } from '../../text/texts'

/** -2 … +2; null: nothing is said. */
export function emotionWords(value: number | null, texts: Texts): string {
  return (texts.write as (key: PlainTextKey) => string)(
    (value === null ? undefined : keys[value + 2]) ?? 'experience.noEmotion',
  )
}

const keys: readonly PlainTextKey[] = [
  'map.emotionWorst',
  'map.emotionBad',
  'map.emotionNeutral',
  'map.emotionGood',
  'map.emotionBest',
]
