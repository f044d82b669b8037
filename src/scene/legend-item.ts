// The legend of a picture: how lines and marks are read, in one or more rows.
import type { Continuity } from '../model/records/transition'
import type { IconName } from './icons'
import { iconOfContinuity } from './icons'
import { lookOfLine } from './line-item'
import { lookOfCount } from './mark-looks'
import type { ColorName } from './palettes'
import type { Primitive, SceneItem } from './scene'
import type { SceneTexts } from './scene-texts'
import { measureText } from './text/measure-text'

/** The legend with its top left corner at `x`, `y`, no wider than `width`. */
export function legendItem(
  x: number,
  y: number,
  width: number,
  size: number,
  texts: SceneTexts,
): SceneItem {
  const rowHeight = Math.round(size * 1.7)
  const primitives: Primitive[] = []
  let left = x
  let middle = y + rowHeight / 2
  for (const entry of entriesOf(texts)) {
    const sample = entry.kind === 'line' ? size * 3.6 : size * 1.25
    const entryWidth = sample + size * 0.5 + measureText(entry.label, { size, weight: 500 })
    if (left > x && left + entryWidth > x + width) {
      left = x
      middle += rowHeight
    }
    primitives.push(...drawSample(entry, left, middle, size), {
      type: 'text',
      text: entry.label,
      x: left + sample + size * 0.5,
      y: middle + size * 0.36,
      size,
      weight: 500,
      color: 'ink-muted',
    })
    left += entryWidth + size * 1.6
  }
  const bounds = { x, y, width, height: middle + rowHeight / 2 - y }
  return { key: 'head:legend', layer: 'head', ref: null, bounds, primitives }
}

type Entry =
  | { readonly kind: 'line'; readonly continuity: Continuity; readonly label: string }
  | {
      readonly kind: 'icon'
      readonly icon: IconName
      readonly color: ColorName
      readonly label: string
    }

function entriesOf({ legend }: SceneTexts): Entry[] {
  const { painPoint, idea } = lookOfCount
  return [
    { kind: 'line', continuity: 'kept', label: legend.kept },
    { kind: 'line', continuity: 'partial', label: legend.partial },
    { kind: 'line', continuity: 'lost', label: legend.lost },
    { kind: 'line', continuity: 'unknown', label: legend.unknown },
    { kind: 'icon', ...painPoint, label: legend.pain },
    { kind: 'icon', ...idea, label: legend.idea },
    { kind: 'icon', icon: 'star', color: 'star', label: legend.momentOfTruth },
  ]
}

function drawSample(entry: Entry, left: number, middle: number, size: number): Primitive[] {
  const iconSize = size * 1.2
  const iconAt = (name: IconName, color: ColorName, x: number): Primitive => ({
    type: 'icon',
    name,
    x,
    y: middle - iconSize / 2,
    size: iconSize,
    color,
  })
  if (entry.kind === 'icon') return [iconAt(entry.icon, entry.color, left)]
  const { continuity } = entry
  const { color, thickness, dash } = lookOfLine[continuity]
  const scale = size / 14
  const stroke: Primitive = {
    type: 'path',
    d: `M${left} ${middle}L${left + size * 2.1} ${middle}`,
    stroke: color,
    strokeWidth: thickness * scale,
    ...(dash ? { dash: dash.map((length) => length * scale) } : {}),
  }
  const icon = continuity === 'unknown' ? 'circle-question-mark' : iconOfContinuity[continuity]
  return [stroke, iconAt(icon, color, left + size * 2.4)]
}
