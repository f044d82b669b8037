// Temporary until the scene has its own.
import type { RecordRef } from '../../model/document/journey-document'
import { type Box, isPointInBox, type Point } from '../../scene/geometry'
import { type MapLayout, sizes } from '../../scene/layout/map-layout'
export type DropTarget =
  | { kind: 'cell'; stepId: any; channelId: any; place: number; cellBox: Box; placeBox: Box }
  | { kind: 'gap'; gapIndex: number; side: 'left' | 'right'; channelId: any; box: Box }
export type HitTester = {
  at: (p: Point, r: number) => Extract<RecordRef, { kind: 'touchpoint' | 'transition' }> | null
  lineAt: (p: Point, r: number) => any
}
export function dropTargetAt(
  layout: MapLayout,
  p: Point,
  ids: ReadonlySet<string>,
): DropTarget | null {
  const row = layout.rows.find((r) => p.y >= r.y && p.y < r.y + r.height)
  if (!row) return null
  for (const c of layout.columns) {
    if (p.x >= c.x && p.x <= c.x + c.width) {
      const stack = [...layout.cards.values()]
        .filter((k) => k.column === c.index && k.row === row.index && !ids.has(k.id))
        .sort((a, b) => a.y - b.y)
      const place = stack.filter((k) => k.y + k.height / 2 < p.y).length
      const before = stack[place - 1]
      const y = before ? before.y + before.height + 6 : row.y + (row.height - sizes.cardHeight) / 2
      return {
        kind: 'cell',
        stepId: c.stepId,
        channelId: row.channelId,
        place,
        cellBox: { x: c.bandX, y: row.y, width: c.bandWidth, height: row.height },
        placeBox: { x: c.x, y, width: c.width, height: sizes.cardHeight },
      }
    }
    if (p.x >= c.gutterX && p.x < c.gutterX + c.gutterWidth)
      return {
        kind: 'gap',
        gapIndex: c.index,
        side: 'left',
        channelId: row.channelId,
        box: { x: c.gutterX, y: 0, width: c.gutterWidth, height: layout.height },
      }
  }
  return null
}
export function createHitTester(layout: MapLayout): HitTester {
  const lineAt = (p: Point, r: number) => {
    let best: any = null
    let bestD = r
    for (const route of layout.routes.values())
      for (let i = 1; i < route.points.length; i++) {
        const a = route.points[i - 1] as Point,
          b = route.points[i] as Point
        const x = Math.max(Math.min(a.x, b.x), Math.min(p.x, Math.max(a.x, b.x)))
        const y = Math.max(Math.min(a.y, b.y), Math.min(p.y, Math.max(a.y, b.y)))
        const d = Math.hypot(p.x - x, p.y - y)
        if (d <= bestD) {
          bestD = d
          best = route.id
        }
      }
    return best
  }
  return {
    at: (p, r) => {
      for (const c of layout.cards.values())
        if (isPointInBox(p, c)) return { kind: 'touchpoint', id: c.id }
      for (const t of layout.routes.values())
        if (isPointInBox(p, t.chip)) return { kind: 'transition', id: t.id }
      const id = lineAt(p, r)
      return id ? { kind: 'transition', id } : null
    },
    lineAt,
  }
}
