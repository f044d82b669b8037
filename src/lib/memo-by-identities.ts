// Remembers what was computed from several objects for as long as those same objects live.
import { memoByIdentity } from './memo-by-identity'

/** `compute`, asked once for each combination of objects. */
export function memoByIdentities<Keys extends readonly [object, ...object[]], Value>(
  compute: (...keys: Keys) => Value,
): (...keys: Keys) => Value {
  const root = memoByIdentity(nextLevel)
  return (...keys) => {
    let level: Level = root(keys[0])
    for (const key of keys.slice(1)) level = level.next(key)
    if (!level.answer) level.answer = { value: compute(...keys) }
    return level.answer.value as Value
  }
}

type Level = { readonly next: (key: object) => Level; answer: { value: unknown } | null }

function nextLevel(): Level {
  return { next: memoByIdentity(nextLevel), answer: null }
}
