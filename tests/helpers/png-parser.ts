// A reader of PNG files of its own, by the letter of the specification: nothing of the app's code
// is in it, so that what the app writes is read by something else.
import { crc32, inflateSync } from 'node:zlib'

export type ParsedChunk = { readonly type: string; readonly data: Buffer }

/** The chunks of a PNG; throws at the first thing that is not as the specification says. */
export function parsePng(bytes: Buffer): ParsedChunk[] {
  if (bytes.subarray(0, 8).toString('latin1') !== '\x89PNG\r\n\x1a\n') throw new Error('No PNG')
  const chunks: ParsedChunk[] = []
  let at = 8
  while (at < bytes.length) {
    const length = bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    const end = at + 8 + length
    const sum = crc32(bytes.subarray(at + 4, end))
    if (sum !== bytes.readUInt32BE(end)) throw new Error(`Checksum of ${type}`)
    chunks.push({ type, data: bytes.subarray(at + 8, end) })
    at = end + 4
  }
  if (chunks[0]?.type !== 'IHDR') throw new Error('IHDR is not first')
  if (chunks.at(-1)?.type !== 'IEND') throw new Error('IEND is not last')
  return chunks
}

/** Keyword and text of an `iTXt` chunk. */
export function parseInternationalText(data: Buffer) {
  const keywordEnd = data.indexOf(0)
  const [isPacked, method] = [data[keywordEnd + 1], data[keywordEnd + 2]]
  if (isPacked !== 1 || method !== 0) throw new Error('Packed otherwise')
  const languageEnd = data.indexOf(0, keywordEnd + 3)
  const translatedEnd = data.indexOf(0, languageEnd + 1)
  return {
    keyword: data.toString('latin1', 0, keywordEnd),
    language: data.toString('latin1', keywordEnd + 3, languageEnd),
    text: inflateSync(data.subarray(translatedEnd + 1)).toString('utf8'),
  }
}
