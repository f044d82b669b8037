// Lists and words of two things that become one.

/** Both lists without what the second repeats; things are equal when their JSON is. */
export function unite<Item>(left: readonly Item[], right: readonly Item[]): Item[] {
  const known = new Set(left.map((item) => JSON.stringify(item)))
  return [...left, ...right.filter((item) => !known.has(JSON.stringify(item)))]
}

/** Texts below one another; empty ones and repeats are left out. */
export function joinTexts(...texts: readonly string[]): string {
  return [...new Set(texts.filter((text) => text.trim() !== ''))].join('\n')
}
