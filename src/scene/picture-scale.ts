// How large a picture may be: past these sizes browsers give an empty one, without an error.
import type { Box } from './geometry'

export const pictureScales = [1, 2, 4] as const
export type PictureScale = (typeof pictureScales)[number]

export const pictureLimits = { sidePx: 32_767, areaPx: 16_384 ** 2 } as const

/** The size in pixels at the wanted scale, or at the next lower one that is possible. */
export function fitPictureScale(
  { width, height }: Pick<Box, 'width' | 'height'>,
  wanted: PictureScale,
) {
  const candidates = pictureScales.filter((scale) => scale <= wanted).reverse()
  const scale = candidates.find((candidate) => isPossible(width, height, candidate))
  const fitted = scale ?? largestScale(width, height)
  return {
    scale: fitted,
    widthPx: Math.ceil(width * fitted),
    heightPx: Math.ceil(height * fitted),
    steppedDownFrom: fitted === wanted ? null : wanted,
  }
}

function isPossible(width: number, height: number, scale: number): boolean {
  const [widthPx, heightPx] = [Math.ceil(width * scale), Math.ceil(height * scale)]
  const { sidePx, areaPx } = pictureLimits
  return widthPx <= sidePx && heightPx <= sidePx && widthPx * heightPx <= areaPx
}

/** A little below the limits, so that rounding up stays within them. */
function largestScale(width: number, height: number): number {
  const { sidePx, areaPx } = pictureLimits
  const bySide = sidePx / Math.max(width, height)
  const byArea = Math.sqrt(areaPx / (width * height))
  return Math.min(bySide, byArea) * 0.999
}
