// Lists of numbers for work that is done again and again: memory that is given back is used again. A
// browser takes longer to bring fresh memory than many a loop takes to fill it.

export type NumberLists = {
  /** A list that holds `value` everywhere; without a value it may hold anything. */
  readonly ints: (length: number, value?: number) => Int32Array
  readonly nums: (length: number, value?: number) => Float64Array
  /** Gives all lists back: nobody may look at one of them any more. */
  readonly giveBack: () => void
}

/** New lists each time, for whoever keeps them. */
export const freshLists: NumberLists = {
  ints: (length, value = 0) => filled(new Int32Array(length), value),
  nums: (length, value = 0) => filled(new Float64Array(length), value),
  giveBack: () => undefined,
}

/** Lends lists that share no memory with any that were lent and not given back. */
export function createListPool(): () => NumberLists {
  const free = new Map<number, ArrayBuffer[]>()
  const take = (size: number): ArrayBuffer => free.get(size)?.pop() ?? new ArrayBuffer(size)
  const giveBack = (buffer: ArrayBuffer) => {
    const others = free.get(buffer.byteLength)
    if (others) others.push(buffer)
    else free.set(buffer.byteLength, [buffer])
  }
  return () => {
    let lent: ArrayBuffer[] = []
    const lend = (bytes: number) => {
      // Rounded up: most lists are about as long as they were, not exactly.
      const buffer = take(Math.ceil(bytes / step) * step)
      lent.push(buffer)
      return buffer
    }
    return {
      ints: (length, value) => {
        const list = new Int32Array(lend(length * Int32Array.BYTES_PER_ELEMENT), 0, length)
        return value === undefined ? list : list.fill(value)
      },
      nums: (length, value) => {
        const list = new Float64Array(lend(length * Float64Array.BYTES_PER_ELEMENT), 0, length)
        return value === undefined ? list : list.fill(value)
      },
      giveBack: () => {
        for (const buffer of lent) giveBack(buffer)
        lent = []
      },
    }
  }
}

const step = 4096

function filled<List extends Int32Array | Float64Array>(list: List, value: number): List {
  if (value !== 0) list.fill(value)
  return list
}
