// A journey file inside a PNG picture: as a text chunk, where editors of pictures leave it alone.
import { isPng, type PngChunk, pngChunk, readPngChunks } from '../../lib/png/png-chunks'
import { fail, type Result, succeed } from '../../lib/result'
import { deflate, inflate } from '../../lib/zlib-streams'
import { formatName } from '../migrations/all-migrations'
import { limits } from '../records/fields'
import type { InsideFailure } from './inside-failure'
import { isJourney } from './is-journey'

/**
 * An `iTXt` chunk that holds a journey file, given as text or in UTF-8, packed. It stands anywhere
 * before the chunk `IEND`.
 */
export async function journeyChunk(file: string | Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  // Keyword, 0; packed: yes; by zlib; no language, 0; no translated keyword, 0; the text.
  const head = Uint8Array.of(...latin1(formatName), 0, 1, 0, 0, 0)
  return pngChunk('iTXt', head, await deflate(bytes))
}

/** The bytes of the journey file in a PNG. All its text chunks are searched; never throws. */
export async function journeyInPng(bytes: Uint8Array): Promise<Result<Uint8Array, InsideFailure>> {
  if (!isPng(bytes)) return fail('none')
  const { chunks, isWhole } = readPngChunks(bytes, textChunks)
  let worst: InsideFailure = isWhole ? 'none' : 'damaged'
  let budget: number = limits.fileBytes
  for (const chunk of chunks) {
    const part = textPartOf(chunk)
    const isOurs = part?.keyword === formatName
    if (!chunk.isSound() || !part?.text) {
      if (isOurs) worst = 'damaged'
      continue
    }
    const text = part.isPacked ? await inflate(part.text, budget) : succeed(part.text)
    if (text.ok && isJourney(text.value)) return text
    if (isOurs) worst = text.ok ? 'damaged' : text.error
    // One limit for all of them: a thousand small bombs are a large one.
    if (text.ok && part.isPacked) budget -= text.value.length
    else if (!text.ok && text.error === 'too-large') return fail('too-large')
  }
  return fail(worst)
}

type TextPart = {
  readonly keyword: string
  readonly isPacked: boolean
  /** Null: there is no end to what stands before it. */
  readonly text: Uint8Array | null
}

const textChunks: ReadonlySet<string> = new Set(['tEXt', 'zTXt', 'iTXt'])

/** Keyword and text of a text chunk; null when it has no keyword. */
function textPartOf({ type, data }: PngChunk): TextPart | null {
  const keywordEnd = data.indexOf(0)
  if (keywordEnd < 0) return null
  const keyword = String.fromCharCode(...data.subarray(0, Math.min(keywordEnd, 80)))
  if (type === 'tEXt') return { keyword, isPacked: false, text: data.subarray(keywordEnd + 1) }
  if (type === 'zTXt') return { keyword, isPacked: true, text: data.subarray(keywordEnd + 2) }
  const languageEnd = data.indexOf(0, keywordEnd + 3)
  const translatedEnd = languageEnd < 0 ? -1 : data.indexOf(0, languageEnd + 1)
  const text = translatedEnd < 0 ? null : data.subarray(translatedEnd + 1)
  return { keyword, isPacked: data[keywordEnd + 1] === 1, text }
}

function latin1(text: string): number[] {
  return Array.from(text, (sign) => sign.charCodeAt(0))
}
