// What stands round the cards of a slide: bands, headers of stages and steps, heads of channels.
import type { Box } from '../geometry'
import { iconOfChannel } from '../icons'
import type { RowBox } from '../layout/map-layout'
import { colorOfChannel } from '../palettes'
import {
  frameOf,
  leastHeadWidth,
  type MapFrame,
  type StepLines,
  stageHeaderHeight,
} from './map-frame'
import type { MapOnSlide } from './map-on-slide'
import { leastTextPt, type SlideShape } from './slide'
import { fitted, fittedRun, roomFor } from './slide-text'
import { lacksOfSteps } from './step-heads'

/** The tints behind the cards and the lines between rows, from back to front. */
export function groundShapes({ layout, frame }: MapOnSlide): SlideShape[] {
  const { grid } = frame
  const bands = layout.stages.map(({ x, width }, index): SlideShape => {
    const band = frame.box({ x, y: 0, width, height: layout.height })
    const fill = index % 2 === 0 ? 'band' : 'band-alternate'
    return { type: 'box', name: 'Band', ...band, fill }
  })
  const left = grid.x - frame.headWidth
  const rules = [...layout.rows.map(({ y }) => y), layout.height].map((y): SlideShape => {
    const at = frame.point({ x: 0, y }).y
    const points = [
      { x: left, y: at },
      { x: grid.x + grid.width, y: at },
    ]
    return {
      type: 'line',
      name: 'Row',
      points,
      color: 'row-line',
      width: 0.75,
      dash: 'solid',
      hasArrow: false,
    }
  })
  return [...bands, ...rules]
}

/** A bar for each stage, above the steps. */
export function stageHeadShapes({ document, layout, frame }: MapOnSlide): SlideShape[] {
  return layout.stages.map((stage): SlideShape => {
    const box = frame.box({ x: stage.x, y: 0, width: stage.width, height: 0 })
    const title = document.stages[stage.stageId]?.title ?? ''
    const width = Math.max(8, box.width - 3)
    const size = 13
    const run = fittedRun(title, width - 12, { size, isBold: true, color: 'head-text' })
    return {
      type: 'box',
      name: title,
      x: box.x + 1.5,
      y: box.y - frame.headersHeight,
      width,
      height: stageHeaderHeight - 4,
      radius: 4,
      fill: 'head',
      text: { paragraphs: [[run]], anchor: 'middle', inset: 6 },
    }
  })
}

/**
 * The frame of a map in `room`, with heads as large as their titles need, within limits.
 * @param isRoomy whether what is below has room in a frame; then titles of steps may have more lines
 */
export function frameWithHeads(
  map: Omit<MapOnSlide, 'frame'>,
  room: Box,
  hasStages: boolean,
  isRoomy: (frame: MapFrame) => boolean = () => false,
): MapFrame {
  const { layout } = map
  const headWidth = headWidthFor({ ...map, frame: frameOf(layout, room, hasStages) })
  const withSteps = (stepLines: StepLines, isStaggered = false) =>
    frameOf(layout, room, hasStages, { stepLines, headWidth, isStaggered })
  const low = [withSteps(1), withSteps(2), withSteps(3)]
  const high = [
    withSteps(4),
    withSteps(5),
    withSteps(1, true),
    withSteps(2, true),
    withSteps(3, true),
  ].filter(isRoomy)
  const found = [...low, ...high].map((frame) => ({ frame, ...lacksOfSteps({ ...map, frame }) }))
  const whole = found.filter(({ cut }) => cut === 0)
  const unbroken = whole.find(({ broken }) => broken === 0)
  const [leastCut] = found.filter(({ frame }) => isRoomy(frame)).sort((a, b) => a.cut - b.cut)
  return (unbroken ?? whole[0] ?? leastCut)?.frame ?? withSteps(2)
}

const mostHeadWidth = 190

/** No word is broken, and no title cut that has one line only. */
function headWidthFor(map: MapOnSlide): number {
  const widths = map.layout.rows.map((row) => {
    const { title, maxLines } = channelTitle(row, map)
    const parts = maxLines === 1 ? [title] : title.split(/\s+/u)
    return Math.max(...parts.map((part) => roomFor(part, { size: channelSize, isBold: true })))
  })
  return Math.min(mostHeadWidth, Math.max(leastHeadWidth, ...widths.map((width) => width + 36)))
}

/** Icon and name of each channel at the left of its row. */
export function channelHeadShapes(map: MapOnSlide): SlideShape[] {
  return map.layout.rows.flatMap((row) => channelHead(row, map))
}

const channelSize = leastTextPt + 1

/** What a row is called, and on how many lines that may stand. */
function channelTitle(row: RowBox, { document, frame, texts }: MapOnSlide) {
  const channel = row.channelId ? document.channels[row.channelId] : undefined
  const title = channel ? channel.title : texts.channelNotKnown
  const lines = Math.floor((row.height * frame.scaleY) / (channelSize * 1.25))
  return { channel, title, maxLines: Math.max(1, Math.min(3, lines)) }
}

function channelHead(row: RowBox, map: MapOnSlide): SlideShape[] {
  const { layout, frame } = map
  const { channel, title, maxLines } = channelTitle(row, map)
  const color = colorOfChannel(channel ?? null)
  const rowBox = frame.box({ x: 0, y: row.y, width: layout.width, height: row.height })
  const x = rowBox.x - frame.headWidth
  const middle = rowBox.y + rowBox.height / 2
  const size = channelSize
  const width = frame.headWidth - 34
  const { text } = fitted(title, { width, size, isBold: true, maxLines })
  return [
    {
      type: 'box',
      name: `${title} (bar)`,
      x,
      y: rowBox.y + 1,
      width: 4,
      height: rowBox.height - 2,
      fill: color,
    },
    {
      type: 'icon',
      name: `${title} (icon)`,
      icon: iconOfChannel(channel ?? null),
      x: x + 11,
      y: middle - 7.5,
      size: 15,
      color,
    },
    {
      type: 'box',
      name: title,
      x: x + 30,
      y: rowBox.y,
      width: frame.headWidth - 32,
      height: rowBox.height,
      text: {
        paragraphs: [[{ text, size, isBold: true, color: 'ink' }]],
        anchor: 'middle',
        inset: 1,
      },
    },
  ]
}
