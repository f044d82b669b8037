// Remembers what was computed from an object for as long as that same object lives.

/** `compute`, asked once an object; the answer is kept as long as the object is. */
export function memoByIdentity<Key extends object, Value>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, Value>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined || known.has(key)) return found as Value
    const value = compute(key)
    known.set(key, value)
    return value
  }
}
