// A short sum by which a text that was spoilt on its way is recognised (FNV-1a, 32 bits).

/** The sum to begin with. */
export const emptyChecksum = 0x811c9dc5

/** The sum of a text, or of one more piece after `sum`; an unsigned integer of 32 bits. */
export function checksumOf(text: string, sum: number = emptyChecksum): number {
  let now = sum
  for (let place = 0; place < text.length; place += 1) {
    now = Math.imul(now ^ text.charCodeAt(place), 0x01000193)
  }
  return now >>> 0
}
