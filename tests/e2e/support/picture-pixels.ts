// Looks for a planned picture's cards, lines and words in the pixels of a PNG.
import { inflateSync } from 'node:zlib'
import { PNG } from 'pngjs'
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import { continuityOf } from '../../../src/model/queries/continuity-of'
import type { Box, Point } from '../../../src/scene/geometry'
import type { MapLayout } from '../../../src/scene/layout/map-layout'
import { lookOfLine } from '../../../src/scene/line-item'
import { palettes } from '../../../src/scene/palette-values'
import { type ColorName, colorOfChannel } from '../../../src/scene/palettes'
import type { PicturePlan } from '../../../src/scene/picture'
import type { SceneItem, SceneLayer } from '../../../src/scene/scene'
import { measureText } from '../../../src/scene/text/measure-text'
import { parsePng } from '../../helpers/png-parser'

type Color = readonly [red: number, green: number, blue: number]

export type Planned = {
  readonly document: JourneyDocument
  readonly layout: MapLayout
  readonly plan: PicturePlan
}

export type Pixels = {
  readonly width: number
  readonly height: number
  /** The colour of a pixel, and whether it is opaque. */
  readonly at: (x: number, y: number) => Color
  readonly isOpaque: (x: number, y: number) => boolean
}

/** The pixels of a PNG file. */
export function pixelsOf(bytes: Buffer): Pixels {
  const { width, height, data } = PNG.sync.read(bytes)
  const place = (x: number, y: number) => (y * width + x) * 4
  const isInside = (x: number, y: number) => x >= 0 && y >= 0 && x < width && y < height
  return {
    width,
    height,
    at: (x, y) => {
      if (!isInside(x, y)) return [-1000, -1000, -1000]
      const start = place(x, y)
      return [data[start] ?? 0, data[start + 1] ?? 0, data[start + 2] ?? 0]
    },
    isOpaque: (x, y) => isInside(x, y) && data[place(x, y) + 3] === 255,
  }
}

/** The same for a large picture of ours, with less memory: rows that are plain, or differences. */
export function flatPixelsOf(bytes: Buffer): Pixels {
  const chunks = parsePng(bytes)
  const head = chunks[0]?.data ?? Buffer.alloc(13)
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)]
  const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)
  const rows = inflateSync(Buffer.concat(packed))
  const rowLength = 1 + width * 3
  if (rows.length !== rowLength * height) throw new Error('Rows are missing')
  for (let start = 0; start < rows.length; start += rowLength) {
    if (rows[start] === 0) continue
    if (rows[start] !== 2) throw new Error(`Filter ${rows[start]}`)
    for (let at = start + 1; at < start + rowLength; at += 1) {
      rows[at] = (rows[at] ?? 0) + (rows[at - rowLength] ?? 0)
    }
  }
  return {
    width,
    height,
    at: (x, y) => {
      const start = y * rowLength + 1 + x * 3
      return [rows[start] ?? 0, rows[start + 1] ?? 0, rows[start + 2] ?? 0]
    },
    isOpaque: () => true,
  }
}

/** Corners that are not the picture's ground. */
export function wrongCorners(pixels: Pixels): string[] {
  const [right, bottom] = [pixels.width - 1, pixels.height - 1]
  const corners = [
    [0, 0],
    [right, 0],
    [0, bottom],
    [right, bottom],
  ] as const
  return corners
    .filter(([x, y]) => !pixels.isOpaque(x, y) || distance(pixels.at(x, y), rgb('canvas')) > 2)
    .map(([x, y]) => `corner ${x}, ${y}`)
}

/** Cards of the plan that do not stand in the picture: edge, border, sheet and ink. */
export function missingCards(pixels: Pixels, planned: Planned, moved = still): string[] {
  const { document, layout, plan } = planned
  return itemsOf(plan, 'card').flatMap(({ ref }) => {
    const box = ref?.kind === 'touchpoint' ? layout.cards.get(ref.id) : undefined
    const touchpoint = box && document.touchpoints[box.id]
    if (!box || !touchpoint) return []
    const channel = (touchpoint.channelId && document.channels[touchpoint.channelId]) || null
    const at = toPixels(plan, { ...box, x: box.x + moved.x, y: box.y + moved.y })
    const middle = at.y + at.height / 2
    const edge = partLike(
      pixels,
      { ...at, y: middle, width: 4 * plan.scale, height: 1 },
      colorOfChannel(channel),
    )
    const top = partOfColumnsLike(pixels, { ...at, y: at.y - 2, height: 4 }, 'card-border')
    const bottom = partOfColumnsLike(
      pixels,
      { ...at, y: at.y + at.height - 2, height: 4 },
      'card-border',
    )
    const sheet = partLike(pixels, at, 'card', plan.scale)
    const ink = partLike(pixels, at, 'ink', plan.scale)
    const isThere = edge > 0.4 && top > 0.7 && bottom > 0.7 && sheet > 0.5 && ink > 0.004
    const found = [edge, top, bottom, sheet, ink].map((part) => part.toFixed(3)).join(' ')
    return isThere ? [] : [`T${touchpoint.number} ${touchpoint.title}: ${found}`]
  })
}

/** Lines of the plan whose colour is not found along their route, where nothing lies over it. */
export function missingLines(pixels: Pixels, planned: Planned, moved = still): string[] {
  const { document, layout, plan } = planned
  const above = (['stub', 'card', 'chip', 'strip', 'head'] as const).flatMap((layer) =>
    itemsOf(plan, layer)
      .filter(({ key }) => key !== 'head:frame')
      .map(({ bounds }) => grown(bounds, 3)),
  )
  return itemsOf(plan, 'line').flatMap(({ ref }) => {
    const transition = ref?.kind === 'transition' ? document.transitions[ref.id] : undefined
    const route = transition && layout.routes.get(transition.id)
    if (!transition || !route) return []
    const { word } = continuityOf(transition)
    const samples = pointsAlong(route.points)
      .map(({ x, y }) => ({ x: x + moved.x, y: y + moved.y }))
      .filter((point) => isInside(plan.scene.bounds, point))
      .filter((point) => above.every((box) => !isInside(box, point)))
    const found = samples.filter((point) => isLineAt(pixels, plan, point, lookOfLine[word].color))
    // Of a very short stretch the gap between two dashes may be all that is seen.
    const least =
      samples.length < 20 ? Math.min(1, samples.length) : samples.length * leastPart[word]
    if (found.length >= least) return []
    return [`X${transition.number} ${word}: ${found.length} of ${samples.length}`]
  })
}

/** Words of these layers that are not in the picture. */
export function missingWords(pixels: Pixels, plan: PicturePlan, layers: SceneLayer[]): string[] {
  return layers
    .flatMap((layer) => itemsOf(plan, layer))
    .flatMap(({ primitives }) => primitives)
    .flatMap((part) => {
      if (part.type !== 'text' || part.text.trim() === '') return []
      const width = measureText(part.text, part)
      const shift = { start: 0, middle: width / 2, end: width }[part.anchor ?? 'start']
      const box = { x: part.x - shift, y: part.y - part.size * 0.8, width, height: part.size }
      const ink = partLike(pixels, toPixels(plan, box), part.color)
      return ink > 0.01 ? [] : [`${part.text}: ${ink.toFixed(3)}`]
    })
}

const still: Point = { x: 0, y: 0 }

/** How much of a line's length is painted: solid, dots of 2.6 in 6, dashes of 8 in 13. */
const leastPart = { kept: 0.7, unknown: 0.7, lost: 0.4, partial: 0.3 } as const

function itemsOf(plan: PicturePlan, layer: SceneLayer): readonly SceneItem[] {
  return plan.scene.items.filter((item) => item.layer === layer)
}

function toPixels({ scene, scale }: PicturePlan, box: Box): Box {
  return {
    x: (box.x - scene.bounds.x) * scale,
    y: (box.y - scene.bounds.y) * scale,
    width: box.width * scale,
    height: box.height * scale,
  }
}

/** The part of a box's pixels, 0 … 1, that has this colour; every so many pixels is looked at. */
function partLike(pixels: Pixels, box: Box, name: ColorName, every = 1): number {
  const wanted = rgb(name)
  let like = 0
  let all = 0
  for (let y = Math.round(box.y); y < box.y + box.height; y += every) {
    for (let x = Math.round(box.x); x < box.x + box.width; x += every) {
      if (distance(pixels.at(x, y), wanted) < 45) like += 1
      all += 1
    }
  }
  return like / Math.max(1, all)
}

/** The part of a flat box's columns in which some pixel has this colour. */
function partOfColumnsLike(pixels: Pixels, box: Box, name: ColorName): number {
  const [from, to] = [Math.ceil(box.x + 10), Math.floor(box.x + box.width - 10)]
  let like = 0
  for (let x = from; x < to; x += 1) {
    const column = { x, y: box.y, width: 1, height: box.height }
    if (partLike(pixels, column, name) > 0) like += 1
  }
  return like / Math.max(1, to - from)
}

/** Points a map unit apart, corners left out: they are rounded. */
function pointsAlong(points: readonly Point[]): Point[] {
  const corner = 12
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    const count = Math.max(0, Math.floor(length - 2 * corner))
    return Array.from({ length: count }, (_, step) => {
      const part = (corner + step) / length
      return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
    })
  })
}

function isLineAt(pixels: Pixels, plan: PicturePlan, point: Point, name: ColorName): boolean {
  const { x, y } = toPixels(plan, { ...point, width: 0, height: 0 })
  const wanted = rgb(name)
  // Thin lines of a picture at 1× are half a pixel of colour, half of ground.
  const tolerance = plan.scale < 2 ? 110 : 60
  for (let side = -1; side <= 1; side += 1) {
    for (const [dx, dy] of [
      [side, 0],
      [0, side],
    ] as const) {
      if (distance(pixels.at(Math.floor(x) + dx, Math.floor(y) + dy), wanted) < tolerance) {
        return true
      }
    }
  }
  return false
}

function rgb(name: ColorName): Color {
  const hex = palettes.light[name]
  const part = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16)
  return [part(1), part(3), part(5)]
}

function distance(left: Color, right: Color): number {
  return Math.hypot(left[0] - right[0], left[1] - right[1], left[2] - right[2])
}

function grown(box: Box, by: number): Box {
  return {
    x: box.x - by,
    y: box.y - by,
    width: box.width + 2 * by,
    height: box.height + 2 * by,
  }
}

function isInside(box: Box, { x, y }: Point): boolean {
  return x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height
}
