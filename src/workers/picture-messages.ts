// What the page and the worker that makes pictures say to one another.
import type { PixelBytes } from '../lib/png/loosen-png'
import type { PngPart } from '../lib/png/png-file'
import type { OutcomePiece, RecordBlanks } from '../model/file-format/collect-pieces'
import type { LayoutPiece } from '../scene/layout/layout-pieces'
import type { PicturePart } from '../scene/painters/picture-bands'
import type { PicturePlan } from '../scene/picture'
import type { PictureOrder } from '../scene/picture-order'

/** A font of the page, as its style sheet declares it; addresses are whole. */
export type FontSource = {
  readonly family: string
  readonly source: string
  readonly weight: string
  readonly unicodeRange: string
}

export type PictureTask =
  | { readonly kind: 'fonts'; readonly fonts: readonly FontSource[] }
  /** Another map follows: pieces of its layout, if it is known, then of the document. */
  | { readonly kind: 'map'; readonly blanks: RecordBlanks }
  | { readonly kind: 'layout'; readonly piece: LayoutPiece }
  | { readonly kind: 'piece'; readonly piece: OutcomePiece }
  | {
      readonly kind: 'look'
      readonly id: number
      readonly order: PictureOrder
      readonly room: LookRoom
    }
  | {
      readonly kind: 'make'
      readonly id: number
      readonly order: PictureOrder
      readonly options: PartOptions
    }
  /** Nobody wants anything any more. */
  | { readonly kind: 'rest' }
  /** It will be made soon, perhaps; so much of it may be made ahead. Anything else is given up. */
  | {
      readonly kind: 'prepare'
      readonly order: PictureOrder
      readonly ahead: PartOptions | null
    }

export type PictureQuestion = Extract<PictureTask, { readonly id: number }>

export type PartOptions = {
  readonly part: PicturePart
  /** By our own encoder, which packs the same way everywhere. Left out: by the browser's, if it can. */
  readonly isByHand?: boolean
}

/** What there is for a look at a picture, in CSS pixels, and how many pixels each of them has. */
export type LookRoom = { readonly width: number; readonly height: number; readonly density: number }

export type PictureSizes = Omit<PicturePlan, 'scene'>

export type PictureLook = {
  readonly sizes: PictureSizes
  /** In map units: the size of a picture that is not made of pixels. */
  readonly units: { readonly width: number; readonly height: number }
  /** The sizes if it were put together from parts. */
  readonly inParts: PictureSizes
  readonly bitmap: ImageBitmap | null
}

/** `missing`: code that it needs did not come; it answers nothing more. */
export type PictureReport = PictureAnswer | { readonly kind: 'missing' }

export type PictureAnswer =
  /** Null: there is nothing of what was asked for. */
  | { readonly kind: 'look'; readonly id: number; readonly look: PictureLook | null }
  /** So many more rows of pixels, as a share of the whole picture. */
  | { readonly kind: 'progress'; readonly id: number; readonly share: number }
  | { readonly kind: 'made'; readonly id: number; readonly outcome: MadePart | PictureFailure }

/** One part of a picture. */
export type MadePart = {
  /** Of the whole picture, in pixels. */
  readonly size: { readonly width: number; readonly height: number }
  readonly png: MadeRows
}

/** Parts fit together when their pixels have as many bytes. */
export type MadeRows = PngPart & { readonly pixelBytes: PixelBytes }

/** The browser painted nothing or had no memory for it; there is nothing to show. */
export type PictureFailure = 'too-large' | 'nothing'
