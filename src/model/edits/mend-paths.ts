// Keeps the stops of paths true after lines changed: "via" names a line from the stop before.
import { type DocumentDraft, findRecord, recordsIn } from './edit'

/** Forgets, stop by stop, a line that does not lead from the stop before to this one. */
export function mendPaths(draft: DocumentDraft): void {
  for (const path of recordsIn(draft, 'paths')) {
    for (const [index, stop] of path.stops.entries()) {
      if (stop.viaTransitionId === null) continue
      const line = findRecord(draft, 'transition', stop.viaTransitionId)
      const fromId = path.stops[index - 1]?.touchpointId
      if (line?.fromId === fromId && line?.toId === stop.touchpointId) continue
      stop.viaTransitionId = null
    }
  }
}
