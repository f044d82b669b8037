// A journey file inside an SVG picture: packed in its metadata, where it is seen by nobody.
import { fromBase64, toBase64 } from '../../lib/base64'
import { fail, type Result } from '../../lib/result'
import { xmlTags } from '../../lib/xml-tags'
import { deflate, inflate } from '../../lib/zlib-streams'
import { limits } from '../records/fields'
import type { InsideFailure } from './inside-failure'
import { isJourney } from './is-journey'

/**
 * The `<metadata>` element that holds the text of a journey file: a zlib stream in base 64, which no
 * program that writes the SVG anew can change by folding spaces.
 */
export async function journeyMetadata(text: string): Promise<string> {
  const packed = toBase64(await deflate(new TextEncoder().encode(text)))
  const element = `<journey xmlns="${namespace}" encoding="deflate base64">${packed}</journey>`
  return `<metadata>${element}</metadata>`
}

/** Whether the first element is `svg`. */
export function isSvg(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 4096))
  if (!/^\s*</.test(start)) return false
  const [first] = xmlTags(start)
  return first !== undefined && localName(first.name) === 'svg'
}

/** The bytes of the journey file in an SVG. All its `journey` elements are searched; never throws. */
export async function journeyInSvg(bytes: Uint8Array): Promise<Result<Uint8Array, InsideFailure>> {
  const text = new TextDecoder().decode(bytes)
  let worst: InsideFailure = 'none'
  let budget: number = limits.fileBytes
  for (const { name, end } of xmlTags(text)) {
    if (localName(name) !== 'journey' || name.startsWith('/')) continue
    const packed = fromBase64(text.slice(end, Math.max(end, text.indexOf('<', end))))
    const inside = packed ? await inflate(packed, budget) : fail('damaged' as const)
    if (inside.ok && isJourney(inside.value)) return inside
    if (!inside.ok && inside.error === 'too-large') return inside
    worst = 'damaged'
    // One limit for all of them: a thousand small bombs are a large one.
    if (inside.ok) budget -= inside.value.length
  }
  return fail(worst)
}

const namespace = 'urn:throughline:journey-map'

/** Programs that write an SVG anew choose prefixes of their own. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
