// A map whose keys have numbers: the next one with the same keys shares them, and copies nothing.

/**
 * A map over values in a list, in the order of that list.
 * @param keyOf the key of a value
 * @param placeOf the place of a key in the list; undefined or negative: it is not in the map
 */
export function numberedMap<Key, Value>(
  values: readonly Value[],
  keyOf: (value: Value) => Key,
  placeOf: (key: Key) => number | undefined,
): ReadonlyMap<Key, Value> {
  const find = (key: Key) => values[placeOf(key) ?? -1]
  function* entries(): MapIterator<[Key, Value]> {
    for (const value of values) yield [keyOf(value), value]
  }
  function* keys(): MapIterator<Key> {
    for (const value of values) yield keyOf(value)
  }
  const map: ReadonlyMap<Key, Value> = {
    size: values.length,
    get: find,
    has: (key) => find(key) !== undefined,
    forEach(visit, receiver) {
      for (const value of values) visit.call(receiver, value, keyOf(value), map)
    },
    entries,
    keys,
    values: () => values.values(),
    [Symbol.iterator]: entries,
  }
  return map
}
