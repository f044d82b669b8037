// What whoever makes pictures can be asked.
import type { PictureOrder } from '../../scene/picture-order'
import type { LookRoom, PictureFailure, PictureLook } from '../../workers/picture-messages'

export type PictureMaker = {
  /** Null when there is nothing to show. */
  readonly look: (order: PictureOrder, room: LookRoom) => Promise<PictureLook | null>
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
