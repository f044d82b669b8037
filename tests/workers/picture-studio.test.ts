import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { fileOf } from '../../src/features/export/put-together'
import { pngChunk, pngSignature, readPngChunks } from '../../src/lib/png/png-chunks'
import { lastChunk } from '../../src/lib/png/png-file'
import { palettes } from '../../src/scene/palette-values'
import type { PictureOrder } from '../../src/scene/picture-order'
import { sceneTextsOf } from '../../src/scene/scene-texts'
import { createTexts } from '../../src/text/texts'
import { fitsOneCanvas } from '../../src/workers/one-canvas'
import type { MadePart } from '../../src/workers/picture-messages'
import { createPictureStudio } from '../../src/workers/picture-studio'
import { generateDocument } from '../helpers/random-document'

const document = generateDocument({ touchpoints: 40, seed: 7 })
const whole = { part: { place: 0, count: 1 }, canReopen: true }

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

describe('a picture on one canvas', () => {
  test('is the file that the browser packs, with the journey before its end', async () => {
    const { studio, canvases } = studioOf({ toPng: async () => packed() })
    const made = await studio.make(orderOf(1), whole, () => undefined)
    expect(canvases).toHaveLength(1)
    const file = fileOf([made as MadePart])
    const bytes = new Uint8Array(await file.arrayBuffer())
    const { chunks, isWhole } = readPngChunks(bytes, new Set(['IDAT', 'iTXt', 'IEND']))
    expect(chunks.map(({ type }) => type)).toEqual(['IDAT', 'iTXt', 'IEND'])
    expect(isWhole && chunks.every(({ isSound }) => isSound)).toBe(true)
  })

  test.each([
    ['shows nothing', { isBlank: true, toPng: async () => packed() }],
    ['cannot be packed', { toPng: () => Promise.reject(new Error('no memory')) }],
    ['is packed as something else', { toPng: async () => new Blob(['?'], { type: 'image/png' }) }],
  ])('that %s is made row by row', async (_, canvas) => {
    const { studio } = studioOf(canvas)
    let share = 0
    const made = await studio.make(orderOf(1), whole, (more) => {
      share += more
    })
    expect(await bytesOf(made)).toEqual(await bytesOf(await fresh(1)))
    expect(share).toBeLessThanOrEqual(1)
  })

  test('is given up when another is chosen while it is painted', async () => {
    let isPacked = false
    const { studio } = studioOf({
      toPng: async () => {
        isPacked = true
        return packed()
      },
    })
    const ahead = studio.prepare(orderOf(1), whole)
    await turn()
    await studio.prepare(orderOf(1), null)
    await ahead
    expect(isPacked).toBe(false)
  })

  test('leaves what takes more memory than it is worth to rows', async () => {
    const { studio } = studioOf({ toPng: async () => packed() })
    const made = (await studio.make(orderOf(4), whole, () => undefined)) as MadePart
    expect(fitsOneCanvas({ widthPx: made.size.width, heightPx: made.size.height })).toBe(false)
    expect(made.png.kind).toBe('rows')
  })
})

/** The shortest file that begins and ends as a PNG. */
function packed(): Blob {
  const chunks = [pngSignature, pngChunk('IDAT', Uint8Array.of(1, 2)), lastChunk]
  return new Blob(chunks, { type: 'image/png' })
}

type FakeCanvas = { readonly toPng: () => Promise<Blob>; readonly isBlank?: boolean }

/**
 * A studio whose canvases show nothing but the ground, and count how often they are read; with one
 * that can be packed, if it is given.
 */
function studioOf(packable?: FakeCanvas) {
  const canvases: { reads: number }[] = []
  const studio = createPictureStudio(document, null, {
    loadFonts: async () => undefined,
    makeContext: () => {
      const canvas = { reads: 0 }
      canvases.push(canvas)
      return blankContext(canvas)
    },
    ...(packable && {
      makePackableCanvas: () => {
        const canvas = { reads: 0 }
        canvases.push(canvas)
        const context = blankContext(canvas, packable.isBlank ? 0 : undefined)
        return { context, toPng: packable.toPng }
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
  const { png, extra } = made as MadePart
  const chunks = png.kind === 'rows' ? png.rows.chunks : []
  return [...new Uint8Array(await new Blob([...chunks, ...extra]).arrayBuffer())]
}
