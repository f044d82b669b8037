// How much two pictures of the same size differ, as the browser draws them.
import type { Page } from '@playwright/test'

export type Picture = { readonly bytes: Buffer; readonly type: 'image/png' | 'image/svg+xml' }

/**
 * The share of pixels (0 … 1) that a person could see to be different: red, green or blue differ by
 * more than an eighth of the range. Below that are edges, which each way of drawing smooths a little
 * differently. An SVG is drawn at two pixels a map unit, where the first picture is a PNG of that
 * scale; two SVGs are drawn so both.
 */
export async function differenceOf(page: Page, first: Picture, second: Picture): Promise<number> {
  const plain = [first, second].map(({ bytes, type }) => ({
    base64: bytes.toString('base64'),
    type,
    // An image's own size is in whole pixels, which would stretch it.
    size: sizeInSvg(bytes, type),
  }))
  return page.evaluate(comparePictures, plain)
}

const pixelsPerUnit = 2

function sizeInSvg(bytes: Buffer, type: string): readonly [number, number] | null {
  if (type !== 'image/svg+xml') return null
  const [, width, height] = /viewBox="\S+ \S+ (\S+) (\S+)"/.exec(bytes.toString()) ?? []
  return [Number(width) * pixelsPerUnit, Number(height) * pixelsPerUnit]
}

/** Runs in the page: it must stand alone. */
async function comparePictures(
  pictures: readonly {
    readonly base64: string
    readonly type: string
    readonly size: readonly [number, number] | null
  }[],
): Promise<number> {
  const tolerance = 32
  const drawn: { image: HTMLImageElement; width: number; height: number }[] = []
  for (const { base64, type, size } of pictures) {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
    const image = new Image()
    image.src = URL.createObjectURL(new Blob([bytes], { type }))
    await image.decode()
    const [width, height] = size ?? [image.naturalWidth, image.naturalHeight]
    drawn.push({ image, width, height })
  }
  const [width, height] = [Math.ceil(drawn[0]?.width ?? 0), Math.ceil(drawn[0]?.height ?? 0)]
  const [left, right] = drawn.map((picture) => {
    const canvas = new OffscreenCanvas(width, height)
    const context = canvas.getContext('2d', { willReadFrequently: true })
    context?.drawImage(picture.image, 0, 0, picture.width, picture.height)
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
