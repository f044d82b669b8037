// Walks through a Deflate stream without unpacking it: where its blocks begin and end, in bits. As RFC
// 1951 has it.

export type DeflateStart = {
  /** The first byte of what is packed. */
  readonly firstByte: number
  /** Of the first block: where its head ends, and where the code of the first byte does; bits. */
  readonly headEnd: number
  readonly firstEnd: number
  /** Whether what follows copies that byte. */
  readonly copiesFirst: boolean
}

export type DeflateWalk = DeflateStart & {
  /** Bytes that the stream has when it is unpacked. */
  readonly length: number
  /** Where the last block begins and ends; bits. */
  readonly lastBlock: number
  readonly end: number
}

/** Null for what is broken, ends too early, or does not begin with a block of prefix codes. */
export function walkDeflate(bytes: Uint8Array): DeflateWalk | null {
  return walkTo(bytes, Number.POSITIVE_INFINITY)
}

/** How it begins, looked at no farther than the first byte can be copied to. */
export function startOfDeflate(bytes: Uint8Array): DeflateStart | null {
  return walkTo(bytes, farthestCopy)
}

/** Ends before the end where so many bytes are unpacked. */
function walkTo(bytes: Uint8Array, most: number): DeflateWalk | null {
  const source: BitSource = { bytes, at: 0, bits: 0, count: 0 }
  const walk = { ...nothingWalked }
  for (let block = 0; ; block += 1) {
    walk.lastBlock = placeOf(source)
    const isLast = take(source, 1) === 1
    const kind = take(source, 2)
    if (kind === 0) {
      if (block === 0) return null
      walk.length += skipStored(source)
    } else {
      if (kind === 3 || !(kind === 1 ? readFixed() : readDynamic(source))) return null
      if (block === 0) {
        walk.headEnd = placeOf(source)
        walk.firstByte = decode(source, literals)
        walk.firstEnd = placeOf(source)
        if (walk.firstByte > 255) return null
        walk.length = 1
      }
      if (!skipSigns(source, walk, most)) return null
    }
    walk.end = placeOf(source)
    if (walk.end > bytes.length * 8) return null
    if (isLast || walk.length > most) return walk
  }
}

/** A copy is taken from so many bytes back at most. */
const farthestCopy = 32_768
const noStart = { firstByte: 0, headEnd: 0, firstEnd: 0, copiesFirst: false }
const nothingWalked = { ...noStart, length: 0, lastBlock: 0, end: 0 }

type BitSource = {
  readonly bytes: Uint8Array
  /** The next byte; of those before it so many bits are left. */
  at: number
  bits: number
  count: number
}

function placeOf({ at, count }: BitSource): number {
  return at * 8 - count
}

function take(source: BitSource, count: number): number {
  while (source.count < count) {
    source.bits |= (source.bytes[source.at] ?? 0) << source.count
    source.at += 1
    source.count += 8
  }
  const value = source.bits & ((1 << count) - 1)
  source.bits >>>= count
  source.count -= count
  return value
}

/** A block that is not packed begins anew at a whole byte, with its length; that is the answer. */
function skipStored(source: BitSource): number {
  const { bytes } = source
  const start = Math.ceil(placeOf(source) / 8)
  const length = (bytes[start] ?? 0) | ((bytes[start + 1] ?? 0) << 8)
  Object.assign(source, { at: start + 4 + length, bits: 0, count: 0 })
  return length
}

type Walked = { length: number; copiesFirst: boolean }

/** Goes on to the end of a block, or that far. False: signs that are none, or reach too far back. */
function skipSigns(source: BitSource, walk: Walked, most: number): boolean {
  const { bytes } = source
  const [ofLiterals, ofDistances] = [literals.table, distances.table]
  let { at, bits, count } = source
  let { length } = walk
  while (length <= most) {
    if (at > bytes.length + 8) return false
    // A code and what belongs to it: 15 bits and 5, for a distance 15 and 13.
    while (count < 20) {
      bits |= (bytes[at] ?? 0) << count
      at += 1
      count += 8
    }
    const sign = (ofLiterals[bits & tableMask] as number) || longSign(literals, bits)
    bits >>>= sign & 15
    count -= sign & 15
    const symbol = sign >>> 4
    if (symbol < 256) {
      if (sign === 0) return false
      length += 1
      continue
    }
    if (symbol === 256) break
    if (symbol > 285) return false
    const more = moreOfLength[symbol - 257] as number
    const run = (leastOfLength[symbol - 257] as number) + (bits & ((1 << more) - 1))
    bits >>>= more
    count -= more
    while (count < 15) {
      bits |= (bytes[at] ?? 0) << count
      at += 1
      count += 8
    }
    const place = (ofDistances[bits & tableMask] as number) || longSign(distances, bits)
    bits >>>= place & 15
    count -= place & 15
    const far = place >>> 4
    if (place === 0 || far > 29) return false
    const moreFar = moreOfDistance[far] as number
    while (count < moreFar) {
      bits |= (bytes[at] ?? 0) << count
      at += 1
      count += 8
    }
    const distance = (leastOfDistance[far] as number) + (bits & ((1 << moreFar) - 1))
    bits >>>= moreFar
    count -= moreFar
    if (distance > length) return false
    if (distance === length) walk.copiesFirst = true
    length += run
  }
  Object.assign(source, { at, bits, count })
  walk.length = length
  return true
}

/** A symbol; 4095 where there is none. */
function decode(source: BitSource, codes: PrefixCodes): number {
  // Bits beyond the end are read as 0 and are not taken.
  const { at, bits, count } = source
  const peeked = take(source, 15)
  const sign = (codes.table[peeked & tableMask] as number) || longSign(codes, peeked)
  Object.assign(source, { at, bits, count })
  take(source, sign & 15)
  return sign === 0 ? 0xfff : sign >>> 4
}

/** The codes of a block. A sign is a symbol, times 16, and the length of its code in bits. */
type PrefixCodes = {
  /** For the next bits, the first one lowest, the sign; 0: its code is longer, or there is none. */
  readonly table: Uint16Array
  /** How many codes are so long, and the symbols in the order of their codes. */
  readonly counts: Uint16Array
  readonly symbols: Uint16Array
}

// Longer codes are rare, and a small table is where a processor finds it at once.
const tableBits = 11
const tableMask = (1 << tableBits) - 1
const literals = newCodes()
const distances = newCodes()

function newCodes(): PrefixCodes {
  return {
    table: new Uint16Array(1 << tableBits),
    counts: new Uint16Array(16),
    symbols: new Uint16Array(320),
  }
}

/** Bit by bit; 0: there is no such code. */
function longSign({ counts, symbols }: PrefixCodes, bits: number): number {
  let code = 0
  let first = 0
  let place = 0
  for (let length = 1; length < 16; length += 1) {
    code |= (bits >> (length - 1)) & 1
    const count = counts[length] as number
    if (code - first < count) return ((symbols[place + code - first] as number) << 4) | length
    place += count
    first = (first + count) << 1
    code <<= 1
  }
  return 0
}

function readFixed(): boolean {
  const lengths = Uint8Array.from({ length: 288 }, (_, symbol) =>
    symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8,
  )
  return setCodes(literals, lengths) && setCodes(distances, new Uint8Array(30).fill(5))
}

function readDynamic(source: BitSource): boolean {
  const literalCount = take(source, 5) + 257
  const distanceCount = take(source, 5) + 1
  const ownLengths = new Uint8Array(19)
  const ownCount = take(source, 4) + 4
  for (const place of orderOfOwn.slice(0, ownCount)) ownLengths[place] = take(source, 3)
  if (!setCodes(literals, ownLengths)) return false
  const lengths = new Uint8Array(literalCount + distanceCount)
  for (let place = 0; place < lengths.length; ) {
    const symbol = decode(source, literals)
    if (symbol > 18) return false
    const before = symbol === 16 ? (lengths[place - 1] ?? 0) : symbol < 16 ? symbol : 0
    const times =
      symbol < 16
        ? 1
        : symbol === 16
          ? 3 + take(source, 2)
          : symbol === 17
            ? 3 + take(source, 3)
            : 11 + take(source, 7)
    lengths.fill(before, place, place + times)
    place += times
  }
  return (
    setCodes(literals, lengths.subarray(0, literalCount)) &&
    setCodes(distances, lengths.subarray(literalCount))
  )
}

/** False for lengths that are no prefix code. */
function setCodes({ table, counts, symbols }: PrefixCodes, lengths: Uint8Array): boolean {
  counts.fill(0)
  for (const length of lengths) if (length > 0) counts[length] = (counts[length] as number) + 1
  const nextCode = new Uint16Array(16)
  const nextPlace = new Uint16Array(16)
  let used = 0
  for (let length = 1; length < 16; length += 1) {
    const before = counts[length - 1] as number
    nextCode[length] = ((nextCode[length - 1] as number) + before) << 1
    nextPlace[length] = (nextPlace[length - 1] as number) + before
    used += (counts[length] as number) << (15 - length)
  }
  if (used > 1 << 15) return false
  table.fill(0)
  for (const [symbol, length] of lengths.entries()) {
    if (length === 0) continue
    const code = nextCode[length] as number
    nextCode[length] = code + 1
    symbols[nextPlace[length] as number] = symbol
    nextPlace[length] = (nextPlace[length] as number) + 1
    const sign = (symbol << 4) | length
    const first = reversedBits(code, length)
    for (let place = first; place <= tableMask; place += 1 << length) {
      if (length <= tableBits) table[place] = sign
    }
  }
  return true
}

function reversedBits(code: number, length: number): number {
  let reversed = 0
  for (let bit = 0; bit < length; bit += 1) reversed |= ((code >> bit) & 1) << (length - 1 - bit)
  return reversed
}

const orderOfOwn = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
const moreOfLength = Uint8Array.from([...'00000000111122223333444455550'].map(Number))
const leastOfLength = leastOf(moreOfLength, 3)
// The longest has a symbol of its own.
leastOfLength[28] = 258
const moreOfDistance = Uint8Array.from({ length: 30 }, (_, place) =>
  place < 4 ? 0 : (place >> 1) - 1,
)
const leastOfDistance = leastOf(moreOfDistance, 1)

function leastOf(more: Uint8Array, first: number): Uint16Array {
  const least = new Uint16Array(more.length)
  let next = first
  for (const [place, bits] of more.entries()) {
    least[place] = next
    next += 1 << bits
  }
  return least
}
