// Shows one persona, channel, team or path alone. The persona whose emotion is shown goes with it, so
// that the two never tell of different people.

import type { ShownOnlyRef } from '../model/queries/things-shown'
import type { PersonaId } from '../model/records/persona'
import type { CommandContext } from './command'

/** Dims everything that does not belong to it. */
export function showOnly({ documents, session }: CommandContext, shownOnly: ShownOnlyRef): void {
  const personaId = personaOf(documents.getDocument(), shownOnly)
  session.set({ shownOnly, ...(personaId && { personaId }) })
}

/** The persona in focus; null: all of them. Where one is shown alone, it is that one from now on. */
export function choosePersona(
  { session }: Pick<CommandContext, 'session'>,
  personaId: PersonaId | null,
): void {
  const isPersonaShown = session.get().shownOnly?.kind === 'persona'
  const shownOnly = personaId && ({ kind: 'persona', id: personaId } as const)
  session.set({ personaId, ...(isPersonaShown && { shownOnly }) })
}

function personaOf(
  { paths }: ReturnType<CommandContext['documents']['getDocument']>,
  ref: ShownOnlyRef,
): PersonaId | null {
  if (ref.kind === 'persona') return ref.id
  return ref.kind === 'path' ? (paths[ref.id]?.personaId ?? null) : null
}
