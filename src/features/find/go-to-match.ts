// From one match to the next: selects it, and brings it into sight where it can be read.
import type { CommandContext } from '../../commands/command'
import type { RecordRef } from '../../model/document/journey-document'
import { findInMap } from '../../model/queries/find-in-map'
import { placesOnMap } from '../../model/queries/places-on-map'
import { isSameRef } from '../../store/session-store'
import { textRef } from '../../text/texts'

/** Goes to the match after or before the present one, round the end; none: says so. */
export function goToMatch(context: CommandContext, by: 1 | -1): void {
  const { documents, session } = context
  const document = documents.getDocument()
  const { find } = session.get()
  const matches = findInMap(document, find.text)
  const now = placeOfMatch(matches, session.get().selection.at(-1) ?? null)
  const from = now >= 0 ? now : placeOfMatch(matches, find.last)
  const count = matches.length
  const match = matches[from < 0 ? (by > 0 ? 0 : count - 1) : (from + by + count) % count]
  if (!match) {
    session.announce(textRef('find.none'))
    return
  }
  session.select([match])
  session.set({ find: { ...find, last: match } })
  const [place] = placesOnMap(document, match)
  if (place?.kind === 'touchpoint' || place?.kind === 'transition') session.set({ focused: place })
  if (session.get().view === 'map') void context.run('map.showReadable')
}

/** -1: it is no match. */
export function placeOfMatch(
  matches: readonly RecordRef[],
  ref: Parameters<typeof isSameRef>[0],
): number {
  return matches.findIndex((match) => isSameRef(match, ref))
}
