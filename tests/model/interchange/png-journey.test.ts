import { deflateSync } from 'node:zlib'
import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { pngChunk } from '../../../src/lib/png/png-chunks'
import { unwrapJourney } from '../../../src/model/interchange/journey-inside'
import { journeyChunk } from '../../../src/model/interchange/png-journey'
import { limits } from '../../../src/model/records/fields'
import { exampleFiles } from '../../helpers/example-files'
import { parseInternationalText, parsePng } from '../../helpers/png-parser'

const plain = PNG.sync.write(new PNG({ width: 3, height: 2 }))

/** Puts chunks before the last one, which has 12 bytes. */
function withChunks(...chunks: Uint8Array[]): Buffer {
  return Buffer.concat([plain.subarray(0, -12), ...chunks, plain.subarray(-12)])
}

async function insideOf(bytes: Uint8Array): Promise<string> {
  const unwrapped = await unwrapJourney(bytes)
  return 'refused' in unwrapped ? unwrapped.refused : Buffer.from(unwrapped.bytes).toString('utf8')
}

const latin1 = (text: string) => Buffer.from(text, 'latin1')
const journey = '{ "format": "throughline/journey-map", "map": "Zoë’s sofa 🛋" }'

describe('a journey file in a PNG', () => {
  test('comes out as it went in, for each example', async () => {
    for (const { text } of exampleFiles()) {
      const picture = withChunks(await journeyChunk(text))
      expect(await unwrapJourney(picture)).toMatchObject({ isFromPicture: true })
      expect(await insideOf(picture)).toBe(text)
    }
  })

  test('another parser finds it: iTXt, packed, before IEND, checksum right', async () => {
    const chunks = parsePng(withChunks(await journeyChunk(journey)))
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'IDAT', 'iTXt', 'IEND'])
    const data = chunks[2]?.data ?? Buffer.alloc(0)
    expect(parseInternationalText(data)).toEqual({
      keyword: 'throughline/journey-map',
      language: '',
      text: journey,
    })
    expect(PNG.sync.read(withChunks(await journeyChunk(journey)))).toMatchObject({ width: 3 })
  })

  test('all text chunks are searched, whatever other programs made of it', async () => {
    const note = pngChunk('tEXt', latin1('Comment\0{ "format": "something else" }'))
    const packedNote = pngChunk('zTXt', latin1('Comment\0\0'), deflateSync('by hand'))
    const asText = pngChunk('tEXt', latin1('json\0'), Buffer.from(journey))
    const asPackedText = pngChunk('zTXt', latin1('json\0\0'), deflateSync(journey))
    const international = pngChunk('iTXt', latin1('json\0\0\0nl\0kaart\0'), Buffer.from(journey))
    for (const chunk of [asText, asPackedText, international]) {
      expect(await insideOf(withChunks(note, packedNote, chunk))).toBe(journey)
    }
  })

  test('what is no picture is given back as it is', async () => {
    const bytes = Buffer.from(journey)
    expect(await unwrapJourney(bytes)).toEqual({ bytes, isFromPicture: false })
  })
})

describe('a picture that gives no map says why', () => {
  test('a picture of another program', async () => {
    expect(await insideOf(plain)).toBe('pictureOnly')
    const note = pngChunk('tEXt', latin1('Software\0paint'))
    expect(await insideOf(withChunks(note))).toBe('pictureOnly')
  })

  test('a changed byte', async () => {
    const picture = withChunks(await journeyChunk(journey))
    const at = picture.indexOf('iTXt') + 40
    picture[at] = (picture[at] ?? 0) ^ 1
    expect(await insideOf(picture)).toBe('pictureDamaged')
  })

  test('right checksum, wrong packing', async () => {
    const head = latin1('throughline/journey-map\0\x01\0\0\0')
    const broken = pngChunk('iTXt', head, deflateSync(journey).subarray(0, 20))
    expect(await insideOf(withChunks(broken))).toBe('pictureDamaged')
    const cutHead = pngChunk('iTXt', latin1('throughline/journey-map\0\x01'))
    expect(await insideOf(withChunks(cutHead))).toBe('pictureDamaged')
  })

  test('cut at any byte: never an exception, and the map only when all of it is there', async () => {
    const picture = withChunks(await journeyChunk(journey))
    const end = picture.length - 12
    for (let length = 8; length < picture.length; length += 1) {
      const found = await insideOf(picture.subarray(0, length))
      expect(found, `${length} bytes`).toBe(length < end ? 'pictureDamaged' : journey)
    }
  })

  test('more than the limit, unpacked: in one chunk, or in many', async () => {
    const zeros = deflateSync(Buffer.alloc(limits.fileBytes + 1))
    const bomb = pngChunk('zTXt', latin1('json\0\0'), zeros)
    expect(await insideOf(withChunks(bomb))).toBe('pictureTooLarge')
    const third = deflateSync(Buffer.alloc(limits.fileBytes / 2))
    const many = [1, 2, 3].map(() => pngChunk('zTXt', latin1('json\0\0'), third))
    expect(await insideOf(withChunks(...many, await journeyChunk(journey)))).toBe('pictureTooLarge')
  })
})
