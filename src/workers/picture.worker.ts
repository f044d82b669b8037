// Makes pictures beside the page, which stays free meanwhile.
import {
  createPieceCollector,
  type OutcomePiece,
  type RecordBlanks,
} from '../model/file-format/collect-pieces'
import { createLayoutCollector } from '../scene/layout/layout-pieces'
import type { MapLayout } from '../scene/layout/map-layout'
import type { PaintContext } from '../scene/painters/paint-context'
import { lateStudioCode } from './late-studio-code'
import { beginFonts, loadFonts, rareSignsIn } from './load-fonts'
import type { PackableCanvas } from './packed-bands'
import type { FontSource, PictureReport, PictureTask } from './picture-messages'
import { createPictureStudio, type PictureStudio } from './picture-studio'

let collect: ReturnType<typeof createPieceCollector> | null = null
let collectLayout = createLayoutCollector()
let layout: MapLayout | null = null
let fonts: readonly FontSource[] = []
/** Those of the map that not every font has. */
let signs: ReadonlySet<string> = new Set()
let studio: PictureStudio | null = null
/** Of what was asked last: looks and preparations that something else came after are left out. */
let lastTurn = 0

self.addEventListener('message', ({ data: task }: MessageEvent<PictureTask>) => {
  if (task.kind === 'fonts') begin(task.fonts)
  else if (task.kind === 'map') expectMap(task.blanks)
  else if (task.kind === 'rest') rest()
  else if (task.kind === 'piece') take(task.piece)
  else if (task.kind === 'layout') layout = collectLayout(task.piece)
  else void answer(task)
})

function begin(sources: readonly FontSource[]): void {
  fonts = sources
  beginFonts(sources)
}

/** The one before is forgotten. */
function expectMap(blanks: RecordBlanks): void {
  rest()
  studio = null
  layout = null
  signs = new Set()
  collect = createPieceCollector(blanks)
  collectLayout = createLayoutCollector()
}

/** What is under way is given up. */
function rest(): void {
  lastTurn += 1
  studio?.rest()
}

function take(piece: OutcomePiece): void {
  if ('json' in piece) signs = new Set([...signs, ...rareSignsIn(piece.json)])
  const outcome = collect?.(piece)
  if (!outcome || 'refused' in outcome) return
  studio = createPictureStudio(outcome.document, layout, {
    code: lateStudioCode(() => say({ kind: 'missing' })),
    loadFonts: (order) => loadFonts(fonts, [...signs, ...rareSignsIn(JSON.stringify(order))]),
    makeContext,
    makePackableCanvas,
    makeBitmap,
    giveWay,
  })
}

async function answer(
  task: Extract<PictureTask, { kind: 'look' | 'prepare' | 'make' }>,
): Promise<void> {
  if (!studio) return
  const { order } = task
  lastTurn += 1
  const turn = lastTurn
  await giveWay()
  if (task.kind !== 'make' && turn !== lastTurn) return
  if (task.kind === 'prepare') {
    // What fails ahead fails again when the picture is made, and is told then.
    await studio.prepare(order, task.ahead).catch(() => undefined)
    return
  }
  const { id } = task
  if (task.kind === 'look') {
    const look = await studio.look(order, task.room).catch(() => null)
    say({ kind: 'look', id, look }, look?.bitmap ? [look.bitmap] : [])
    return
  }
  const onProgress = nowAndThen((share) => say({ kind: 'progress', id, share }))
  // A canvas or an array that there is no memory for throws.
  const outcome = await studio
    .make(order, task.options, onProgress)
    .catch(() => 'too-large' as const)
  say({ kind: 'made', id, outcome })
}

/** To show each step of the progress would take the page a good part of the time. */
function nowAndThen(tell: (share: number) => void) {
  let untold = 0
  let lastMs = performance.now()
  return (share: number) => {
    untold += share
    const nowMs = performance.now()
    if (nowMs - lastMs < progressMs) return
    tell(untold)
    untold = 0
    lastMs = nowMs
  }
}

const progressMs = 150

function makeContext(width: number, height: number): OffscreenCanvasRenderingContext2D | null {
  const canvas = new OffscreenCanvas(width, height)
  return canvas.getContext('2d', { alpha: false, willReadFrequently: true })
}

function makePackableCanvas(width: number, height: number): PackableCanvas | null {
  const context = makeContext(width, height)
  if (!context) return null
  const { canvas } = context
  return {
    context,
    toPng: () => canvas.convertToBlob({ type: 'image/png' }),
    end: () => {
      canvas.width = 0
    },
  }
}

async function makeBitmap(
  width: number,
  height: number,
  paint: (context: PaintContext) => void,
): Promise<ImageBitmap | null> {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) return null
  paint(context)
  return canvas.transferToImageBitmap()
}

function say(report: PictureReport, transfer: Transferable[] = []): void {
  self.postMessage(report, { transfer })
}

const turns = new MessageChannel()
const waiting: (() => void)[] = []
turns.port1.onmessage = () => waiting.shift()?.()

/** Lets messages come in between; a timer would wait 4 ms each time. */
function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve)
    turns.port2.postMessage(null)
  })
}
