// Where the chip of each line stands: on the longest free stretch of its own line.
import { int, num } from '../../lib/typed-lists'
import { chipStyle } from '../chips'
import type { Box } from '../geometry'
import { sizes } from '../layout/map-layout'
import { chipClearance } from '../layout/row-heights'
import { createFreeSpace, type FreeSpace } from './free-space'
import { stacked } from './route-plans'
import type { Corners, RouteParts } from './route-points'

/**
 * Top left corner of each chip, x and y by turns. Where a line has no free stretch that is long
 * enough, the chip is folded: its place is the middle of the line and `isFolded` is 1.
 */
export type ChipPlaces = { readonly at: Float64Array; readonly isFolded: Uint8Array }

/** Finds the places of all chips; chips with content come before mere numbers. */
export function placeChips(parts: RouteParts, corners: Corners, boxes: Iterable<Box>): ChipPlaces {
  const { lines, rowTracks } = parts
  const count = lines.transitions.length
  const at = new Float64Array(count * 2)
  const isFolded = new Uint8Array(count)
  const space = createFreeSpace(parts.widths.width, parts.heights.height)
  for (const box of boxes) space.fillBox(box)
  for (let line = 0; line < count; line += 1) fillLine(space, corners, line)
  const put = (line: number, x: number, y: number) => {
    const width = num(lines.chipWidth, line)
    const height = num(lines.chipHeight, line)
    at[line * 2] = x - width / 2
    at[line * 2 + 1] = y - height / 2
    space.fillBox({ x: x - width / 2, y: y - height / 2, width, height })
  }
  const open: number[] = []
  for (let line = 0; line < count; line += 1) {
    const column = int(rowTracks.chipColumn, line)
    if (int(parts.plans.kind, line) === stacked) putOnStackedLine(parts, corners, line, put)
    else if (column >= 0) putOverColumn(parts, corners, line, column, put)
    else open.push(line)
  }
  const isHigh = (line: number) => num(lines.chipHeight, line) > chipStyle.numberHeight
  for (const line of [...open.filter(isHigh), ...open.filter((line) => !isHigh(line))]) {
    const place = searchPlace(space, corners, line, parts)
    if (place) put(line, place.x, place.y)
    else foldChip(corners, line, at, isFolded)
  }
  return { at, isFolded }
}

type Put = (line: number, x: number, y: number) => void

function fillLine(space: FreeSpace, corners: Corners, line: number): void {
  eachStretch(corners, line, (x, y, endX, endY) => {
    if (x === endX) space.fillDown(x, Math.min(y, endY), Math.max(y, endY))
    else space.fillAcross(y, Math.min(x, endX), Math.max(x, endX))
  })
}

function eachStretch(
  { starts, at }: Corners,
  line: number,
  visit: (x: number, y: number, endX: number, endY: number) => void,
): void {
  const last = int(starts, line + 1) - 2
  for (let corner = int(starts, line); corner < last; corner += 2) {
    visit(num(at, corner), num(at, corner + 1), num(at, corner + 2), num(at, corner + 3))
  }
}

function putOnStackedLine(parts: RouteParts, corners: Corners, line: number, put: Put): void {
  const start = int(corners.starts, line)
  const x = num(corners.at, start)
  const top = Math.min(num(corners.at, start + 1), num(corners.at, start + 3))
  const slot = int(parts.stackedLines.chipSlot, line)
  if (slot >= 0) put(line, x, num(parts.heights.slotY, slot) + sizes.cardHeight / 2)
  else put(line, x, top + chipClearance + num(parts.lines.chipHeight, line) / 2)
}

function putOverColumn(
  parts: RouteParts,
  { starts, at }: Corners,
  line: number,
  column: number,
  put: Put,
): void {
  const x = (parts.widths.columns[column]?.x ?? 0) + num(parts.rowTracks.chipX, line)
  // The stretch of the row gutter that passes over the column: the third corner on, or the fifth.
  const start = int(starts, line)
  const first = Math.min(num(at, start + 4), num(at, start + 6))
  const last = Math.max(num(at, start + 4), num(at, start + 6))
  const y = num(at, x >= first && x <= last ? start + 5 : start + 9)
  put(line, x + num(parts.lines.chipWidth, line) / 2, y)
}

function searchPlace(
  space: FreeSpace,
  corners: Corners,
  line: number,
  { lines }: RouteParts,
): { x: number; y: number } | null {
  const width = num(lines.chipWidth, line)
  const height = num(lines.chipHeight, line)
  const stretches: { x: number; y: number; endX: number; endY: number; length: number }[] = []
  eachStretch(corners, line, (x, y, endX, endY) => {
    stretches.push({ x, y, endX, endY, length: Math.abs(endX - x) + Math.abs(endY - y) })
  })
  stretches.sort((left, right) => right.length - left.length)
  for (const { x, y, endX, endY, length } of stretches) {
    const isDown = x === endX
    if (length < (isDown ? height : width)) continue
    const size = isDown ? width : height
    for (const before of [size / 2, size - overlap, overlap]) {
      const room = { length: isDown ? height : width, before, after: size - before }
      const shift = size / 2 - before
      if (isDown) {
        const found = space.findDown(x, Math.min(y, endY), Math.max(y, endY), room)
        if (found !== null) return { x: x + shift, y: found }
      } else {
        const found = space.findAcross(y, Math.min(x, endX), Math.max(x, endX), room)
        if (found !== null) return { x: found, y: y + shift }
      }
    }
  }
  return null
}

/** The middle of the longest stretch. */
function foldChip(corners: Corners, line: number, at: Float64Array, isFolded: Uint8Array): void {
  let longest = -1
  isFolded[line] = 1
  eachStretch(corners, line, (x, y, endX, endY) => {
    const length = Math.abs(endX - x) + Math.abs(endY - y)
    if (length <= longest) return
    longest = length
    at[line * 2] = (x + endX) / 2
    at[line * 2 + 1] = (y + endY) / 2
  })
}

/** How much of a chip that stands beside its line still covers it. */
const overlap = 6
