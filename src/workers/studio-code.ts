// What only some pictures need, as a studio calls it; for whoever has that code already.
import type { JourneyDocument } from '../model/document/journey-document'
import { createLayouter } from '../scene/layout/layouter'
import type { MapLayout } from '../scene/layout/map-layout'
import { paintPng } from '../scene/painters/paint-png'
import { measureText } from '../scene/text/measure-text'

export type StudioCode = {
  /** For a map whose layout nobody knows yet. */
  readonly layOut: (document: JourneyDocument) => Promise<MapLayout>
  /** What paints and packs rows where the browser does not pack bands. */
  readonly byHand: () => Promise<typeof paintPng>
}

export const studioCode: StudioCode = {
  layOut: async (document) => createLayouter(measureText)(document),
  byHand: async () => paintPng,
}
