// The map as it would be if a persona felt otherwise at one touchpoint: what a drag shows before it
// is dropped.
import type { JourneyDocument } from '../../model/document/journey-document'
import type { PersonaId } from '../../model/records/persona'
import type { TouchpointId } from '../../model/records/touchpoint'

export type EmotionAt = {
  readonly personaId: PersonaId
  readonly touchpointId: TouchpointId
  /** -2 … +2; null: not said. */
  readonly value: number | null
}

/** The same document where nothing would be different. */
export function withEmotion(
  document: JourneyDocument,
  { personaId, touchpointId, value }: EmotionAt,
): JourneyDocument {
  const touchpoint = document.touchpoints[touchpointId]
  if (!touchpoint || (touchpoint.emotions[personaId] ?? null) === value) return document
  const { [personaId]: _, ...others } = touchpoint.emotions
  const emotions = value === null ? others : { ...others, [personaId]: value }
  const touchpoints = { ...document.touchpoints, [touchpointId]: { ...touchpoint, emotions } }
  return { ...document, touchpoints }
}
