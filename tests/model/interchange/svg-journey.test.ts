import { describe, expect, it } from 'vitest'
import { deflate } from '../../../src/lib/zlib-streams'
import { unwrapJourney } from '../../../src/model/interchange/journey-inside'
import { isSvg, journeyInSvg, journeyMetadata } from '../../../src/model/interchange/svg-journey'
import { limits } from '../../../src/model/records/fields'
import { exampleFiles } from '../../helpers/example-files'
import { createRandomSource, type RandomSource } from '../../helpers/random-source'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const svgWith = (inside: string) =>
  `<?xml version="1.0"?><!-- <svg> --><svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`
const packed = async (bytes: Uint8Array) =>
  `<journey>${Buffer.from(await deflate(bytes)).toString('base64')}</journey>`

describe('a journey file in an SVG', () => {
  it('comes out byte for byte', async () => {
    for (const { name, text } of exampleFiles()) {
      const svg = bytesOf(svgWith(await journeyMetadata(text)))
      const unwrapped = await unwrapJourney(svg)
      if ('refused' in unwrapped) throw new Error(`${name}: ${unwrapped.refused}`)
      expect(unwrapped.isFromPicture).toBe(true)
      expect(Buffer.from(unwrapped.bytes).equals(Buffer.from(text))).toBe(true)
    }
  })

  it('comes out when another program wrote the picture anew', async () => {
    const [example] = exampleFiles()
    const metadata = await journeyMetadata(example?.text ?? '')
    const rewritten = metadata
      .replace('<journey xmlns=', '<ns0:journey\n  title=">" xmlns:ns0=')
      .replace('</journey>', '\n</ns0:journey>')
      .replace(/(.{76})/g, '$1\r\n')
    const read = await journeyInSvg(bytesOf(svgWith(rewritten)))
    expect(read.ok && new TextDecoder().decode(read.value)).toBe(example?.text)
  })

  it('is not taken from words, comments or data', async () => {
    const [example] = exampleFiles()
    const metadata = await journeyMetadata(example?.text ?? '')
    for (const inside of [
      `<!--${metadata}-->`,
      `<![CDATA[${metadata}]]>`,
      `<a b='${metadata}'/>`,
    ]) {
      expect(await journeyInSvg(bytesOf(svgWith(inside)))).toEqual({ ok: false, error: 'none' })
    }
  })

  it('tells what is no picture, what holds none, what is damaged', async () => {
    expect(isSvg(bytesOf('{"format":"<svg>"}'))).toBe(false)
    expect(isSvg(bytesOf('<!doctype html><html><svg></svg></html>'))).toBe(false)
    expect(isSvg(bytesOf(' \n<s:svg>'))).toBe(true)
    const refusalOf = async (inside: string) => {
      const unwrapped = await unwrapJourney(bytesOf(svgWith(inside)))
      return 'refused' in unwrapped ? unwrapped.refused : null
    }
    expect(await refusalOf('<text>Sofa</text>')).toBe('pictureOnly')
    expect(await refusalOf('<journey>no base 64!</journey>')).toBe('pictureDamaged')
    expect(await refusalOf(await packed(bytesOf('{}')))).toBe('pictureDamaged')
  })

  it('stops unpacking at the limit of files, for all of them together', async () => {
    const large = new Uint8Array(limits.fileBytes + 1)
    expect(await journeyInSvg(bytesOf(svgWith(await packed(large))))).toMatchObject({
      error: 'too-large',
    })
    const half = await packed(new Uint8Array(limits.fileBytes / 2 + 1))
    expect(await journeyInSvg(bytesOf(svgWith(half + half)))).toMatchObject({ error: 'too-large' })
  })

  it('answers whatever became of the picture', async () => {
    const [example] = exampleFiles()
    const whole = svgWith(await journeyMetadata(example?.text ?? ''))
    for (let seed = 1; seed <= 500; seed += 1) {
      const random = createRandomSource(seed)
      const read = await journeyInSvg(bytesOf(spoilt(whole, random)))
      if (!read.ok) expect(['none', 'damaged', 'too-large'], `seed ${seed}`).toContain(read.error)
    }
  })
})

/** Something is cut out somewhere, and something else stands there. */
function spoilt(text: string, random: RandomSource): string {
  const [first, second] = [random.below(text.length), random.below(text.length)]
  const end = random.chance(0.5) ? first + random.below(20) : second
  const put = random.oneOf(['', '<', '>', '"', "'", '<!--', '<journey>', '&', '\0', '=', '/'])
  return text.slice(0, first) + put + text.slice(Math.max(first, end))
}
