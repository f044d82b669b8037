// The text in the bytes of a file: UTF-8, with or without a mark, or UTF-16.
import { type Findings, note } from './findings'

/** Takes a byte order mark off; what is no UTF-8 becomes U+FFFD and is counted in the report. */
export function decodeText(bytes: Uint8Array, findings: Findings): string {
  const encoding = encodingOf(bytes)
  const text = new TextDecoder(encoding).decode(bytes)
  if (encoding !== 'utf-8') return text
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    const count = text.split('\ufffd').length - 1
    note(findings, '', 'badCharacters', 'readOn', { count })
    return text
  }
}

/** By the mark, or by the zero byte beside the first bracket. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x7b && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x7b)) return 'utf-16be'
  return 'utf-8'
}
