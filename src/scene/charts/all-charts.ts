// The charts of the omnichannel picture, in the order in which they are read.
import type { JourneyDocument } from '../../model/document/journey-document'
import type { Texts } from '../../text/texts'
import { capabilityChart } from './capability-chart'
import type { Chart, ChartId } from './chart'
import { hotSpotChart } from './hot-spot-chart'
import { systemChart } from './system-chart'
import { channelSwitchChart, handOverChart } from './transition-charts'

export type MakeChart = (document: JourneyDocument, texts: Texts) => Chart

export const chartMakers: Readonly<Record<ChartId, MakeChart>> = {
  hotSpots: hotSpotChart,
  channelSwitches: channelSwitchChart,
  systems: systemChart,
  handOvers: handOverChart,
  capabilities: capabilityChart,
}
