// What whoever makes pictures can be asked.
import type { PicturePart } from '../../scene/painters/picture-bands'
import type { PictureOrder } from '../../scene/picture-order'
import type {
  LookRoom,
  MadePart,
  PictureFailure,
  PictureLook,
  PictureSizes,
} from '../../workers/picture-messages'

export type PictureMaker = {
  /** Null when there is nothing to show. */
  readonly look: (order: PictureOrder, room: LookRoom) => Promise<PictureLook | null>
  /** Gets ready to make it, while somebody looks at it. */
  readonly prepare: (order: PictureOrder, sizes: PictureSizes) => void
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
  /** Says that the picture may be asked for soon. */
  readonly prepare: (order: PictureOrder) => void
  /** `onProgress` is told what was done since the last time, as a share of the whole picture. */
  readonly makePart: (
    order: PictureOrder,
    options: MakeOptions & { readonly part: PicturePart },
  ) => Promise<MadePart | PictureFailure>
}
