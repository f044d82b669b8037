import { beforeAll, describe, expect, it } from 'vitest'
import { createSceneBuilder } from '../../../src/scene/build-scene'
import type { Box } from '../../../src/scene/geometry'
import type { PaintContext } from '../../../src/scene/painters/paint-context'
import { paintItems } from '../../../src/scene/painters/paint-scene'
import { palettes } from '../../../src/scene/palette-values'
import { layoutByHand, smallMap, texts } from '../small-map'

/** Node has no Path2D; what was drawn is told by its data. */
class RecordedPath {
  constructor(readonly d: string) {}
}

/** What a pen drew since the last `beginPath`, as the data that `pathData` writes. */
function recordingPen() {
  let d = ''
  const write = (letter: string, places: number[]) => {
    d += letter + places.map((place) => Math.round(place * 100) / 100).join(' ')
  }
  return {
    data: () => d,
    beginPath: () => {
      d = ''
    },
    moveTo: (...places: number[]) => write('M', places),
    lineTo: (...places: number[]) => write('L', places),
    quadraticCurveTo: (...places: number[]) => write('Q', places),
    arcTo: (_x: number, _y: number, x: number, y: number, radius: number) => {
      write('A', [radius, radius, 0, 0, 1, x, y])
    },
    closePath: () => write('Z', []),
  }
}

beforeAll(() => {
  Object.assign(globalThis, { Path2D: RecordedPath })
})

describe('paintItems', () => {
  it('paints the words of every card and the path of every line', () => {
    const { scene, painted } = paint()
    const lines = scene.items.filter(({ layer }) => layer === 'line')
    expect(lines).toHaveLength(2)
    for (const { primitives } of lines) {
      for (const part of primitives) {
        if (part.type === 'path') expect(painted.paths).toContain(part.d)
      }
    }
    const words = scene.items.flatMap(({ primitives }) =>
      primitives.flatMap((part) => (part.type === 'text' ? [part.text] : [])),
    )
    expect(words.length).toBeGreaterThan(6)
    expect([...painted.texts].sort()).toEqual([...words].sort())
  })

  it('leaves out what is out of view', () => {
    const { painted } = paint({ view: { x: 0, y: 0, width: 300, height: 130 } })
    expect(painted.texts).toContain('T1')
    expect(painted.texts).not.toContain('T3')
  })

  it('leaves out words that are too small to be read, unless told not to', () => {
    expect(paint({ scale: 0.05 }).painted.texts).toEqual([])
    expect(paint({ scale: 0.05, leastTextPx: 0 }).painted.texts).toContain('T1')
  })
})

function paint(change: { view?: Box; scale?: number; leastTextPx?: number } = {}) {
  const document = smallMap()
  const layout = layoutByHand(document)
  const scene = createSceneBuilder()(document, layout, { distance: 'near', personaId: null, texts })
  const painted = { texts: [] as string[], paths: [] as string[] }
  const pen = recordingPen()
  const record = (path?: unknown) => {
    painted.paths.push(path instanceof RecordedPath ? path.d : pen.data())
  }
  const nothing = () => {}
  const context = {
    ...pen,
    setTransform: nothing,
    roundRect: nothing,
    rect: nothing,
    fillRect: nothing,
    setLineDash: nothing,
    fill: record,
    stroke: record,
    fillText: (text: string) => painted.texts.push(text),
  } as unknown as PaintContext
  paintItems(context, scene.items, {
    palette: palettes.light,
    view: scene.bounds,
    scale: 1,
    ...change,
  })
  return { scene, painted }
}
