// One small map with everything that the checker has to find on it.
import type { RuleId } from '../../../src/text/checker/finding-texts'
import type { MapWords } from '../../helpers/build-map'

export type LabelledMap = {
  readonly name: string
  /** What it looks like and is not: the rules that must not fire here. */
  readonly lookAlikeOf?: readonly RuleId[]
  readonly words: MapWords
  /** All of it, as `rule-id on record`; `rule-id on map` for the map as a whole. */
  readonly finds: readonly string[]
}
