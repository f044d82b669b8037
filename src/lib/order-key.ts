// Fractional-index strings: a place between two others without touching either.
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

type Ordered = { readonly id: string; readonly order: string }

/** A key strictly between `before` and `after`; null means "no neighbour on that side". */
export function orderBetween(before: string | null, after: string | null): string {
  return generateKeyBetween(before, after)
}

/** `count` ascending keys strictly between `before` and `after`. */
export function ordersBetween(
  before: string | null,
  after: string | null,
  count: number,
): string[] {
  return generateNKeysBetween(before, after, count)
}

/** Whether a string is a key that keys can still be made around. */
export function isOrderKey(text: string): boolean {
  try {
    generateKeyBetween(text, null)
    return true
  } catch {
    return false
  }
}

/** Compares by code unit of `order`, ties by `id`; never by locale. */
export function compareByOrder(left: Ordered, right: Ordered): number {
  if (left.order !== right.order) return left.order < right.order ? -1 : 1
  if (left.id === right.id) return 0
  return left.id < right.id ? -1 : 1
}
