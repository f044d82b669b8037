// What of a map an item of the agenda shows: its layers can be left out while the room is at something
// else. Where things stand is not changed by that.
import { memoByIdentity } from '../../lib/memo-by-identity'
import type { MapLayer } from '../../text/workshop/words'
import type { JourneyDocument } from '../document/journey-document'
import type { Touchpoint } from '../records/touchpoint'
import type { WorkshopClock } from './clock'

/** In the file by these words, in the order in which they are offered. */
export const mapLayers: readonly MapLayer[] = [
  'emotions',
  'pains',
  'ideas',
  'voices',
  'owners',
  'findings',
]

/** Stands in an item's `layers` when those of the map are chosen: cards and lines are always there. */
const chosenWord = 'grid'

/** The layers that an item shows; all of them when nobody chose. */
export function layersShown(layers: readonly string[]): readonly MapLayer[] {
  if (!layers.includes(chosenWord)) return mapLayers
  return mapLayers.filter((layer) => layers.includes(layer))
}

/** An item's `layers` with these of the map; other words stay as they are. */
export function withLayersShown(
  layers: readonly string[],
  shown: readonly MapLayer[],
): readonly string[] {
  const own: readonly string[] = [...mapLayers, chosenWord]
  const others = layers.filter((layer) => !own.includes(layer))
  if (mapLayers.every((layer) => shown.includes(layer))) return others
  return [...others, chosenWord, ...mapLayers.filter((layer) => shown.includes(layer))]
}

/** An item's `layers` with one of the map's shown, or not shown any more. */
export function withLayerSwitched(layers: readonly string[], layer: MapLayer): readonly string[] {
  const shown = layersShown(layers)
  const others = shown.filter((other) => other !== layer)
  return withLayersShown(layers, others.length < shown.length ? others : [...shown, layer])
}

/** What the item of the agenda that the room is in leaves out; the same list for the same item. */
export function hiddenLayers(
  { agenda }: Pick<JourneyDocument, 'agenda'>,
  clock: WorkshopClock | null,
): readonly MapLayer[] {
  const itemId = clock?.itemId ?? clock?.within?.itemId
  const item = itemId ? agenda[itemId] : undefined
  return item ? hiddenIn(item.layers) : noLayers
}

/** The map as it looks without some layers. Its records, and where they stand, are those of the map. */
export function withoutLayers(
  document: JourneyDocument,
  hidden: readonly MapLayer[],
): JourneyDocument {
  if (hidden.length === 0) return document
  const isHidden = (layer: MapLayer) => hidden.includes(layer)
  return {
    ...document,
    ...(isHidden('pains') && { painPoints: {} }),
    ...(isHidden('ideas') && { ideas: {}, backlogItems: {} }),
    ...(isHidden('voices') && { brightSpots: {}, quotes: {} }),
    ...(isHidden('owners') && { teams: {}, systems: {} }),
    ...(isHidden('emotions') && { touchpoints: withoutEmotions(document.touchpoints) }),
  }
}

const noLayers: readonly MapLayer[] = []

const hiddenIn = memoByIdentity((layers: readonly string[]): readonly MapLayer[] => {
  const shown = layersShown(layers)
  return mapLayers.filter((layer) => !shown.includes(layer))
})

const withoutEmotions = memoByIdentity(
  (touchpoints: JourneyDocument['touchpoints']): JourneyDocument['touchpoints'] => {
    const entries = Object.values<Touchpoint>(touchpoints).map((card) => [card.id, unfelt(card)])
    return Object.fromEntries(entries)
  },
)

const unfelt = memoByIdentity(
  (touchpoint: Touchpoint): Touchpoint => ({ ...touchpoint, emotions: {} }),
)
