// What "copy" gives to programs that take HTML: the outline as lists. It carries what is for us, too.
// HTML is the one type beside plain text that keys and menus write and read in every browser: types
// of our own are not seen by menus in Firefox, nor by keys in Chromium after a menu.
import { fromBase64, toBase64 } from '../../lib/base64'
import { escapeHtml } from '../../lib/escape-html'

/** `ours` as the clipboard's records, `readable` as lines of which two spaces go a level down. */
export function writeClipboardHtml(ours: string, readable: string): string {
  const packed = toBase64(new TextEncoder().encode(ours))
  return `<div data-throughline="${packed}">${asLists(readable.split('\n'))}</div>`
}

/** What is for us in HTML, which anybody may have written; null: nothing is. */
export function readClipboardHtml(html: string): string | null {
  const packed = /\sdata-throughline="([A-Za-z0-9+/=]+)"/.exec(html)?.[1]
  const bytes = packed ? fromBase64(packed) : null
  return bytes && new TextDecoder().decode(bytes)
}

function asLists(lines: readonly string[]): string {
  let depth = -1
  let html = ''
  for (const line of lines) {
    const words = line.trimStart()
    const level = Math.min(Math.floor((line.length - words.length) / 2), depth + 1)
    if (level > depth) html += '<ul>'
    else html += `</li>${'</ul></li>'.repeat(depth - level)}`
    html += `<li>${escapeHtml(words)}`
    depth = level
  }
  return `${html}</li>${'</ul></li>'.repeat(depth)}</ul>`
}
