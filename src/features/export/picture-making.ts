// What whoever makes pictures can be asked.
import type { PictureOrder } from '../../scene/picture-order'
import type {
  LookRoom,
  MadePart,
  PartOptions,
  PictureFailure,
  PictureLook,
  PictureSizes,
} from '../../workers/picture-messages'

export type PictureMaker = {
  /** Null when there is nothing to show. */
  readonly look: (order: PictureOrder, room: LookRoom) => Promise<PictureLook | null>
  /** Gets ready to make it, or makes it ahead, while somebody looks at it. */
  readonly prepare: (order: PictureOrder, sizes: PictureSizes, canReopen: boolean) => void
  readonly make: (order: PictureOrder, options: MakeOptions) => Promise<Blob | PictureFailure>
  /** Ends all work at once; what is awaited is never answered. */
  readonly end: () => void
}

export type MakeOptions = {
  /** With the journey file in it. */
  readonly canReopen: boolean
  /** Told the part that is done, 0 … 1. */
  readonly onProgress: (share: number) => void
}

/** One of those who make a picture together. */
export type PartMaker = Pick<PictureMaker, 'look' | 'end'> & {
  /** Says that the picture may be asked for soon, and what of it may be made ahead. */
  readonly prepare: (order: PictureOrder, ahead: PartOptions | null) => void
  /** `onProgress` is told what was done since the last time, as a share of the whole picture. */
  readonly makePart: (
    order: PictureOrder,
    options: Pick<MakeOptions, 'onProgress'> & PartOptions,
  ) => Promise<MadePart | PictureFailure>
}
