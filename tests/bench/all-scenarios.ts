// Every scenario, in the order of the table: those of fixed sizes, and those of each size asked for.
import type { Scenario } from './scenario'
import {
  holdOfTrackerTable,
  openBacklog,
  rankBacklogItem,
  readTrackerTable,
  takeOverTrackerTable,
} from './scenarios/backlog'
import { checkAfterEdit, checkAllRules } from './scenarios/check-map'
import { dragCard } from './scenarios/drag-card'
import { writeAndRead } from './scenarios/file-text'
import { firstLoad } from './scenarios/first-load'
import { heapAfterEdits, heapAfterOpenings, heapOfMap } from './scenarios/heap'
import { keepEdit } from './scenarios/keep-edit'
import { buildScene, buildSceneAfterTitle, layOut, layOutAfterMove } from './scenarios/lay-out'
import { openMap } from './scenarios/open-map'
import { panAtFit, panMap } from './scenarios/pan-map'
import { recoverChanges, recoveryPage } from './scenarios/recovery'
import { saveLargeMap, saveMap } from './scenarios/save-map'
import { longestTaskOfPng, savePng, savePngOfLab } from './scenarios/save-png'
import { typeInOutline } from './scenarios/type-in-outline'
import { typeTitle } from './scenarios/type-title'
import { undoDeleteAll } from './scenarios/undo-delete-all'
import { zoomMap } from './scenarios/zoom-map'

/** What a working session of the usual size waits for, and layout at its largest. */
export const usualScenarios: readonly Scenario[] = [
  firstLoad,
  openMap(300),
  dragCard(300),
  panMap(300),
  zoomMap(300),
  typeTitle(300),
  savePng(300),
  savePngOfLab,
  longestTaskOfPng(300),
  saveLargeMap,
  layOut,
  layOutAfterMove,
  checkAllRules,
  checkAfterEdit,
  openBacklog,
  rankBacklogItem,
  readTrackerTable,
  holdOfTrackerTable,
  takeOverTrackerTable,
  heapAfterOpenings,
  heapAfterEdits,
  buildScene,
  buildSceneAfterTitle,
]

/** The same work on a map of so many touchpoints. */
export function scenariosOfSize(touchpoints: number): readonly Scenario[] {
  return [
    openMap(touchpoints),
    panAtFit(touchpoints),
    panMap(touchpoints),
    zoomMap(touchpoints),
    dragCard(touchpoints),
    typeTitle(touchpoints),
    typeInOutline(touchpoints),
    savePng(touchpoints),
    longestTaskOfPng(touchpoints),
    saveMap(touchpoints),
    keepEdit(touchpoints),
    recoverChanges(touchpoints),
    recoveryPage(touchpoints),
    undoDeleteAll(touchpoints),
    heapOfMap(touchpoints),
    writeAndRead(touchpoints),
  ]
}
