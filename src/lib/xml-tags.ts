// The tags of an XML text, one after the other: enough to find an element in it, and total.

export type XmlTag = {
  /** As written, with its prefix; a closing tag's begins with a slash. */
  readonly name: string
  /** The place after its `>`. */
  readonly end: number
}

/** All tags in their order. Comments, character data and declarations are skipped; never throws. */
export function* xmlTags(text: string): Generator<XmlTag> {
  let at = text.indexOf('<')
  while (at >= 0) {
    const skipped = skippedKinds.find(({ start }) => text.startsWith(start, at))
    const end = skipped ? endOf(text, skipped.end, at + skipped.start.length) : tagEnd(text, at)
    if (end < 0) return
    if (!skipped) yield { name: nameAt(text, at + 1, end), end }
    at = text.indexOf('<', end)
  }
}

const skippedKinds = [
  { start: '<!--', end: '-->' },
  { start: '<![CDATA[', end: ']]>' },
  { start: '<?', end: '?>' },
  { start: '<!', end: '>' },
] as const

/** The place after the next `sign`, from `from`; -1 without one. */
function endOf(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from)
  return at < 0 ? -1 : at + sign.length
}

/** A `>` in quotes does not end a tag. */
function tagEnd(text: string, start: number): number {
  let at = start
  for (;;) {
    const next = nextOf(text, at + 1)
    if (next < 0 || text[next] === '>') return next < 0 ? -1 : next + 1
    at = text.indexOf(text[next] ?? '', next + 1)
    if (at < 0) return -1
  }
}

function nextOf(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charCodeAt(at)
    if (sign === 0x3e || sign === 0x22 || sign === 0x27) return at
  }
  return -1
}

function nameAt(text: string, start: number, end: number): string {
  let at = start
  if (text[at] === '/') at += 1
  while (at < end && !/[\s/>]/.test(text[at] ?? '>')) at += 1
  return text.slice(start, at)
}
