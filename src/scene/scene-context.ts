// What a scene is built from.
import type { JourneyDocument } from '../model/document/journey-document'
import type { PersonaId } from '../model/records/persona'
import type { Box } from './geometry'
import type { ItemMemo } from './item-memo'
import type { MapLayout } from './layout/map-layout'
import type { Distance } from './scene'
import type { SceneTexts } from './scene-texts'

export type SceneOptions = {
  readonly distance: Distance
  /** Whose emotion is shown; null: the lowest of all. */
  readonly personaId: PersonaId | null
  readonly texts: SceneTexts
  /**
   * For pictures: the part of the grid that gets headers and channel heads at its edges. Left out
   * on the screen, where they are an overlay.
   */
  readonly headsAround?: Box
}

/** What the parts of a build share. */
export type SceneContext = {
  readonly document: JourneyDocument
  readonly layout: MapLayout
  readonly options: SceneOptions
  /** Of this distance. */
  readonly memo: ItemMemo
  /** Stands for the builder: what is known of cards and lines at all distances. */
  readonly builder: object
}
