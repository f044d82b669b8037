// The titles of steps above the columns of a slide: side by side, or, where columns are narrower than
// words, in turns on two rows, as on an axis.
import { piecesOf } from '../text/segments'
import type { MapOnSlide } from './map-on-slide'
import { leastTextPt, type SlideShape } from './slide'
import { fitted, roomFor } from './slide-text'

/** The number and the title of each step; the number alone where there is no room. */
export function stepHeadShapes(map: MapOnSlide): SlideShape[] {
  const { layout, frame } = map
  return layout.columns.flatMap((_, place): SlideShape[] => {
    const { title, text, box } = stepHead(place, map)
    const { isStaggered } = frame
    const head: SlideShape = {
      type: 'box',
      name: title,
      ...box,
      text: {
        paragraphs: [[{ text, size: leastTextPt, color: 'ink-muted' }]],
        align: isStaggered ? 'center' : 'left',
        anchor: isStaggered ? 'bottom' : 'middle',
        inset,
        insetY: 0,
      },
    }
    return isStaggered ? [tickBelow(place, map), head] : [head]
  })
}

/** How many titles of steps are cut, and in how many a word is broken. */
export function lacksOfSteps(map: MapOnSlide): { readonly cut: number; readonly broken: number } {
  const heads = map.layout.columns.map((_, place) => stepHead(place, map))
  return {
    cut: heads.filter(({ isCut }) => isCut).length,
    broken: heads.filter(({ isBroken }) => isBroken).length,
  }
}

const inset = 4
/** How far the first and the last title of two rows may stand out: over the heads of channels, into the margin. */
const mostBeyond = { left: 60, right: 30 }
/** Between a title of the lower row and the ticks beside it. */
const besideTick = 1

function stepHead(place: number, map: MapOnSlide) {
  const { document, layout, frame, stepNumber } = map
  const { stepId } = layout.columns[place] ?? {}
  const title = (stepId && document.steps[stepId]?.title) || ''
  const number = String(stepNumber(stepId ?? ''))
  const { x, width } = frame.isStaggered ? overTwoColumns(place, map) : overColumn(place, map)
  const room = width - 2 * inset
  const words = `${number}. ${title}`
  const size = leastTextPt
  const { text, isCut } = fitted(words, { width: room, size, maxLines: frame.stepLines })
  const isNumber = isCut && text.length < number.length + 6
  const height = frame.isStaggered ? frame.stepHeight / 2 : frame.stepHeight
  const above = frame.isStaggered && place % 2 === 1 ? height : frame.stepHeight
  return {
    title,
    text: isNumber ? number : text,
    isCut,
    isBroken: [...piecesOf(words, document.map.language)].some(
      (piece) => roomFor(piece.trimEnd(), { size }) > room,
    ),
    box: { x, y: frame.grid.y - above, width, height: height - (frame.isStaggered ? tickGap : 0) },
  }
}

const tickGap = 5

function overColumn(place: number, { layout, frame }: MapOnSlide) {
  const { bandX = 0, bandWidth = 0 } = layout.columns[place] ?? {}
  return frame.box({ x: bandX, y: 0, width: bandWidth, height: 0 })
}

/** From the middle of the column before to that of the column after; the same at both ends, within limits. */
function overTwoColumns(place: number, map: MapOnSlide) {
  const { grid } = map.frame
  const { length } = map.layout.columns
  const middle = middleOf(place, map)
  const mirrored = (other: number) => 2 * middle - middleOf(other, map)
  const from =
    place === 0
      ? Math.max(grid.x - mostBeyond.left, mirrored(Math.min(1, length - 1)))
      : middleOf(place - 1, map)
  const to =
    place === length - 1
      ? Math.min(grid.x + grid.width + mostBeyond.right, mirrored(Math.max(0, length - 2)))
      : middleOf(place + 1, map)
  return { x: from + besideTick, width: to - from - 2 * besideTick }
}

function middleOf(place: number, map: MapOnSlide): number {
  const { x, width } = overColumn(place, map)
  return x + width / 2
}

/** From a title down to its column. */
function tickBelow(place: number, map: MapOnSlide): SlideShape {
  const { y } = map.frame.grid
  const { title, box } = stepHead(place, map)
  const x = middleOf(place, map)
  const points = [
    { x, y: box.y + box.height + 1 },
    { x, y },
  ]
  return {
    type: 'line',
    name: title,
    points,
    color: 'card-border',
    width: 0.75,
    dash: 'solid',
    hasArrow: false,
  }
}
