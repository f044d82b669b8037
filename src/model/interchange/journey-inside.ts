// Journey files that travel inside a picture.
import { isPng } from '../../lib/png/png-chunks'
import { succeed } from '../../lib/result'
import type { Refusal } from '../file-format/read-outcome'
import { limits } from '../records/fields'
import type { InsideFailure } from './inside-failure'
import { journeyInPng } from './png-journey'
import { isSvg, journeyInSvg } from './svg-journey'

export type Unwrapped = {
  /** The bytes of the journey file, or of whatever was given if that is no picture. */
  readonly bytes: Uint8Array
  /** It came inside a picture, which must not be written over with a journey file. */
  readonly isFromPicture: boolean
}

/** Takes a journey file out of the picture that it came in; never throws. */
export async function unwrapJourney(bytes: Uint8Array): Promise<Unwrapped | Refusal> {
  const read = isPng(bytes) ? journeyInPng : isSvg(bytes) ? journeyInSvg : null
  const inside = read ? await read(bytes) : succeed(bytes)
  if (inside.ok) return { bytes: inside.value, isFromPicture: read !== null }
  return refusals[inside.error]
}

const refusals: Readonly<Record<InsideFailure, Refusal>> = {
  none: { refused: 'pictureOnly', params: {} },
  damaged: { refused: 'pictureDamaged', params: {} },
  'too-large': { refused: 'pictureTooLarge', params: { limit: limits.fileBytes } },
}
