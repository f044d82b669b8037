// What a scene is built from.
import type { JourneyDocument } from '../model/document/journey-document'
import type { PersonaId } from '../model/records/persona'
import type { ItemMemo } from './item-memo'
import type { MapLayout } from './layout/map-layout'
import type { Distance } from './scene'
import type { SceneTexts } from './scene-texts'

export type SceneOptions = {
  readonly distance: Distance
  /** Whose emotion is shown; null: the lowest of all. */
  readonly personaId: PersonaId | null
  readonly texts: SceneTexts
  /** Headers and channel heads, for pictures; on the screen they are an overlay. */
  readonly hasHeads?: boolean
}

/** What the parts of a build share. */
export type SceneContext = {
  readonly document: JourneyDocument
  readonly layout: MapLayout
  readonly options: SceneOptions
  readonly memo: ItemMemo
}
