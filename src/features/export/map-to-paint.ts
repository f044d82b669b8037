// What pictures are made of.
import { type CommandContext, CommandRefused } from '../../commands/command'
import type { JourneyDocument } from '../../model/document/journey-document'
import type { MapLayout } from '../../scene/layout/map-layout'

export type MapToPaint = {
  readonly document: JourneyDocument
  /** Null: nobody knows it yet. */
  readonly layout: MapLayout | null
}

/** The map as it is now; its layout only if it is known, which it is while the map is seen. */
export function mapToPaint(
  context: CommandContext,
  document = context.documents.getDocument(),
): MapToPaint {
  const isSeen = context.session.get().view === 'map'
  return { document, layout: isSeen ? layoutIfFetched(context, document) : null }
}

function layoutIfFetched({ layoutOf }: CommandContext, document: JourneyDocument) {
  try {
    return layoutOf(document)
  } catch (error) {
    // The map is still on its way, and its layout too.
    if (error instanceof CommandRefused) return null
    throw error
  }
}
