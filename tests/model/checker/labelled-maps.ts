// The labelled set: small maps, each with all that the checker has to find on it, and nothing else.
// Every rule has maps on which it must fire and look-alikes on which it must not.
import { continuityMaps } from './labelled/continuity'
import { flowMaps } from './labelled/flow'
import { ownershipMaps } from './labelled/ownership'
import { structureMaps } from './labelled/structure'
import { workMaps } from './labelled/work'
import type { LabelledMap } from './labelled-map'

export const labelledMaps: readonly LabelledMap[] = [
  ...continuityMaps,
  ...flowMaps,
  ...ownershipMaps,
  ...workMaps,
  ...structureMaps,
]
