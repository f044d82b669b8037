// How large a picture may be: what every program opens, and what can be put together from parts.
import type { Box } from './geometry'

export const pictureScales = [1, 2, 4] as const
export type PictureScale = (typeof pictureScales)[number]

export type PictureLimits = { readonly sidePx: number; readonly areaPx: number }

/** Past these sizes browsers and many viewers give an empty picture, without an error. */
export const pictureLimits: PictureLimits = { sidePx: 32_767, areaPx: 16_384 ** 2 }

/** Past these nothing opens a picture any more, however it was made. */
export const limitsInParts: PictureLimits = { sidePx: 65_535, areaPx: 2 ** 29 - 1 }

/** A part of a large picture has at most this side. */
export const partSidePx = 8192

/** In how many parts a picture of this size is made. */
export function partCountOf({ widthPx, heightPx }: { widthPx: number; heightPx: number }): number {
  return Math.ceil(widthPx / partSidePx) * Math.ceil(heightPx / partSidePx)
}

/** The size in pixels at the wanted scale, or at the next lower one that is possible. */
export function fitPictureScale(
  { width, height }: Pick<Box, 'width' | 'height'>,
  wanted: PictureScale,
  limits: PictureLimits = pictureLimits,
) {
  const candidates = pictureScales.filter((scale) => scale <= wanted).reverse()
  const scale = candidates.find((candidate) => isPossible(width, height, candidate, limits))
  const fitted = scale ?? largestScale(width, height, limits)
  return {
    scale: fitted,
    widthPx: Math.ceil(width * fitted),
    heightPx: Math.ceil(height * fitted),
    steppedDownFrom: fitted === wanted ? null : wanted,
  }
}

function isPossible(width: number, height: number, scale: number, limits: PictureLimits): boolean {
  const [widthPx, heightPx] = [Math.ceil(width * scale), Math.ceil(height * scale)]
  const { sidePx, areaPx } = limits
  return widthPx <= sidePx && heightPx <= sidePx && widthPx * heightPx <= areaPx
}

/** A little below the limits, so that rounding up stays within them. */
function largestScale(width: number, height: number, { sidePx, areaPx }: PictureLimits): number {
  const bySide = sidePx / Math.max(width, height)
  const byArea = Math.sqrt(areaPx / (width * height))
  return Math.min(bySide, byArea) * 0.999
}
