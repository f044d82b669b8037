import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { createRowPacker, type Stretch } from '../../../src/lib/png/pack-rows'
import { createPngPart, pngOf as pngFileOf } from '../../../src/lib/png/png-file'
import { parsePng } from '../../helpers/png-parser'
import { createRandomSource } from '../../helpers/random-source'

/**
 * A PNG of these pixels, packed so many rows at a time, in parts that know nothing of one another.
 * Only what differs from the row above is told, in stretches with gaps between them.
 */
function pngOf(pixels: Uint32Array, width: number, rowsAtOnce: number, partCount = 1): Buffer {
  const height = pixels.length / width
  const rowsOfPart = Math.ceil(height / partCount)
  const parts = Array.from({ length: partCount }, (_, place) => {
    const part = createPngPart()
    const packer = createRowPacker(width)
    const end = Math.min(height, (place + 1) * rowsOfPart)
    for (let row = place * rowsOfPart; row < end; row += rowsAtOnce) {
      const rows = Math.min(rowsAtOnce, end - row)
      const above = row > place * rowsOfPart ? row - 1 : null
      packer.add(rows, stretchesOf(pixels, width, row, rows, above))
      part.add(packer.take())
    }
    return part.finish()
  })
  return Buffer.concat(pngFileOf({ width, height, pixelBytes: 3 }, parts, []) as Uint8Array[])
}

function stretchesOf(
  pixels: Uint32Array,
  width: number,
  top: number,
  rows: number,
  above: number | null,
): Stretch[] {
  const stretches: { left: number; width: number }[] = []
  for (let x = 0; x < width; x += 1) {
    const column = (row: number) => pixels[row * width + x]
    const isSame =
      above !== null &&
      Array.from({ length: rows }, (_, row) => column(top + row)).every(
        (it) => it === column(above),
      )
    const last = stretches.at(-1)
    if (isSame) continue
    if (last && last.left + last.width === x) last.width += 1
    else stretches.push({ left: x, width: 1 })
  }
  const start = top * width
  return stretches.map((each) => ({ ...each, pixels, offset: start + each.left, stride: width }))
}

/** What a reader of its own finds in it; the checksums are looked at too. */
function pixelsIn(png: Buffer): Uint32Array {
  parsePng(png)
  const { data } = PNG.sync.read(png)
  return new Uint32Array(data.buffer, data.byteOffset, data.byteLength / 4)
}

const opaque = (color: number) => (color | 0xff000000) >>> 0

describe('a PNG of packed rows', () => {
  test('holds every pixel, whatever the picture and the parts', () => {
    const random = createRandomSource(20261122)
    for (let time = 0; time < 150; time += 1) {
      const width = 1 + random.below(400)
      const height = 1 + random.below(40)
      // From two colours in long runs to noise of all colours.
      const colors = Array.from({ length: 1 + random.below(300) }, () => random.below(2 ** 24))
      const sameness = random.below(1000) / 1000
      let color = 0
      const pixels = new Uint32Array(width * height)
      for (let at = 0; at < pixels.length; at += 1) {
        const isRepeated = random.below(1000) < sameness * 1000
        if (!isRepeated) color = colors[random.below(colors.length)] ?? 0
        // Some rows begin as the row above.
        const isAsAbove = at >= width && at % width < width * sameness
        pixels[at] = isAsAbove ? (pixels[at - width] ?? 0) : opaque(color)
      }
      const parts = 1 + random.below(Math.min(3, height))
      const png = pngOf(pixels, width, 1 + random.below(height), parts)
      expect(pixelsIn(png), `time ${time}: ${width} × ${height}`).toEqual(pixels)
    }
  })

  test('codes stay within 15 bits when some colours are a million times as frequent', () => {
    // Counts like Fibonacci's make the deepest tree there is.
    const counts = [1, 1]
    while (counts.length < 26) counts.push((counts.at(-1) ?? 0) + (counts.at(-2) ?? 0))
    const values = counts.flatMap((count, place) => Array.from({ length: count }, () => place * 9))
    // Never two equal differences behind one another: no runs.
    const pixels = Uint32Array.from(values, (value, at) => opaque((at % 2 ? value : 255) * 0x10101))
    expect(pixelsIn(pngOf(pixels, pixels.length, 1))).toEqual(pixels)
  })

  test('a flat picture is small: a row comes to a few bytes', () => {
    const flat = new Uint32Array(4000 * 1000).fill(opaque(0xf5f6f8))
    expect(pngOf(flat, 4000, 500).length).toBeLessThan(20_000)
  })
})
