// Rows that somebody else packed, put behind one another: what a browser packs in bands is one picture.
import { constants, deflateSync, inflateRawSync, inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type LooseRows, loosenPng } from '../../../src/lib/png/loosen-png'
import { pngChunk, pngSignature } from '../../../src/lib/png/png-chunks'
import { createPngPart, pngOf } from '../../../src/lib/png/png-file'
import { walkDeflate } from '../../../src/lib/png/walk-deflate'
import { parsePng } from '../../helpers/png-parser'
import { createRandomSource, type RandomSource } from '../../helpers/random-source'

const seed = 20261123

describe('a PNG of bands that were packed one by one', () => {
  test('has all their pixels, however each was packed', () => {
    const random = createRandomSource(seed)
    let joined = 0
    for (let time = 0; time < 200; time += 1) {
      const pixelBytes = random.below(2) ? 3 : 4
      const width = 1 + random.below(300)
      const bands = Array.from({ length: 1 + random.below(4) }, () =>
        // Now and then longer than a copy can reach back.
        randomRows(random, width * pixelBytes, 1 + random.below(random.below(8) ? 30 : 300)),
      )
      const part = createPngPart()
      const loose = bands.map((rows) => {
        const [deflate, isFlushed] = [randomDeflate(random), random.below(2) === 0]
        const png = packed(rows, { width, pixelBytes, deflate, random, isFlushed })
        return loosenPng(png, width, rows.length)
      })
      if (loose.some((rows) => rows === null)) continue
      for (const rows of loose as LooseRows[]) part.add(rows)
      const height = bands.flat().length
      const file = pngOf({ width, height, pixelBytes }, [part.finish()], [])
      const bytes = Buffer.concat(file as Uint8Array[])
      // Which also tells whether the sums are right.
      const data = parsePng(bytes).filter(({ type }) => type === 'IDAT')
      const rows = unfiltered(inflateSync(Buffer.concat(data.map((chunk) => chunk.data))), {
        stride: width * pixelBytes,
        pixelBytes,
      })
      const isSame = Buffer.concat(rows).equals(Buffer.concat(bands.flat()))
      expect(isSame, `seed ${seed}, time ${time}`).toBe(true)
      joined += 1
    }
    // Not all can be: the first byte may be copied, or the first row told by what is above and beside.
    expect(joined).toBeGreaterThan(40)
  })

  test.each([
    ['cut short', (png: Uint8Array) => png.subarray(0, -20)],
    ['of another size', (png: Uint8Array) => png.with(19, 99)],
    ['interlaced', (png: Uint8Array) => png.with(28, 1)],
    ['of sixteen bits a colour', (png: Uint8Array) => png.with(24, 16)],
    ['no PNG', () => new TextEncoder().encode('RIFF....WEBPVP8 ')],
    ['empty', () => new Uint8Array()],
  ])('is none of one that is %s', (_, spoil) => {
    const random = createRandomSource(seed)
    const rows = randomRows(random, 90, 12)
    const png = packed(rows, { width: 30, pixelBytes: 3, deflate: {}, random, firstFilter: 0 })
    expect(loosenPng(png, 30, 12)).not.toBeNull()
    expect(loosenPng(spoil(png), 30, 12)).toBeNull()
  })

  test('is none where the first byte would have to change and the rest is copied from it', () => {
    // The byte 2, then 90 copies of it: fixed codes, the first bit of each word comes first.
    const bits = ['1', '10', '00110010', '0010110', '1110', '00000', '0000000'].join('')
    const deflate = (bits.match(/.{1,8}/g) ?? []).map((byte) =>
      Number.parseInt([...byte].reverse().join(''), 2),
    )
    const sums = deflateSync(new Uint8Array(91).fill(2)).subarray(-4)
    const data = Buffer.concat([Uint8Array.of(0x78, 1, ...deflate), sums])
    expect([...inflateSync(data)]).toEqual(Array(91).fill(2))
    expect(walkDeflate(Uint8Array.from(deflate))).toMatchObject({ copiesFirst: true })
    expect(loosenPng(pngAround(data, { width: 30, height: 1, pixelBytes: 3 }), 30, 1)).toBeNull()
  })

  test('broken streams are told, and end', () => {
    const random = createRandomSource(seed)
    const rows = randomRows(random, 90, 12)
    const png = packed(rows, { width: 30, pixelBytes: 3, deflate: {}, random, firstFilter: 0 })
    for (let time = 0; time < 300; time += 1) {
      const spoilt = Uint8Array.from(png)
      for (let place = 0; place < 1 + random.below(4); place += 1) {
        spoilt[random.below(spoilt.length)] = random.below(256)
      }
      const loose = loosenPng(spoilt, 30, 12)
      // What passes for whole can be unpacked, and is as long as it says.
      if (!loose) continue
      const whole = Buffer.concat([loose.bytes, Buffer.from([1, 0, 0, 0xff, 0xff])])
      expect(inflateRawSync(whole)).toHaveLength(loose.length)
    }
  })
})

describe('a walk through Deflate', () => {
  test('tells length, end and first byte of whatever zlib packs', () => {
    const random = createRandomSource(seed)
    for (let time = 0; time < 200; time += 1) {
      const bytes = Uint8Array.from({ length: 1 + random.below(60_000) }, () =>
        random.below(1 + random.below(256)),
      )
      const stream = deflateSync(bytes, randomDeflate(random)).subarray(2, -4)
      const walk = walkDeflate(stream)
      if (walk === null) {
        // The first block is not packed at all.
        expect((stream[0] as number) & 6).toBe(0)
        continue
      }
      expect(walk, `seed ${seed}, time ${time}`).toMatchObject({
        length: bytes.length,
        firstByte: bytes[0],
      })
      expect(Math.ceil(walk.end / 8)).toBe(stream.length)
    }
  })
})

/** The mean of left and above cannot be told without the row above. */
const usualFirst = [0, 1, 2, 2, 4, 3]

type Packing = {
  readonly width: number
  readonly pixelBytes: 3 | 4
  readonly deflate: object
  readonly random: RandomSource
  readonly firstFilter?: number
  readonly isFlushed?: boolean
}

/** As browsers pack: each row is told as its difference to what is beside or above. */
function packed(rows: readonly Uint8Array[], packing: Packing): Uint8Array {
  const { width, pixelBytes, deflate, random, isFlushed = false } = packing
  const { firstFilter = usualFirst[random.below(6)] } = packing
  const told = rows.map((row, place) => {
    const filter = (place === 0 ? firstFilter : random.below(5)) as number
    const above = rows[place - 1] ?? new Uint8Array(row.length)
    const bytes = row.map((byte, at) => byte - guess(filter, at, { row, above, pixelBytes }))
    return Buffer.concat([Uint8Array.of(filter), bytes])
  })
  const bytes = Buffer.concat(told)
  const data = isFlushed ? flushed(bytes, deflate) : deflateSync(bytes, deflate)
  const middle = random.below(data.length)
  return pngAround(data, { width, height: rows.length, pixelBytes }, middle)
}

/** As Chromium packs: an empty block that ends at a byte stands before an empty last one. */
function flushed(bytes: Uint8Array, deflate: object): Buffer {
  const open = deflateSync(bytes, { ...deflate, finishFlush: constants.Z_SYNC_FLUSH })
  return Buffer.concat([open, Uint8Array.of(3, 0), deflateSync(bytes).subarray(-4)])
}

function pngAround(
  data: Uint8Array,
  size: { width: number; height: number; pixelBytes: 3 | 4 },
  middle = 0,
) {
  const head = new Uint8Array(13)
  new DataView(head.buffer).setUint32(0, size.width)
  new DataView(head.buffer).setUint32(4, size.height)
  head.set([8, size.pixelBytes === 3 ? 2 : 6], 8)
  return Buffer.concat([
    pngSignature,
    pngChunk('IHDR', head),
    pngChunk('IDAT', data.subarray(0, middle)),
    pngChunk('IDAT', data.subarray(middle)),
    pngChunk('IEND'),
  ])
}

function unfiltered(bytes: Uint8Array, size: { stride: number; pixelBytes: number }) {
  const rows: Uint8Array[] = []
  for (let at = 0; at < bytes.length; at += 1 + size.stride) {
    const row = Uint8Array.from(bytes.subarray(at + 1, at + 1 + size.stride))
    const above = rows.at(-1) ?? new Uint8Array(size.stride)
    for (let place = 0; place < row.length; place += 1) {
      const { pixelBytes } = size
      const more = guess(bytes[at] as number, place, { row, above, pixelBytes })
      row[place] = (row[place] as number) + more
    }
    rows.push(row)
  }
  return rows
}

type Around = { readonly row: Uint8Array; readonly above: Uint8Array; readonly pixelBytes: number }

/** What a filter of PNG takes a byte for: nothing, left, above, the mean of both, Paeth's. */
function guess(filter: number, at: number, { row, above, pixelBytes }: Around): number {
  const left = row[at - pixelBytes] ?? 0
  const over = above[at] ?? 0
  const corner = above[at - pixelBytes] ?? 0
  if (filter < 4) return [0, left, over, (left + over) >> 1][filter] as number
  const distances = [left, over, corner].map((byte) => Math.abs(left + over - corner - byte))
  return [left, over, corner][distances.indexOf(Math.min(...distances))] as number
}

/** From flat to noise. */
function randomRows(random: RandomSource, length: number, count: number): Uint8Array[] {
  const sameness = random.below(100)
  const colors = 1 + random.below(255)
  let byte = 0
  return Array.from({ length: count }, () =>
    Uint8Array.from({ length }, () => {
      if (random.below(100) >= sameness) byte = random.below(colors)
      return byte
    }),
  )
}

function randomDeflate(random: RandomSource) {
  const strategies = [
    constants.Z_DEFAULT_STRATEGY,
    constants.Z_FILTERED,
    constants.Z_HUFFMAN_ONLY,
    constants.Z_RLE,
    constants.Z_FIXED,
  ]
  return {
    level: random.below(10),
    memLevel: 1 + random.below(9),
    strategy: strategies[random.below(strategies.length)],
  }
}
