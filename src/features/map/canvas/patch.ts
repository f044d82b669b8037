// What edits changed of a picture, painted on a small canvas over it: a key that is typed into a title
// then costs a card and not a copy of the whole picture, which may be 12 MB.
import { type Box, boxAround } from '../../../scene/geometry'
import { itemsIn, pixelsOf } from './changed-part'
import { type Pixels, paintAtOnce, repaintParts } from './growing-picture'
import type { Painted } from './sheet'

export type Patch = {
  /** Shows a part, in map units, as it is painted now; the rest of the picture is as it was. */
  readonly cover: (painted: Painted, part: Box) => void
  /** The picture under it is new. */
  readonly clear: () => void
}

type CanvasRef = { readonly current: HTMLCanvasElement | null }

/** For a picture and the canvas over it, which stands in the same positioned element. */
export function createPatch(picture: CanvasRef, over: CanvasRef): Patch {
  /** What it covers, in map units. */
  let covered: Box | null = null

  const clear = () => {
    covered = null
    if (over.current) over.current.hidden = true
  }

  return {
    clear,
    cover: (painted, part) => {
      const element = over.current
      const below = picture.current
      if (!element || !below) return
      const all = boxAround(covered ? [covered, part] : [part]) ?? part
      const pixels = pixelsOf(painted, all)
      if (!pixels) return
      const mostArea = below.width * below.height * mostCovered
      if (pixels.width * pixels.height <= mostArea) {
        const { items, paint } = painted.sheet
        const frame = { ...painted, box: pixels.shown }
        paintAtOnce(element, pixels, (on) => paint(on, itemsIn(items, pixels.shown), frame))
        place(element, pixels, painted.density)
        covered = all
        return
      }
      const parts = [covered, part].flatMap((box) => (box && pixelsOf(painted, box)) ?? [])
      repaintParts(below, parts, (on, { shown }) =>
        painted.sheet.paint(on, itemsIn(painted.sheet.items, shown), painted),
      )
      clear()
    },
  }
}

/** As a share of the picture: copying that costs less then. */
const mostCovered = 0.2

function place(element: HTMLCanvasElement, { left, top, width, height }: Pixels, density: number) {
  const { style } = element
  style.left = `${left / density}px`
  style.top = `${top / density}px`
  style.width = `${width / density}px`
  style.height = `${height / density}px`
  element.hidden = false
}
