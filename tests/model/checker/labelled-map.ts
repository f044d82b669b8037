// One small map with everything that the checker has to find on it.
import type { MapWords } from '../../helpers/build-map'

export type LabelledMap = {
  readonly name: string
  readonly words: MapWords
  /** All of it, as `rule-id on record`; `rule-id on map` for the map as a whole. */
  readonly finds: readonly string[]
}
