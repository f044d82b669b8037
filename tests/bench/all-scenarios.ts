// Every scenario, in the order of the table.
import type { Scenario } from './scenario'
import { dragCard } from './scenarios/drag-card'
import { firstLoad } from './scenarios/first-load'
import { layOut, layOutAfterMove } from './scenarios/lay-out'
import { openMap } from './scenarios/open-map'
import { panMap } from './scenarios/pan-map'
import { savePng } from './scenarios/save-png'
import { typeTitle } from './scenarios/type-title'
import { zoomMap } from './scenarios/zoom-map'

export const allScenarios: readonly Scenario[] = [
  firstLoad,
  openMap,
  dragCard,
  panMap,
  zoomMap,
  typeTitle,
  savePng,
  layOut,
  layOutAfterMove,
]
