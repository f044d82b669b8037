// Numbers that look random and are the same for the same seed.

export type RandomSource = {
  /** A whole number from 0 up to `count` - 1; 0 when there is nothing to choose from. */
  readonly below: (count: number) => number
  /** True in this part of the cases, 0 … 1. */
  readonly chance: (part: number) => boolean
  /** One of the items; undefined when there are none. */
  readonly maybeOneOf: <Item>(items: readonly Item[]) => Item | undefined
  /** One of the items, of which there is at least one. */
  readonly oneOf: <Item>(items: readonly [Item, ...Item[]] | readonly Item[]) => Item
}

/** The mulberry32 generator: 32 bits of state, even enough for test data. */
export function createRandomSource(seed: number): RandomSource {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (count: number) => Math.floor(next() * count)
  const maybeOneOf = <Item>(items: readonly Item[]) => items[below(items.length)]
  return {
    below,
    chance: (part) => next() < part,
    maybeOneOf,
    oneOf: (items) => {
      const item = maybeOneOf(items)
      if (item === undefined) throw new Error('Nothing to choose from')
      return item
    },
  }
}
