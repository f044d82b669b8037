// What all heads are given, and how they say where they lie.
import type { CSSProperties } from 'react'
import type { JourneyDocument } from '../../../model/document/journey-document'
import type { MapLayout } from '../../../scene/layout/map-layout'
import type { Palette } from '../../../scene/palettes'

export type HeadsProps = {
  readonly document: JourneyDocument
  readonly layout: MapLayout
  readonly palette: Palette
}

/** A track is as long as so many map units are on the screen. */
export const trackUnits = 1000

/** Where a header lies along its axis, in map units; the style sheet makes percentages of it. */
export function along(from: number, span: number): CSSProperties {
  return { '--from': from, '--span': span } as CSSProperties
}
