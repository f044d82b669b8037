import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { fileOf } from '../../src/features/export/put-together'
import { readPngChunks } from '../../src/lib/png/png-chunks'
import { writeJourney } from '../../src/model/file-format/write-file'
import { journeyChunk } from '../../src/model/interchange/png-journey'
import { palettes } from '../../src/scene/palette-values'
import { createPicturePlanner, type PictureOrder } from '../../src/scene/picture-order'
import { sceneTextsOf } from '../../src/scene/scene-texts'
import { createTexts } from '../../src/text/texts'
import type { MadePart } from '../../src/workers/picture-messages'
import { createPictureStudio } from '../../src/workers/picture-studio'
import { studioCode } from '../../src/workers/studio-code'
import { generateDocument } from '../helpers/random-document'

const document = generateDocument({ touchpoints: 40, seed: 7 })
const whole = { part: { place: 0, count: 1 } }

beforeAll(() => {
  vi.stubGlobal('Path2D', class {})
})
afterAll(() => {
  vi.unstubAllGlobals()
})

describe('a picture that is made ahead', () => {
  test('is the one that is asked for later, and is painted once', async () => {
    const { studio, canvases } = studioOf()
    await studio.prepare(orderOf(1), whole)
    expect(canvases).toHaveLength(1)
    const shares: number[] = []
    const made = await studio.make(orderOf(1), whole, (share) => shares.push(share))
    expect(canvases).toHaveLength(1)
    // What is done already is told at once; the last rows are not told apart from the end.
    expect(shares).toHaveLength(1)
    expect(shares[0]).toBeGreaterThan(0.5)
    expect(await bytesOf(made)).toEqual(await bytesOf(await fresh(1)))
  })

  test('is given up when another is chosen meanwhile', async () => {
    const { studio, canvases } = studioOf()
    const ahead = studio.prepare(orderOf(4), whole)
    while (!canvases[0]?.reads) await turn()
    const { reads } = canvases[0]
    const made = await studio.make(orderOf(1), whole, () => undefined)
    await ahead
    expect(canvases[0]?.reads).toBe(reads)
    expect(await bytesOf(made)).toEqual(await bytesOf(await fresh(1)))
  })

  test('does not put an end to one that is asked for', async () => {
    const { studio } = studioOf()
    const making = studio.make(orderOf(1), whole, () => undefined)
    await turn()
    await studio.prepare(orderOf(2), whole)
    expect(await bytesOf(await making)).toEqual(await bytesOf(await fresh(1)))
  })
})

describe('a picture that the browser packs', () => {
  test('is put together from its bands, with the journey before its end', async () => {
    const { studio, canvases } = studioOf({ toPng: packed })
    const shares: number[] = []
    const made = await studio.make(orderOf(1), whole, (share) => shares.push(share))
    const { size } = made as MadePart
    expect(canvases).toHaveLength(2)
    expect(canvases.every(({ isEnded }) => isEnded)).toBe(true)
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
    const file = fileOf([made as MadePart], [await journeyChunk(writeJourney(document))]) as Blob
    const bytes = new Uint8Array(await file.arrayBuffer())
    const { chunks, isWhole } = readPngChunks(bytes, new Set(['iTXt', 'IEND']))
    expect(chunks.map(({ type }) => type)).toEqual(['iTXt', 'IEND'])
    expect(isWhole && chunks.every(({ isSound }) => isSound())).toBe(true)
    const { width, height, data } = PNG.sync.read(Buffer.from(bytes))
    expect({ width, height }).toEqual(size)
    expect(new Set(new Uint32Array(data.buffer, data.byteOffset, width * height))).toEqual(
      new Set([groundPixel]),
    )
  })

  test.each([
    ['shows nothing', { isBlank: true, toPng: packed }],
    ['cannot be packed', { toPng: () => Promise.reject(new Error('no memory')) }],
    ['is packed as something else', { toPng: async () => new Blob(['?']) }],
    ['has another size', { toPng: () => packed(10, 10) }],
  ])('by hand, row by row, where its canvas %s', async (_, canvas) => {
    const { studio } = studioOf(canvas)
    let share = 0
    const made = await studio.make(orderOf(1), whole, (more) => {
      share += more
    })
    expect(await bytesOf(made)).toEqual(await bytesOf(await fresh(1)))
    expect(share).toBeLessThanOrEqual(1)
  })

  test('by hand where that is asked for', async () => {
    const { studio } = studioOf({ toPng: packed })
    const made = await studio.make(orderOf(1), { ...whole, isByHand: true }, () => undefined)
    expect(await bytesOf(made)).toEqual(await bytesOf(await fresh(1)))
  })

  test.each(['another is chosen', 'nobody wants one any more'])(
    'is given up when %s',
    async (why) => {
      let packings = 0
      const { studio, canvases } = studioOf({
        toPng: (width, height) => {
          packings += 1
          return packed(width, height)
        },
      })
      const ahead = studio.prepare(orderOf(4), whole)
      while (packings === 0) await turn()
      if (why === 'another is chosen') await studio.prepare(orderOf(1), null)
      else studio.rest()
      await ahead
      expect(packings).toBe(1)
      expect(canvases.every(({ isEnded }) => isEnded)).toBe(true)
    },
  )

  test('parts that were packed in several ways are no file', async () => {
    const half = (place: number) => ({ part: { place, count: 2 } })
    const made = (studio: ReturnType<typeof studioOf>['studio'], place: number) =>
      studio.make(orderOf(1), half(place), () => undefined) as Promise<MadePart>
    const above = await made(studioOf({ toPng: packed }).studio, 0)
    const below = await made(studioOf({ toPng: packed }).studio, 1)
    expect(fileOf([above, below], [])).not.toBeNull()
    expect(fileOf([above, await made(studioOf().studio, 1)], [])).toBeNull()
  })
})

test('a map whose layout nobody knows is laid out once, however many ask before it is there', async () => {
  let times = 0
  const planOf = createPicturePlanner(document, null, async (own) => {
    times += 1
    await turn()
    return studioCode.layOut(own)
  })
  const [first, again, other] = await Promise.all([1, 1, 2].map((x) => planOf(orderOf(x as 1 | 2))))
  expect(times).toBe(1)
  expect(again).toBe(first)
  expect(other?.widthPx).toBeGreaterThan(first?.widthPx ?? 0)
})

/** What a browser makes of a canvas that shows nothing but the ground. */
async function packed(width: number, height: number): Promise<Blob> {
  const picture = new PNG({ width, height })
  new Uint32Array(picture.data.buffer, picture.data.byteOffset, width * height).fill(groundPixel)
  const bytes = PNG.sync.write(picture, { colorType: 6, filterType: 2 })
  return new Blob([Uint8Array.from(bytes)], { type: 'image/png' })
}

type FakeCanvas = {
  readonly toPng: (width: number, height: number) => Promise<Blob>
  readonly isBlank?: boolean
}

/**
 * A studio whose canvases show nothing but the ground, and count how often they are read; with one
 * that can be packed, if it is given.
 */
function studioOf(packable?: FakeCanvas) {
  const canvases: { reads: number; isEnded?: boolean }[] = []
  const studio = createPictureStudio(document, null, {
    code: studioCode,
    loadFonts: async () => undefined,
    makeContext: () => {
      const canvas = { reads: 0 }
      canvases.push(canvas)
      return blankContext(canvas)
    },
    ...(packable && {
      makePackableCanvas: (width: number, height: number) => {
        const canvas = { reads: 0, isEnded: false }
        canvases.push(canvas)
        const context = blankContext(canvas, packable.isBlank ? 0 : undefined)
        const end = () => {
          canvas.isEnded = true
        }
        return { context, toPng: () => packable.toPng(width, height), end }
      },
    }),
    makeBitmap: async () => null,
    giveWay: turn,
  })
  return { studio, canvases }
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

function fresh(scale: PictureOrder['scale']) {
  return studioOf().studio.make(orderOf(scale), whole, () => undefined)
}

function orderOf(scale: PictureOrder['scale']): PictureOrder {
  const { differ: _, ...words } = sceneTextsOf(createTexts('en'))
  return {
    subject: { kind: 'map' },
    distance: 'near',
    scale,
    titleLines: ['Title'],
    hasLegend: false,
    personaId: null,
    words: { ...words, differ: [] },
    colors: 'light',
    isInParts: false,
  }
}

const groundPixel = Number.parseInt(
  `ff${palettes.light.canvas.slice(1).match(/../g)?.reverse().join('')}`,
  16,
)

function blankContext(canvas: { reads: number }, ground = groundPixel) {
  const getImageData = (_x: number, _y: number, width: number, height: number) => {
    canvas.reads += 1
    return { data: new Uint8ClampedArray(new Uint32Array(width * height).fill(ground).buffer) }
  }
  // Whatever else is called on it, it does nothing.
  return new Proxy({ getImageData } as never, {
    get: (known, name) => Reflect.get(known, name) ?? (() => undefined),
    set: () => true,
  })
}

async function bytesOf(made: unknown): Promise<number[]> {
  const { png } = made as MadePart
  return [...new Uint8Array(await new Blob([...png.chunks]).arrayBuffer())]
}
