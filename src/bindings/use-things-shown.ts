// What of the map is shown and what is dimmed, and the path whose stops are numbered.
import { useMemo } from 'react'
import type { JourneyDocument } from '../model/document/journey-document'
import { type ThingsShown, thingsShown } from '../model/queries/things-shown'
import type { PathStop } from '../model/records/path'
import { useSession } from './use-session'

/** Null: everything is shown. */
export function useThingsShown(document: JourneyDocument): ThingsShown | null {
  const shownOnly = useSession((state) => state.shownOnly)
  return useMemo(() => shownOnly && thingsShown(document, shownOnly), [document, shownOnly])
}

/** The stops of the path that is being walked, else of the selected one, else of the one shown. */
export function useStopsShown({ paths }: JourneyDocument): readonly PathStop[] {
  return useSession(({ walking, selection, shownOnly }) => {
    const primary = selection.at(-1)
    const ref = primary?.kind === 'path' ? primary : shownOnly
    return walking?.stops ?? (ref?.kind === 'path' ? paths[ref.id]?.stops : undefined) ?? noStops
  })
}

const noStops: readonly PathStop[] = []
