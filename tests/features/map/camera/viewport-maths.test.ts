import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  fitViewport,
  heads,
  keepInSight,
  middleOfSeen,
  nextZoom,
  revealBox,
  roomAbove,
  toMap,
  toScreen,
  visibleBox,
  zoomAround,
  zoomLimits,
} from '../../../../src/features/map/camera/viewport-maths'

const room = { width: 1280, height: 640 }
const coordinate = fc.double({ min: -5000, max: 5000, noNaN: true })
const zoom = fc.double({ min: zoomLimits.least, max: zoomLimits.most, noNaN: true })
const viewport = fc.record({ x: coordinate, y: coordinate, zoom })
const point = fc.record({
  x: fc.double({ min: 0, max: 1280, noNaN: true }),
  y: fc.double({ min: 0, max: 640, noNaN: true }),
})

describe('a viewport', () => {
  test('leads from the screen to the map and back', () => {
    fc.assert(
      fc.property(viewport, point, (view, at) => {
        const back = toScreen(view, toMap(view, at))
        expect(back.x).toBeCloseTo(at.x, 6)
        expect(back.y).toBeCloseTo(at.y, 6)
      }),
    )
  })

  test('keeps the point under the pointer where it is while zooming', () => {
    fc.assert(
      fc.property(viewport, zoom, point, (view, wanted, at) => {
        const zoomed = zoomAround(view, wanted, at)
        const before = toMap(view, at)
        const after = toMap(zoomed, at)
        expect(after.x).toBeCloseTo(before.x, 4)
        expect(after.y).toBeCloseTo(before.y, 4)
      }),
    )
  })

  test('zooms within its limits, step by step, to both ends', () => {
    let now = 1
    for (let step = 0; step < 40; step += 1) now = nextZoom(now, 1)
    expect(now).toBe(zoomLimits.most)
    for (let step = 0; step < 60; step += 1) now = nextZoom(now, -1)
    expect(now).toBe(zoomLimits.least)
    expect(zoomAround({ x: 0, y: 0, zoom: 1 }, Number.NaN, { x: 0, y: 0 }).zoom).toBe(1)
  })
})

describe('fitting', () => {
  test('shows all of a large map beside the headers', () => {
    const content = { x: 0, y: 0, width: 6000, height: 1500 }
    const seen = visibleBox(fitViewport(content, room), room)
    expect(seen.x).toBeCloseTo(0)
    expect(seen.y).toBeCloseTo(0)
    expect(seen.width).toBeGreaterThanOrEqual(content.width)
    expect(seen.height).toBeGreaterThanOrEqual(content.height)
  })

  test('does not blow a small map up, except on a very large screen', () => {
    const content = { x: 0, y: 0, width: 300, height: 200 }
    expect(fitViewport(content, room).zoom).toBe(1)
    expect(fitViewport(content, { width: 3840, height: 2160 }).zoom).toBe(2)
  })
})

describe('revealing', () => {
  test('leaves what is seen alone', () => {
    const view = { x: -heads.left, y: -heads.top, zoom: 1 }
    expect(revealBox(view, room, { x: 100, y: 100, width: 222, height: 104 })).toBe(view)
  })

  test('pans just far enough, and never zooms', () => {
    fc.assert(
      fc.property(viewport, coordinate, coordinate, (view, x, y) => {
        const box = { x, y, width: 10, height: 10 }
        const revealed = revealBox(view, room, box)
        const seen = visibleBox(revealed, room)
        expect(revealed.zoom).toBe(view.zoom)
        expect(seen.x).toBeLessThanOrEqual(x + 1e-6)
        expect(seen.y).toBeLessThanOrEqual(y + 1e-6)
        expect(seen.x + seen.width).toBeGreaterThanOrEqual(x + 10 - 1e-6)
        expect(seen.y + seen.height).toBeGreaterThanOrEqual(y + 10 - 1e-6)
      }),
    )
  })
})

describe('keeping the map in sight', () => {
  const content = { x: 0, y: 0, width: 600, height: 2400 }

  test('holds the camera back only where nearly nothing of the map would be seen', () => {
    fc.assert(
      fc.property(viewport, (view) => {
        const kept = keepInSight(view, room, content)
        expect(middleOfSeen(kept, room, content)).not.toBeNull()
        expect(kept.zoom).toBe(view.zoom)
        const again = keepInSight(kept, room, content)
        expect(again.x).toBeCloseTo(kept.x, 6)
        expect(again.y).toBeCloseTo(kept.y, 6)
      }),
    )
  })

  test('leaves a fitted map where it is', () => {
    const fitted = fitViewport(content, room)
    expect(keepInSight(fitted, room, content)).toBe(fitted)
  })
})

test('the middle of what is seen lies on a narrow map at the left edge, not in the free space', () => {
  const content = { x: 0, y: 0, width: 600, height: 2400 }
  const fitted = fitViewport(content, room)
  const middle = middleOfSeen(fitted, room, content)
  if (!middle) throw new Error('A fitted map is seen')
  expect(toMap(fitted, middle).x).toBeCloseTo(300)
  expect(middleOfSeen({ x: 9000, y: 0, zoom: 1 }, room, content)).toBeNull()
})

describe('the room above something', () => {
  test('is what is left, and never less than half of what is seen of the map', () => {
    expect(roomAbove(room, 100)).toEqual({ width: 1280, height: 540 })
    const least = roomAbove(room, 600).height - heads.top
    expect(least).toBe((640 - heads.top) / 2)
    expect(roomAbove({ width: 10, height: 0 }, 50).height).toBeLessThanOrEqual(heads.top)
  })
})
