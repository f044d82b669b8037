// What a person has selected, half done and looked for names things of the map: what is deleted, undone
// away, or of another map, is let go.
import type { CommandContext } from '../commands/command'
import type { BacklogLook } from '../model/backlog/backlog-look'
import type { JourneyDocument, RecordRef } from '../model/document/journey-document'
import { inOrder } from '../model/queries/records-in-order'
import { livingStops } from '../model/queries/walk'
import type { InsightsChoice, SelectionRef, SessionState } from '../store/session-state'
import { doesExist } from '../store/session-store'

/** As long as the app lives. */
export function keepSessionReal({ documents, session }: CommandContext): void {
  documents.state.subscribe(({ document }, before) => {
    if (document === before.document) return
    const now = session.get()
    const real = realPart(document, now)
    const changes = Object.entries(real).filter(
      ([key, value]) => now[key as keyof SessionState] !== value,
    )
    if (changes.length > 0) session.set(Object.fromEntries(changes))
  })
}

/** The parts that name records, as far as those are there; the same objects where nothing changes. */
function realPart(document: JourneyDocument, session: SessionState): Partial<SessionState> {
  const { selection, focused, renaming, dialog, connecting, walking, shownOnly, personaId } =
    session
  const isThere = (ref: SelectionRef | null | undefined) => !ref || doesExist(document, ref)
  const kept = selection.filter(isThere)
  const from = connecting && ({ kind: 'touchpoint', id: connecting.fromId } as const)
  const stops = walking && livingStops(document, walking.stops)
  const persona = personaId && ({ kind: 'persona', id: personaId } as const)
  return {
    selection: kept.length < selection.length ? kept : selection,
    focused: isThere(focused) ? focused : null,
    renaming: isThere(renaming?.ref) ? renaming : null,
    dialog: isThere(dialog?.subject) ? dialog : null,
    connecting: isThere(from) ? connecting : null,
    shownOnly: isThere(shownOnly) ? shownOnly : null,
    walking: walking && stops && stops !== walking.stops ? { ...walking, stops } : walking,
    // As when the map was opened.
    personaId: isThere(persona) ? personaId : (inOrder(document, 'personas')[0]?.id ?? null),
    backlog: realLook(document, session.backlog),
    insights: realChoice(document, session.insights),
  }
}

const filteredKinds = {
  stageId: 'stage',
  channelId: 'channel',
  teamId: 'team',
  personaId: 'persona',
} as const

/** A filter by what is not there would hide everything, and could not be seen. */
function realLook(document: JourneyDocument, look: BacklogLook): BacklogLook {
  const gone = Object.entries(filteredKinds).filter(([part, kind]) => {
    const id = look.filter[part as keyof typeof filteredKinds]
    return id !== null && !doesExist(document, { kind, id } as RecordRef)
  })
  if (gone.length === 0) return look
  const none = Object.fromEntries(gone.map(([part]) => [part, null]))
  return { ...look, filter: { ...look.filter, ...none } }
}

function realChoice(document: JourneyDocument, choice: InsightsChoice): InsightsChoice {
  const living = (id: InsightsChoice['fromId']) =>
    id !== null && doesExist(document, { kind: 'touchpoint', id }) ? id : null
  const [fromId, toId] = [living(choice.fromId), living(choice.toId)]
  const isSame = fromId === choice.fromId && toId === choice.toId
  return isSame ? choice : { ...choice, fromId, toId }
}
