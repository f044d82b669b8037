// Prefix codes of Deflate: the shortest for how often each sign occurs, at most 15 bits long.

export type PrefixCode = {
  /** Bits of each sign's code; 0 for one that does not occur. */
  readonly lengths: Uint8Array
  /** The code of each sign, its first bit lowest, as Deflate writes it. */
  readonly codes: Uint16Array
}

/** The code for signs that occur so many times each; at least two of them must. */
export function prefixCodeOf(counts: Uint32Array): PrefixCode {
  const used = Array.from(counts.keys()).filter((sign) => counts[sign])
  used.sort((left, right) => (counts[left] ?? 0) - (counts[right] ?? 0))
  const lengths = new Uint8Array(counts.length)
  const perLength = limited(depthCounts(used.map((sign) => counts[sign] ?? 0)))
  let at = used.length
  for (let length = 1; length <= maxLength; length += 1) {
    for (let left = perLength[length] ?? 0; left > 0; left -= 1) {
      at -= 1
      lengths[used[at] ?? 0] = length
    }
  }
  return { lengths, codes: codesOf(lengths) }
}

const maxLength = 15

/** How many leaves of the tree lie how deep; weights ascending. */
function depthCounts(weights: readonly number[]): number[] {
  const leaves = weights.length
  const weightOf = [...weights]
  const parentOf: number[] = []
  let [leaf, inner] = [0, leaves]
  const takeLightest = () => {
    const isLeaf =
      leaf < leaves && (inner >= weightOf.length || (weightOf[leaf] ?? 0) <= (weightOf[inner] ?? 0))
    return isLeaf ? leaf++ : inner++
  }
  while (weightOf.length < 2 * leaves - 1) {
    const [first, second] = [takeLightest(), takeLightest()]
    parentOf[first] = weightOf.length
    parentOf[second] = weightOf.length
    weightOf.push((weightOf[first] ?? 0) + (weightOf[second] ?? 0))
  }
  const depthOf: number[] = []
  const counts = weights.map(() => 0)
  for (let place = weightOf.length - 1; place >= 0; place -= 1) {
    const parent = parentOf[place]
    const depth = parent === undefined ? 0 : (depthOf[parent] ?? 0) + 1
    depthOf[place] = depth
    if (place < leaves) counts[depth] = (counts[depth] ?? 0) + 1
  }
  return counts
}

/** Brings what lies too deep up to the limit, and pays with others that go down. */
function limited(counts: readonly number[]): number[] {
  const kept = Array.from({ length: maxLength + 1 }, (_, depth) => counts[depth] ?? 0)
  for (const deeper of counts.slice(maxLength + 1))
    kept[maxLength] = (kept[maxLength] ?? 0) + deeper
  const room = 2 ** maxLength
  let taken = kept.reduce((sum, count, depth) => sum + (depth ? count * (room >> depth) : 0), 0)
  while (taken > room) {
    let depth = maxLength - 1
    while (!kept[depth]) depth -= 1
    // One leaf goes a level down and takes one of the deepest beside it.
    kept[depth] = (kept[depth] ?? 0) - 1
    kept[depth + 1] = (kept[depth + 1] ?? 0) + 2
    kept[maxLength] = (kept[maxLength] ?? 0) - 1
    taken -= 1
  }
  return kept
}

/** The codes that follow from their lengths, by length and then by sign. */
function codesOf(lengths: Uint8Array): Uint16Array {
  const next = new Uint16Array(maxLength + 2)
  for (const length of lengths) if (length) next[length + 1] = (next[length + 1] ?? 0) + 1
  for (let length = 1; length <= maxLength + 1; length += 1) {
    next[length] = ((next[length - 1] ?? 0) + (next[length] ?? 0)) << 1
  }
  return Uint16Array.from(lengths, (length) => {
    if (!length) return 0
    const code = next[length] ?? 0
    next[length] = code + 1
    return reversed(code, length)
  })
}

function reversed(code: number, length: number): number {
  let back = 0
  for (let bit = 0; bit < length; bit += 1) back |= ((code >> bit) & 1) << (length - 1 - bit)
  return back
}
