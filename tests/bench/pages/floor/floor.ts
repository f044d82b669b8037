// The floor: the same map on one plain 2D canvas, all of it painted in each frame that changes.
// It edits nothing, names nothing, keeps nothing; nobody can be faster and useful.
import { sizes } from '../../../../src/scene/layout/map-layout'
import type { FloorCard, FloorMap } from '../../floor-map'

type View = { x: number; y: number; zoom: number }
type MovableCard = { -readonly [Key in keyof FloorCard]: FloorCard[Key] }

export type Floor = {
  open: (map: FloorMap) => void
  /** Puts a card to the middle of the window at zoom 1; where it then is, in CSS pixels. */
  show: (id: string) => { x: number; y: number }
  /** Whether keys go into the title of a card. */
  rename: (id: string) => void
  /** Bytes of the whole map as PNG. */
  png: () => Promise<number>
}

const canvas = document.querySelector('canvas')
const context = canvas?.getContext('2d', { alpha: false })
if (!canvas || !context) throw new Error('No canvas')

let map: FloorMap | null = null
let cards = new Map<string, MovableCard>()
let view: View = { x: 0, y: 0, zoom: 1 }
let held: { card: MovableCard; dx: number; dy: number } | null = null
let renamed: MovableCard | null = null
let isDrawing = false

function draw(): void {
  if (isDrawing) return
  isDrawing = true
  requestAnimationFrame(() => {
    isDrawing = false
    if (canvas && context) paint(context, canvas.width, canvas.height, view)
  })
}

type Surface = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

function paint(surface: Surface, width: number, height: number, { x, y, zoom }: View): void {
  surface.setTransform(1, 0, 0, 1, 0, 0)
  surface.fillStyle = '#fff'
  surface.fillRect(0, 0, width, height)
  if (!map) return
  surface.setTransform(zoom, 0, 0, zoom, -x * zoom, -y * zoom)
  surface.strokeStyle = '#667'
  surface.lineWidth = 2
  surface.beginPath()
  for (const { fromId, toId } of map.lines) linePath(surface, cards.get(fromId), cards.get(toId))
  surface.stroke()
  surface.beginPath()
  for (const card of cards.values()) {
    surface.rect(card.x, card.y, sizes.cardWidth, sizes.cardHeight)
  }
  surface.fillStyle = '#fff'
  surface.fill()
  surface.stroke()
  surface.fillStyle = '#223'
  surface.font = '600 17px sans-serif'
  for (const card of cards.values()) surface.fillText(card.title, card.x + 12, card.y + 30)
}

function linePath(surface: Surface, from?: FloorCard, to?: FloorCard): void {
  if (!from || !to) return
  const startX = from.x + sizes.cardWidth
  const startY = from.y + sizes.cardHeight / 2
  const middleX = startX + 35
  surface.moveTo(startX, startY)
  surface.lineTo(middleX, startY)
  surface.lineTo(middleX, to.y + sizes.cardHeight / 2)
  surface.lineTo(to.x, to.y + sizes.cardHeight / 2)
}

function resize(): void {
  if (!canvas) return
  canvas.width = innerWidth
  canvas.height = innerHeight
  draw()
}

canvas.addEventListener('pointerdown', (event) => {
  const x = view.x + event.clientX / view.zoom
  const y = view.y + event.clientY / view.zoom
  const card = [...cards.values()].find(
    (each) =>
      x >= each.x && x <= each.x + sizes.cardWidth && y >= each.y && y <= each.y + sizes.cardHeight,
  )
  held = card ? { card, dx: x - card.x, dy: y - card.y } : null
})
canvas.addEventListener('pointermove', (event) => {
  if (!held) return
  held.card.x = view.x + event.clientX / view.zoom - held.dx
  held.card.y = view.y + event.clientY / view.zoom - held.dy
  draw()
})
canvas.addEventListener('pointerup', () => {
  held = null
})
canvas.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault()
    const zoom = event.ctrlKey ? view.zoom * 2 ** (-event.deltaY * 0.002) : view.zoom
    const { clientX, clientY } = event
    view = {
      x: view.x + clientX / view.zoom - clientX / zoom + (event.ctrlKey ? 0 : event.deltaX / zoom),
      y: view.y + clientY / view.zoom - clientY / zoom + (event.ctrlKey ? 0 : event.deltaY / zoom),
      zoom,
    }
    draw()
  },
  { passive: false },
)
addEventListener('keydown', (event) => {
  if (!renamed || event.key.length !== 1) return
  renamed.title += event.key
  draw()
})
addEventListener('resize', resize)
resize()

const floor: Floor = {
  open: (next) => {
    map = next
    cards = new Map(next.cards.map((card) => [card.id, { ...card }]))
    const zoom = Math.min(innerWidth / next.width, innerHeight / next.height, 1)
    view = { x: 0, y: 0, zoom }
    draw()
  },
  show: (id) => {
    const card = cards.get(id)
    if (!card) throw new Error(`No card ${id}`)
    const { cardWidth, cardHeight } = sizes
    view = {
      x: card.x + cardWidth / 2 - innerWidth / 2,
      y: card.y + cardHeight / 2 - innerHeight / 2,
      zoom: 1,
    }
    draw()
    return { x: innerWidth / 2, y: innerHeight / 2 }
  },
  rename: (id) => {
    renamed = cards.get(id) ?? null
  },
  png: async () => {
    if (!map) throw new Error('No map')
    const whole = new OffscreenCanvas(map.width, map.height)
    const surface = whole.getContext('2d', { alpha: false })
    if (!surface) throw new Error('No canvas')
    paint(surface, whole.width, whole.height, { x: 0, y: 0, zoom: 1 })
    return (await whole.convertToBlob({ type: 'image/png' })).size
  },
}
Object.assign(globalThis, { floor })
