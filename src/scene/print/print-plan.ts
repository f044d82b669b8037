// Plans the pages of a map on paper: how large it is printed, and what stands on each page.
import type { JourneyDocument } from '../../model/document/journey-document'
import { headersHeight } from '../head-items'
import type { MapLayout } from '../layout/map-layout'
import { legendItem } from '../legend-item'
import { titlePrimitives } from '../picture-frame'
import type { Distance } from '../scene'
import type { SceneOptions } from '../scene-context'
import { stripHeight } from '../strip-height'
import {
  breakColumns,
  breakRows,
  type ColumnRange,
  type RowRange,
  splitStages,
  widthOf,
} from './page-breaks'
import { roomOf, type Sheet } from './paper'

export type PrintRequest = {
  readonly document: JourneyDocument
  readonly layout: MapLayout
  readonly sheet: Sheet
  /** Letters that can be read at a desk, on as many pages as that takes; or all on one page. */
  readonly fit: 'readable' | 'one-page'
  readonly distance: Distance
  /** The words above the map on the first page, the first one large; none: no title. */
  readonly titleLines: readonly string[]
  readonly hasLegend: boolean
  /** What stands at the foot of each page: "Page 2 of 5"; null: nothing. */
  readonly pageName: ((page: number, count: number) => string) | null
  readonly personaId: SceneOptions['personaId']
  readonly texts: SceneOptions['texts']
}

export type PrintPlan = {
  readonly mmPerUnit: number
  /** In reading order: from stage to stage, and within from top to bottom. */
  readonly pages: readonly { readonly columns: ColumnRange; readonly rows: RowRange }[]
  /** Room that title and legend take on the first page, kept free on all: pages lie edge to edge. */
  readonly titleMm: number
  readonly legendMm: number
  /** Titles of the stages that are wider than a page and are split at their steps. */
  readonly splitStages: readonly string[]
  /** Titles of cards are smaller than what is read with ease. */
  readonly isSmall: boolean
}

/** Sizes on paper of what is not the map, in millimetres. */
export const onPaperMm = { title: 5.2, legend: 3, footer: 3, footerRoom: 7, gap: 3 } as const

/** The pages of a map. Every card stands on a page. */
export function planPrint(request: PrintRequest): PrintPlan {
  const { document, layout, sheet, titleLines, hasLegend, pageName, texts, distance } = request
  const { widthMm, heightMm } = roomOf(sheet)
  const line = { x: 0, y: 0, width: widthMm }
  const titleMm = titlePrimitives(titleLines, line, onPaperMm.title).height
  const legend = hasLegend ? legendItem(0, 0, widthMm, onPaperMm.legend, texts).bounds.height : 0
  const legendMm = hasLegend ? legend + onPaperMm.gap : 0
  const bodyMm = heightMm - titleMm - legendMm - (pageName ? onPaperMm.footerRoom : 0)
  const mmPerUnit = chooseScale(request, widthMm, bodyMm)
  const columns = breakColumns(layout, widthMm / mmPerUnit - layout.headWidth + tolerance)
  const rows = breakRows(layout, bodyMm / mmPerUnit - headersHeight + tolerance)
  return {
    mmPerUnit,
    pages: columns.flatMap((columnRange) =>
      rows.map((rowRange) => ({ columns: columnRange, rows: rowRange })),
    ),
    titleMm,
    legendMm,
    splitStages: splitStages(layout, columns).map((id) => document.stages[id]?.title ?? ''),
    isSmall: mmPerUnit < readableMmPerUnit[distance] * leastShare - 0.001,
  }
}

/** Titles of cards are then about 6 points high; up close 17 units, else 20 and more. */
const readableMmPerUnit: Readonly<Record<Distance, number>> = {
  near: 0.125,
  middle: 0.1,
  far: 0.07,
}
/** Larger letters than one and a half times that only cost paper. */
const mostGrowth = 1.5
/** Smaller letters than wanted, but still legible, rather than channels on other pages. */
const leastShare = 0.8
const tolerance = 0.01

function chooseScale(request: PrintRequest, widthMm: number, bodyMm: number): number {
  const { layout, fit, distance } = request
  const readable = readableMmPerUnit[distance]
  const byWidth = widthMm / (layout.headWidth + layout.width)
  const byHeight = bodyMm / (headersHeight + layout.height + stripHeight)
  const onOnePage = Math.min(byWidth, byHeight)
  if (fit === 'one-page' || onOnePage >= readable) return Math.min(onOnePage, readable * mostGrowth)
  const isHighEnough = byHeight >= readable * leastShare
  const wanted = isHighEnough ? Math.min(byHeight, readable * mostGrowth) : readable
  return Math.min(wanted, widthMm / widestPage(layout), bodyMm / highestPage(layout))
}

/** What a page must hold at least: one column, and one row with the strip. */
function widestPage(layout: MapLayout): number {
  const widths = layout.columns.map((_, column) => widthOf(layout, column, column))
  return layout.headWidth + Math.max(0, ...widths)
}

function highestPage({ rows }: MapLayout): number {
  return headersHeight + stripHeight + Math.max(0, ...rows.map(({ height }) => height))
}
