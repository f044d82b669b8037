// Where one points on a slide, however large a window shows it.

/** Shares of the width and the height of the slide, 0 … 1 from its top left corner. */
export type LaserPoint = { readonly x: number; readonly y: number }

type Frame = Readonly<Record<'left' | 'top' | 'width' | 'height', number>>

/** Null: beside the slide. `left` … `height` of the slide and the pointer in the same pixels. */
export function pointOnSlide(slide: Frame, pointerX: number, pointerY: number): LaserPoint | null {
  const x = (pointerX - slide.left) / slide.width
  const y = (pointerY - slide.top) / slide.height
  return x >= 0 && x <= 1 && y >= 0 && y <= 1 ? { x, y } : null
}
