// What pictures are made of.
import type { CommandContext } from '../../commands/command'
import type { JourneyDocument } from '../../model/document/journey-document'
import type { MapLayout } from '../../scene/layout/map-layout'

export type MapToPaint = {
  readonly document: JourneyDocument
  /** Null: nobody knows it yet. */
  readonly layout: MapLayout | null
}

/** The map as it is now; its layout only if it is known, which it is while the map is seen. */
export function mapToPaint({ documents, session, layoutOf }: CommandContext): MapToPaint {
  const document = documents.getDocument()
  return { document, layout: session.get().view === 'map' ? layoutOf(document) : null }
}
