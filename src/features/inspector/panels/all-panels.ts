// The panel of each kind of record.
import type { InspectedKind, PanelSpec } from '../fields/field-spec'
import { backlogItemPanel } from './backlog-item'
import { mapPanel } from './map'
import { brightSpotPanel, ideaPanel, painPointPanel, quotePanel } from './notes'
import { objectivePanel, pathPanel, personaPanel, systemPanel, teamPanel } from './people'
import { channelPanel, stagePanel, stepPanel } from './structure'
import { touchpointPanel } from './touchpoint'
import { transitionPanel } from './transition'
import { actionPanel, decisionPanel, parkedItemPanel } from './workshop'

const panels: { readonly [Kind in InspectedKind]: PanelSpec } = {
  map: mapPanel,
  touchpoint: touchpointPanel,
  transition: transitionPanel,
  painPoint: painPointPanel,
  idea: ideaPanel,
  brightSpot: brightSpotPanel,
  quote: quotePanel,
  backlogItem: backlogItemPanel,
  channel: channelPanel,
  stage: stagePanel,
  step: stepPanel,
  persona: personaPanel,
  team: teamPanel,
  system: systemPanel,
  objective: objectivePanel,
  path: pathPanel,
  decision: decisionPanel,
  action: actionPanel,
  parkedItem: parkedItemPanel,
}

export function panelOf(kind: InspectedKind): PanelSpec {
  return panels[kind]
}
