// What of the map the item of the agenda that the room is in leaves out.
import { hiddenLayers } from '../model/workshop/map-layers'
import type { MapLayer } from '../text/workshop/words'
import { useDocument } from './use-document'
import { useSession } from './use-session'

export function useHiddenLayers(): readonly MapLayer[] {
  const clock = useSession((session) => session.workshopClock)
  return useDocument((document) => hiddenLayers(document, clock))
}
