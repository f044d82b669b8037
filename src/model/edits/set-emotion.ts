// Sets how a persona feels at touchpoints.
import type { PersonaId } from '../records/persona'
import type { TouchpointId } from '../records/touchpoint'
import { type DocumentDraft, findRecord } from './edit'
import { updateRecord } from './update-record'

export type SetEmotionArgs = {
  readonly touchpointIds: readonly TouchpointId[]
  readonly personaId: PersonaId
  /** -2 … +2; null: not said. */
  readonly value: number | null
}

/** Sets or clears an emotion; a value off the scale and an unknown persona change nothing. */
export function setEmotion(
  draft: DocumentDraft,
  { touchpointIds, personaId, value }: SetEmotionArgs,
): void {
  const isOnScale = value === null || (Number.isInteger(value) && Math.abs(value) <= 2)
  if (!isOnScale || !findRecord(draft, 'persona', personaId)) return
  for (const id of touchpointIds) {
    const touchpoint = findRecord(draft, 'touchpoint', id)
    if (!touchpoint) continue
    const { [personaId]: _, ...others } = touchpoint.emotions
    const emotions = value === null ? others : { ...others, [personaId]: value }
    updateRecord(draft, { kind: 'touchpoint', id, changes: { emotions } })
  }
}
