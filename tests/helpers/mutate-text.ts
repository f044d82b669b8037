// Spoils the text of a file in the ways in which files get spoilt, by chance and by malice.
import type { RandomSource } from './random-source'

export type Mutation = (text: string, random: RandomSource) => string

/** Spoils the text itself; mostly it is no JSON afterwards. */
const textMutations: readonly Mutation[] = [
  (text, random) => text.slice(0, random.below(text.length)),
  (text, random) => text.slice(random.below(text.length)),
  (text, random) => splice(text, random, 1, random.oneOf([...'{}[]",:\\x0 \n\u0000\ud800\ufeff'])),
  (text, random) => splice(text, random, random.below(40), ''),
  (text, random) => splice(text, random, random.below(2000), ''),
  (text, random) => splice(text, random, 0, piece(text, random)),
  (text, random) => splice(text, random, random.below(400), piece(text, random)),
  (text, random) => splice(text, random, 0, random.oneOf(junk)),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\ufeff${text}`,
  (text, random) => text.replaceAll(random.oneOf([...'eta{[,"0']), random.oneOf([...'x1]}"'])),
]

const junk = [
  '<<<<<<< HEAD\n',
  '=======\n',
  '"__proto__": {"polluted": true}, ',
  'NaN',
  '1e999',
  '['.repeat(100_000),
  '{"a":'.repeat(70),
  `"${'long '.repeat(200_000)}"`,
  ',,',
]

/** Spoils what the JSON says; it still is JSON afterwards. */
const jsonMutations: readonly Mutation[] = [
  changeSomewhere((random) => random.oneOf(oddValues)),
  changeSomewhere((random, _, elsewhere) => random.oneOf(elsewhere)),
  changeSomewhere((_, value) => (Array.isArray(value) ? [...value, ...value] : [value])),
  changeSomewhere((_, value) => nested(value, 80)),
  changeSomewhere((_, value) => (Array.isArray(value) ? value.slice(1) : undefined)),
  (text, random) => text.replace(random.oneOf(idsIn(text)), random.oneOf(idsIn(text))),
  (text, random) => text.replaceAll(random.oneOf(idsIn(text)), random.oneOf(oddIds)),
]

export const mutations: readonly Mutation[] = [...textMutations, ...jsonMutations]

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

function idsIn(text: string): string[] {
  return [...text.matchAll(/"id": "(\w+)"/g)].map((match) => match[1] ?? '')
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
