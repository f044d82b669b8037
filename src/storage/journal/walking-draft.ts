// A path that is being walked and has no name yet, as the text of a draft.
import { z } from 'zod/mini'
import { pathStopField } from '../../model/records/path'
import type { Walking } from '../../store/session-state'
import { readDraft } from './read-draft'

/** The field of the draft. */
export const walkingDraft = 'walking'

const shape = z.object({
  pathId: z.nullable(z.string()),
  stops: z.array(pathStopField),
})

export function writeWalking({ pathId, stops }: Walking): string {
  return JSON.stringify({ pathId, stops })
}

/** The walk in a draft; null when there is none that makes sense. */
export function readWalking(text: string | undefined): Walking | null {
  return readDraft(shape, text) as Walking | null
}
