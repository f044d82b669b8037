// Words that try to be more than words in a picture, and maps that are full of them.
import type { JourneyDocument } from '../../src/model/document/journey-document'
import { createRandomSource, type RandomSource } from './random-source'

/** So many payloads, different from one another and the same for the same seed. */
export function hostileTexts(count: number, seed: number): string[] {
  const random = createRandomSource(seed)
  const texts = new Set<string>(attacks)
  while (texts.size < count) texts.add(disguised(random.oneOf(attacks), random))
  return [...texts].slice(0, count)
}

/** The document with this text in every field that takes words, colours and icons included. */
export function withTextEverywhere(document: JourneyDocument, text: string): JourneyDocument {
  const spoil = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return fieldsOfWords.has(key) ? text : value
    if (Array.isArray(value)) return value.map((item) => spoil(item, key))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, spoil(item, name)]),
    )
  }
  return spoil(document, '') as JourneyDocument
}

const fieldsOfWords = new Set(
  ['title', 'name', 'text', 'description', 'scenario', 'owner', 'by', 'source', 'note', 'notes']
    .concat(['metric', 'unit', 'status', 'url', 'key', 'tags', 'groupTitle', 'requestedBy'])
    .concat(['color', 'icon']),
)

const attacks = [
  '<script>globalThis.ran = 1</script>',
  '</text></g></svg><script>globalThis.ran = 1</script>',
  '</title><script>globalThis.ran = 1</script><title>',
  '</style><script>globalThis.ran = 1</script><style>',
  '"><image href="https://foreign.example/a.png"/><text x="',
  '" onload="globalThis.ran = 1" x="',
  "' onclick='globalThis.ran = 1",
  '<image xlink:href="https://foreign.example/b.png" width="9" height="9"/>',
  '<use href="https://foreign.example/c.svg#a"/>',
  '<foreignObject><iframe src="https://foreign.example/"/></foreignObject>',
  '<a href="javascript:globalThis.ran=1">press</a>',
  '<animate attributeName="href" values="javascript:globalThis.ran=1"/>',
  '<set attributeName="onmouseover" to="globalThis.ran=1"/>',
  '}text{background:url(https://foreign.example/d.png)}@import "https://foreign.example/e.css";',
  'url(https://foreign.example/f.png)',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  '<?xml-stylesheet href="https://foreign.example/g.css"?>',
  ']]><script>globalThis.ran = 1</script><![CDATA[',
  '<!-- --><script>globalThis.ran = 1</script><!-- -->',
  '&lt;script&gt;globalThis.ran = 1&lt;/script&gt;',
  '&#60;script&#62;globalThis.ran = 1&#60;/script&#62;',
  '<metadata><journey>eJwDAAAAAAE=</journey></metadata>',
  '<svg/onload=globalThis.ran=1>',
  '\u0000\u0008\u000b\u001f\ufffe\uffff',
  '\ud800 \udfff',
  '\u202e\u2066</text><script>globalThis.ran = 1</script>',
  '\u2028\u2029<script>globalThis.ran = 1</script>',
  'javascript:globalThis.ran=1',
  '&amp;&quot;&apos;&notanentity;&#x0;&#xFFFF;',
  '\u{1f469}\u200d\u{1f469}"><script>globalThis.ran = 1</script>',
] as const

/** Cut, doubled, in other cases, with odd signs in between. */
function disguised(text: string, random: RandomSource): string {
  const at = random.below(text.length)
  const odd = random.oneOf(['\u0000', '\t', '\n', '/', '"', "'", '<', '>', '&', '\ufeff', '\ud83d'])
  return random.oneOf([
    text.slice(0, at) + odd + text.slice(at),
    text.slice(at) + text,
    random.oneOf(attacks) + odd + text,
    text.toUpperCase() + odd + at,
    text.replaceAll(' ', odd) + at,
    `${odd}${text.slice(0, at)}${random.oneOf(attacks)}`,
  ])
}
