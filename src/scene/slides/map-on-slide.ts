// A map and where it stands on a slide: what its heads, cards and lines are drawn from.
import type { JourneyDocument } from '../../model/document/journey-document'
import type { MapLayout } from '../layout/map-layout'
import type { MapFrame } from './map-frame'
import type { SlideTexts } from './slide-texts'

export type MapOnSlide = {
  readonly document: JourneyDocument
  readonly layout: MapLayout
  readonly frame: MapFrame
  readonly texts: SlideTexts
  /** The number of a step in the whole journey, from 1. */
  readonly stepNumber: (stepId: string) => number
}
