import { describe, expect, it } from 'vitest'
import { type PictureRequest, type PictureSubject, planPicture } from '../../src/scene/picture'
import { fitPictureScale, pictureLimits } from '../../src/scene/picture-scale'
import { id, layoutByHand, smallMap, texts } from './small-map'

const document = smallMap()
const layout = layoutByHand(document)

const plan = (subject: PictureSubject, change: Partial<PictureRequest> = {}) => {
  const made = planPicture({
    document,
    layout,
    subject,
    distance: 'near',
    scale: 2,
    titleLines: ['Buy a sofa', '22 November 2026'],
    hasLegend: true,
    personaId: null,
    texts,
    ...change,
  })
  if (!made) throw new Error('Nothing to show')
  const words = made.scene.items.flatMap(({ primitives }) =>
    primitives.flatMap((part) => (part.type === 'text' ? [part.text] : [])),
  )
  return { ...made, words, keys: made.scene.items.map(({ key }) => key) }
}

describe('planPicture', () => {
  it('shows the whole map with heads, strip, title and legend, in its own bounds', () => {
    const { words, scene, widthPx, heightPx, scale } = plan({ kind: 'map' })
    for (const word of ['Discover', '1. Step 1', 'Website', 'Emotion', 'Buy a sofa']) {
      expect(words).toContain(word)
    }
    expect(words).toContain(texts.legend.lost)
    expect(scale).toBe(2)
    expect(widthPx).toBe(Math.ceil(scene.bounds.width * 2))
    expect(heightPx).toBe(Math.ceil(scene.bounds.height * 2))
    expect(scene.bounds.x).toBe(-layout.headWidth - 24)
  })

  it('leaves title and legend out when they are not wanted', () => {
    const { words, scene } = plan({ kind: 'map' }, { titleLines: [], hasLegend: false })
    expect(words).not.toContain(texts.legend.lost)
    expect(scene.bounds.height).toBeLessThan(plan({ kind: 'map' }).scene.bounds.height)
  })

  it('shows one stage with all rows and the heads at its edge', () => {
    const { keys, words, scene } = plan({ kind: 'stage', stageId: id('sg_2') })
    expect(keys).toContain('card:tp_3')
    expect(keys).not.toContain('card:tp_1')
    expect(words).toContain('Buy')
    expect(words).not.toContain('Discover')
    expect(words).toContain('Store')
    const website = scene.items.find(({ key }) => key === 'head:channel:ch_1')
    // The stage begins with the whole gutter at its left, where lines come in.
    expect(website?.bounds.x).toBe((layout.columns[2]?.gutterX ?? 0) - layout.headWidth)
  })

  it('shows the selected cards with the lines between them, and the ends of selected lines', () => {
    const cards = plan({
      kind: 'selection',
      touchpointIds: [id('tp_1'), id('tp_2')],
      transitionIds: [],
    })
    expect(cards.keys).toContain('line:tr_1')
    expect(cards.keys).not.toContain('card:tp_3')
    const line = plan({ kind: 'selection', touchpointIds: [], transitionIds: [id('tr_2')] })
    expect(line.keys).toContain('card:tp_2')
    expect(line.keys).toContain('card:tp_3')
    expect(line.keys).not.toContain('line:tr_1')
    const nothing = { kind: 'selection', touchpointIds: [], transitionIds: [] } as const
    expect(() => plan(nothing)).toThrow('Nothing to show')
  })
})

describe('fitPictureScale', () => {
  it('gives the scale that was asked for when it is possible', () => {
    expect(fitPictureScale({ width: 4000, height: 2000 }, 4)).toEqual({
      scale: 4,
      widthPx: 16_000,
      heightPx: 8000,
      steppedDownFrom: null,
    })
  })

  it('steps down to a scale that browsers can make, and says so', () => {
    expect(fitPictureScale({ width: 10_000, height: 3000 }, 4)).toMatchObject({
      scale: 2,
      steppedDownFrom: 4,
    })
    const huge = fitPictureScale({ width: 90_000, height: 30_000 }, 1)
    expect(huge.steppedDownFrom).toBe(1)
    expect(huge.widthPx).toBeLessThanOrEqual(pictureLimits.sidePx)
    expect(huge.widthPx * huge.heightPx).toBeLessThanOrEqual(pictureLimits.areaPx)
  })
})
