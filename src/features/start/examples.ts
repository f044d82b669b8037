// The example maps: each is a file of its own, in a chunk that is loaded when it is opened.
import type { EditEnv } from '../../model/document/edit-env'
import type { JourneyDocument } from '../../model/document/journey-document'
import type { Language, TextKey } from '../../text/catalogue'

export type Example = {
  /** The name of its file, without `.journey.json`. */
  readonly id: string
  readonly icon: string
  /** The language of the map's own words. */
  readonly language: Language
  readonly name: TextKey & `start.${string}`
  readonly description: TextKey & `start.${string}`
}

export const examples: readonly Example[] = [
  {
    id: 'sofa-online-to-store',
    icon: 'sofa',
    language: 'en',
    name: 'start.sofaName',
    description: 'start.sofaDescription',
  },
  {
    id: 'click-and-collect-groceries',
    icon: 'basket',
    language: 'en',
    name: 'start.groceriesName',
    description: 'start.groceriesDescription',
  },
  {
    id: 'car-claim',
    icon: 'car',
    language: 'en',
    name: 'start.claimName',
    description: 'start.claimDescription',
  },
  {
    id: 'switching-telecom-provider',
    icon: 'router',
    language: 'nl',
    name: 'start.switchName',
    description: 'start.switchDescription',
  },
]

/** Loads an example; null when it is not to be had, as after the site has moved on. */
export async function loadExample({ id }: Example, env: EditEnv): Promise<JourneyDocument | null> {
  const load = files[`../../../examples/${id}.journey.json`]
  // The browser could not get the chunk: the caller says so.
  const text = await load?.().catch(() => null)
  const reader = await import('../../model/file-format/read-file').catch(() => null)
  if (typeof text !== 'string' || !reader) return null
  const outcome = reader.readJourney(text, env)
  return 'refused' in outcome ? null : outcome.document
}

const files = import.meta.glob<string>('../../../examples/*.journey.json', {
  query: '?raw',
  import: 'default',
})
