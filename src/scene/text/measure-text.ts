// How wide text is, without a DOM: from the advance widths of the shipped font.

import { advancesOfWeight, codePointRuns, unitsPerEm } from './advances.generated'
import { createBoundedCache } from './bounded-cache'
import { type FontWeight, nearestWeight } from './font'

export type TextStyle = {
  /** In map units. */
  readonly size: number
  /** 400 … 700; others count as the nearest. */
  readonly weight: number
}

/** The width of one line of text in map units. Line breaks in it have no width. */
export function measureText(text: string, { size, weight }: TextStyle): number {
  return emsOf(text, nearestWeight(weight)) * size
}

/** Shares of an em for what the font lacks and another font of the system will draw. */
const fallbackEms = { wide: 1, emoji: 1.35, regionalHalf: 0.7, other: 0.65, arrow: 1.05 } as const

const longestCached = 200
const cachedEms: Readonly<Record<FontWeight, ReturnType<typeof createBoundedCache<number>>>> = {
  400: createBoundedCache(8000),
  500: createBoundedCache(8000),
  600: createBoundedCache(8000),
  700: createBoundedCache(8000),
}

function emsOf(text: string, weight: FontWeight): number {
  if (text.length > longestCached) return countEms(text, weight)
  const known = cachedEms[weight].get(text)
  if (known !== undefined) return known
  const ems = countEms(text, weight)
  cachedEms[weight].set(text, ems)
  return ems
}

function countEms(text: string, weight: FontWeight): number {
  const advances = tableOf(weight)
  let units = 0
  let fallback = 0
  let isJoined = false
  for (let place = 0; place < text.length; place += 1) {
    const codePoint = text.codePointAt(place) ?? 0
    if (codePoint > 0xffff) place += 1
    const advance = advances[codePoint] ?? unknown
    if (advance !== unknown) units += advance
    else if (!isJoined) fallback += fallbackEmsOf(codePoint)
    isJoined = codePoint === zeroWidthJoiner
  }
  return units / unitsPerEm + fallback
}

const zeroWidthJoiner = 0x200d
const unknown = 0xffff
const tables = new Map<FontWeight, Uint16Array>()

function tableOf(weight: FontWeight): Uint16Array {
  const ready = tables.get(weight)
  if (ready) return ready
  const last = codePointRuns.at(-1)
  const table = new Uint16Array(last ? last[0] + last[1] : 0).fill(unknown)
  const advances = advancesOfWeight[weight].split(' ')
  let place = 0
  for (const [start, count] of codePointRuns) {
    for (let offset = 0; offset < count; offset += 1) {
      table[start + offset] = Number.parseInt(advances[place] ?? '', 36)
      place += 1
    }
  }
  tables.set(weight, table)
  return table
}

/** East Asian wide and full-width blocks. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{1b2ff}\u{20000}-\u{3fffd}]/u
const invisible = /[\p{M}\p{Cc}\p{Cf}\p{Emoji_Modifier}]/u
const emoji = /\p{Extended_Pictographic}/u
const regional = /\p{Regional_Indicator}/u

function fallbackEmsOf(codePoint: number): number {
  const sign = String.fromCodePoint(codePoint)
  if (invisible.test(sign)) return 0
  if (wide.test(sign)) return fallbackEms.wide
  if (emoji.test(sign)) return fallbackEms.emoji
  if (regional.test(sign)) return fallbackEms.regionalHalf
  if (codePoint >= 0x2190 && codePoint <= 0x2bff) return fallbackEms.arrow
  return fallbackEms.other
}
