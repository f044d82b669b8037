// Which pictures are made on one canvas: not those that take more memory than a map is worth.

/** Whether a picture of this size is. */
export function fitsOneCanvas(size: { widthPx: number; heightPx: number }): boolean {
  const { navigator } = globalThis as { readonly navigator?: { readonly deviceMemory?: number } }
  const gigabytes = navigator?.deviceMemory ?? usualGigabytes
  const mostPixels = Math.min(mostOnOneCanvas, gigabytes * pixelsPerGigabyte)
  const { widthPx, heightPx } = size
  return widthPx * heightPx <= mostPixels && Math.max(widthPx, heightPx) <= longestSide
}

/** A canvas of 480 MB. */
const mostOnOneCanvas = 120_000_000
const longestSide = 32_767
const pixelsPerGigabyte = 20_000_000
/** Where a browser does not tell. */
const usualGigabytes = 4
