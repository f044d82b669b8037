// How much two pictures of the same size differ, as the browser draws them.
import type { Page } from '@playwright/test'

export type Picture = { readonly bytes: Buffer; readonly type: 'image/png' | 'image/svg+xml' }

/**
 * The share of pixels (0 … 1) whose red, green or blue differ by more than `tolerance` of 255: edges
 * are smoothed a little differently by each way of drawing. Both are drawn in the size of the first.
 */
export async function differenceOf(
  page: Page,
  first: Picture,
  second: Picture,
  tolerance: number,
): Promise<number> {
  const plain = [first, second].map(({ bytes, type }) => ({ base64: bytes.toString('base64'), type }))
  return page.evaluate(comparePictures, { pictures: plain, tolerance })
}

/** Runs in the page: it must stand alone. */
async function comparePictures({
  pictures,
  tolerance,
}: {
  pictures: readonly { readonly base64: string; readonly type: string }[]
  tolerance: number
}): Promise<number> {
  const images: HTMLImageElement[] = []
  for (const { base64, type } of pictures) {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
    const image = new Image()
    image.src = URL.createObjectURL(new Blob([bytes], { type }))
    await image.decode()
    images.push(image)
  }
  const [width, height] = [images[0]?.naturalWidth ?? 0, images[0]?.naturalHeight ?? 0]
  const [left, right] = images.map((image) => {
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
    context?.drawImage(image, 0, 0, width, height)
    return context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray()
  })
  if (!left || !right || left.length === 0) throw new Error('There is nothing to compare')
  let different = 0
  for (let place = 0; place < left.length; place += 4) {
    const isFar = [0, 1, 2].some(
      (part) => Math.abs((left[place + part] ?? 0) - (right[place + part] ?? 0)) > tolerance,
    )
    if (isFar) different += 1
  }
  return different / (left.length / 4)
}
