// Spoils the text of a file in the ways in which files get spoilt, by chance and by malice.
import type { RandomSource } from './random-source'

export type Mutation = (text: string, random: RandomSource) => string

/** Spoils the text itself; mostly it is no JSON afterwards. */
const textMutations = {
  cutEnd: (text, random) => text.slice(0, random.below(text.length)),
  cutStart: (text, random) => text.slice(random.below(text.length)),
  oneSign: (text, random) => splice(text, random, 1, random.oneOf(oddSigns)),
  shortGap: (text, random) => splice(text, random, random.below(40), ''),
  longGap: (text, random) => splice(text, random, random.below(2000), ''),
  insertPiece: (text, random) => splice(text, random, 0, piece(text, random)),
  replacePiece: (text, random) => splice(text, random, random.below(400), piece(text, random)),
  insertJunk: (text, random) => splice(text, random, 0, random.oneOf(junk)),
  protoKey: (text, random) => intoSomeObject(text, random, '"__proto__": {"polluted": true}, '),
  hugeNumber: (text, random) => asSomeValue(text, random, random.oneOf(['1e999', '-1e999', 'NaN'])),
  loneSurrogate: (text, random) => splice(text, random, 0, random.oneOf(surrogates)),
  otherLines: (text) => text.replaceAll('\n', '\r\n'),
  byteOrderMark: (text) => `\ufeff${text}`,
  otherSign: (text, random) =>
    text.replaceAll(random.oneOf([...'eta{[,"0']), random.oneOf([...'x1]}"'])),
} satisfies Readonly<Record<string, Mutation>>

/** Spoils what the JSON says; it still is JSON afterwards. */
const jsonMutations = {
  wrongType: changeSomewhere((random) => random.oneOf(oddValues)),
  wrongPlace: changeSomewhere((random, _, elsewhere) => random.oneOf(elsewhere)),
  doubled: changeSomewhere((_, value) => (Array.isArray(value) ? [...value, ...value] : [value])),
  nested: changeSomewhere((_, value) => nested(value, 80)),
  leftOut: changeSomewhere((_, value) => (Array.isArray(value) ? value.slice(1) : undefined)),
  duplicateId: (text, random) => text.replace(random.oneOf(idsIn(text)), random.oneOf(idsIn(text))),
  dangling: (text, random) => text.replace(quoted(random.oneOf(idsIn(text))), '"tp_nowhere"'),
  oddId: (text, random) => text.replaceAll(random.oneOf(idsIn(text)), random.oneOf(oddIds)),
} satisfies Readonly<Record<string, Mutation>>

/** What is slow to make and to read: a few of these say as much as many. */
export const heavyMutations = {
  longText: (text, random) => asSomeValue(text, random, `"${'long '.repeat(2_000_000)}"`),
  deepList: (text, random) => asSomeValue(text, random, '['.repeat(100_000) + ']'.repeat(100_000)),
  deepObject: (text, random) =>
    asSomeValue(text, random, `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`),
  endlessList: (text, random) => splice(text, random, 0, '['.repeat(100_000)),
  endlessRecords: (text, random) => splice(text, random, 0, '{"id": "tp_'.repeat(10_000)),
} satisfies Readonly<Record<string, Mutation>>

export const mutations: readonly Mutation[] = Object.values<Mutation>({
  ...textMutations,
  ...jsonMutations,
})

/** Spoils the bytes of a file that was written as they say: in other encodings, bit by bit. */
export const byteMutations: readonly ((text: string, random: RandomSource) => Uint8Array)[] = [
  (text) => utf16(`\ufeff${text}`, true),
  (text) => utf16(`\ufeff${text}`, false),
  (text) => utf16(text, true),
  (text, random) => utf16(text, false).subarray(0, random.below(text.length * 2)),
  (text, random) => flipped(new TextEncoder().encode(text), random, 1),
  (text, random) => flipped(new TextEncoder().encode(text), random, 20),
  (text) => Uint8Array.from(text, (sign) => sign.charCodeAt(0)),
]

const oddSigns = [...'{}[]",:\\x0 \n\u0000\ud800\ufeff']

const surrogates = ['\ud800', '\udfff', '\\ud800', '\\udc00\\ud83d']

const junk = [
  '<<<<<<< HEAD\n',
  '=======\n',
  '{"a":'.repeat(70),
  '['.repeat(2000),
  `"${'long '.repeat(4000)}"`,
  ',,',
  '{"id": "tp_',
]

const oddIds = ['__proto__', 'constructor', 'toString', '', 'x'.repeat(300), '12', 'jm_sofa']

const oddValues: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 1e15, Number.MAX_SAFE_INTEGER, 2 ** 60, 'a0', 'zz', ''],
  ...['\ud800', 'x'.repeat(30_000), '👩‍👩‍👧'.repeat(3000), 'javascript:alert(1)', '2026-99-99'],
  ...[[], {}, [[]], [null], { kind: 'touchpoint', id: 'toString' }, { id: 5 }],
  JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1, "toString": 2}') as unknown,
]

function splice(text: string, random: RandomSource, count: number, put: string): string {
  const at = random.below(text.length)
  return text.slice(0, at) + put + text.slice(at + count)
}

function piece(text: string, random: RandomSource): string {
  const at = random.below(text.length)
  return text.slice(at, at + random.below(3000))
}

/** Puts a member first in the object that begins next from somewhere. */
function intoSomeObject(text: string, random: RandomSource, member: string): string {
  const at = text.indexOf('{', random.below(text.length)) + 1
  return text.slice(0, at) + member + text.slice(at)
}

/** Puts another value after the colon that comes next from somewhere. */
function asSomeValue(text: string, random: RandomSource, value: string): string {
  const start = random.below(text.length)
  const match = /": ?("[^"\n]*"|-?[\d.]+|true|false|null)/.exec(text.slice(start))
  if (!match) return text
  const end = start + match.index + match[0].length
  return `${text.slice(0, end - (match[1] ?? '').length)}${value}${text.slice(end)}`
}

function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) {
    view.setUint16(at * 2, text.charCodeAt(at), isLittleEndian)
  }
  return bytes
}

function flipped(bytes: Uint8Array, random: RandomSource, count: number): Uint8Array {
  for (let round = 0; round < count; round++) {
    const at = random.below(bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8))
  }
  return bytes
}

function idsIn(text: string): string[] {
  return [...text.matchAll(/"id": ?"(\w+)"/g)].map((match) => match[1] ?? '')
}

function quoted(word: string): string {
  return `"${word}"`
}

function nested(value: unknown, depth: number): unknown {
  return depth === 0 ? value : [nested(value, depth - 1)]
}

type Change = (random: RandomSource, value: unknown, elsewhere: readonly unknown[]) => unknown

function changeSomewhere(change: Change): Mutation {
  return (text, random) => {
    const file = JSON.parse(text) as object
    const places = placesIn(file)
    const { parent, key } = random.oneOf(places)
    const values = places.map((place) => Reflect.get(place.parent, place.key) as unknown)
    const value: unknown = Reflect.get(parent, key)
    const next = change(random, value, values)
    if (next === undefined) Reflect.deleteProperty(parent, key)
    else Reflect.set(parent, key, structuredClone(next))
    return JSON.stringify(file, null, 2)
  }
}

type Place = { readonly parent: object; readonly key: string }

function placesIn(parent: object): Place[] {
  return Object.entries(parent).flatMap(([key, value]) => [
    { parent, key },
    ...(typeof value === 'object' && value !== null ? placesIn(value as object) : []),
  ])
}
