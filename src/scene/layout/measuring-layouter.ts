// The layouter of a window: it measures words with the widths of the fonts that the app ships.
import type { JourneyDocument } from '../../model/document/journey-document'
import { measureText } from '../text/measure-text'
import { createLayouter } from './layouter'
import type { MapLayout } from './map-layout'

/** Lays out one document after the other, each from what the one before it left. */
export function createMeasuringLayouter(): (document: JourneyDocument) => MapLayout {
  return createLayouter(measureText)
}
