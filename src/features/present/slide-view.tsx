// A slide on the screen: the same shapes as in a file of slides, as large as the room allows.
import type { CSSProperties } from 'react'
import { iconPaths } from '../../scene/icon-paths.generated'
import { palettes } from '../../scene/palette-values'
import type { Palette } from '../../scene/palettes'
import {
  type BoxShape,
  type IconShape,
  type LineShape,
  leastTextPt,
  type Slide,
  type SlideShape,
  slideSize,
  type TableShape,
  type TextRun,
  titleBox,
} from '../../scene/slides/slide'
import { lineHeightShare } from '../../scene/slides/slide-text'
import { InPlace } from '../../ui/in-place'
import styles from './slide-view.module.css'
import { type SlideLook, TextRuns, textStyle } from './text-runs'

/** `scale`: CSS pixels of a point. `heading`: of its title, which is the page's where there is no other. */
export function SlideView({
  slide,
  scale,
  theme,
  heading: Heading = 'h2',
}: { slide: Slide; heading?: 'h1' | 'h2' } & SlideLook) {
  const look = { scale, theme }
  const title = { size: slide.titleSize, isBold: true, color: 'ink' } as const
  return (
    <div className={styles.slide} style={sizeOf({ x: 0, y: 0, ...slideSize }, scale)}>
      <Heading
        className={styles.title}
        style={{ ...sizeOf(titleBox, scale), ...textStyle(title, look) }}
      >
        <span>{slide.title}</span>
      </Heading>
      <InPlace of={layersOf(slide.shapes)}>
        {(layer) => <Layer layer={layer} look={look} />}
      </InPlace>
    </div>
  )
}

type Strokes = readonly (LineShape | IconShape)[]
type Drawn = BoxShape | TableShape | Strokes

/** Lines and icons that follow one another are one drawing. */
function layersOf(shapes: readonly SlideShape[]): readonly Drawn[] {
  const layers: Drawn[] = []
  let strokes: (LineShape | IconShape)[] = []
  for (const shape of shapes) {
    if (shape.type === 'line' || shape.type === 'icon') {
      if (strokes.length === 0) layers.push(strokes)
      strokes.push(shape)
    } else {
      strokes = []
      layers.push(shape)
    }
  }
  return layers
}

function Layer({ layer, look }: { layer: Drawn; look: SlideLook }) {
  if (!('type' in layer)) return <StrokesView strokes={layer} look={look} />
  if (layer.type === 'table') return <TableView table={layer} look={look} />
  return <BoxView box={layer} look={look} />
}

function BoxView({ box, look }: { box: BoxShape; look: SlideLook }) {
  const { scale, theme } = look
  const { fill, stroke, strokeWidth = 1, radius = 0, text } = box
  const { inset = 0 } = text ?? {}
  const { insetY = inset, insetRight = inset, anchor = 'top', align = 'left' } = text ?? {}
  const colors = palettes[theme]
  return (
    <div
      className={styles.box}
      style={{
        ...sizeOf(box, scale),
        ...(fill && { background: colors[fill] }),
        ...(stroke && { border: `${strokeWidth * scale}px solid ${colors[stroke]}` }),
        borderRadius: radius * scale,
        padding: `${insetY * scale}px ${insetRight * scale}px ${insetY * scale}px ${inset * scale}px`,
        justifyContent: justifications[anchor],
        textAlign: align,
      }}
    >
      <InPlace of={text?.paragraphs ?? []}>
        {(runs) => (
          <p className={styles.paragraph} style={lineStyle(runs, scale)}>
            <TextRuns runs={runs} look={look} />
          </p>
        )}
      </InPlace>
    </div>
  )
}

const justifications = { top: 'flex-start', middle: 'center', bottom: 'flex-end' } as const

function TableView({ table, look }: { table: TableShape; look: SlideLook }) {
  const { scale } = look
  const width = table.columnWidths.reduce((sum, each) => sum + each, 0)
  return (
    <table
      className={styles.table}
      style={{ left: table.x * scale, top: table.y * scale, width: width * scale }}
    >
      <tbody>
        <InPlace of={table.rows}>
          {(row, rowPlace) => (
            <tr style={{ height: row.height * scale }}>
              <InPlace of={row.cells}>
                {(cell, place) => (
                  <CellView
                    cell={cell}
                    width={(table.columnWidths[place] ?? 0) * scale}
                    isHead={rowPlace === 0}
                    look={look}
                  />
                )}
              </InPlace>
            </tr>
          )}
        </InPlace>
      </tbody>
    </table>
  )
}

function CellView(props: {
  cell: TableShape['rows'][number]['cells'][number]
  /** In CSS pixels. */
  width: number
  isHead: boolean
  look: SlideLook
}) {
  const { cell, width, isHead, look } = props
  const { runs, fill, align = 'left' } = cell
  const { scale, theme } = look
  const colors = palettes[theme]
  const Cell = isHead ? 'th' : 'td'
  return (
    <Cell
      style={{
        width,
        padding: `${2 * scale}px ${6 * scale}px`,
        border: `${0.75 * scale}px solid ${colors['row-line']}`,
        textAlign: align,
        ...lineStyle(runs, scale),
        ...(fill && { background: colors[fill] }),
      }}
    >
      <TextRuns runs={runs} look={look} />
    </Cell>
  )
}

/** Lines as high as their largest letters need, and no higher. */
function lineStyle(runs: readonly TextRun[], scale: number): CSSProperties {
  const size = Math.max(leastTextPt, ...runs.map((run) => run.size))
  return { fontSize: size * scale, lineHeight: lineHeightShare }
}

function StrokesView({ strokes, look: { theme } }: { strokes: Strokes; look: SlideLook }) {
  const colors = palettes[theme]
  return (
    <svg
      className={styles.strokes}
      viewBox={`0 0 ${slideSize.width} ${slideSize.height}`}
      aria-hidden
    >
      <InPlace of={strokes}>{(stroke) => <StrokeView stroke={stroke} colors={colors} />}</InPlace>
    </svg>
  )
}

function StrokeView({ stroke, colors }: { stroke: Strokes[number]; colors: Palette }) {
  const color = colors[stroke.color]
  if (stroke.type === 'icon') {
    return (
      <path
        d={iconPaths[stroke.icon]}
        transform={`translate(${stroke.x} ${stroke.y}) scale(${stroke.size / 24})`}
        fill="none"
        stroke={color}
        strokeWidth={2}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    )
  }
  return (
    <g fill="none" stroke={color} strokeWidth={stroke.width}>
      <polyline
        points={stroke.points.map(({ x, y }) => `${x},${y}`).join(' ')}
        strokeLinejoin="round"
        strokeDasharray={dashes[stroke.dash]}
      />
      {stroke.hasArrow && <path d={arrowOf(stroke)} fill={color} />}
    </g>
  )
}

const dashes = { solid: undefined, dash: '6 4', dot: '1.5 3' } as const

/** A triangle at the last point, in the direction of the last stretch. */
function arrowOf({ points, width }: LineShape): string {
  const [from, to] = [points.at(-2), points.at(-1)]
  if (!from || !to) return ''
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length]
  const [back, side] = [4 + width * 2, 2 + width]
  const base = { x: to.x - dx * back, y: to.y - dy * back }
  return `M${to.x} ${to.y}L${base.x - dy * side} ${base.y + dx * side}L${base.x + dy * side} ${base.y - dx * side}Z`
}

type Place = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function sizeOf({ x, y, width, height }: Place, scale: number): CSSProperties {
  return { left: x * scale, top: y * scale, width: width * scale, height: height * scale }
}
