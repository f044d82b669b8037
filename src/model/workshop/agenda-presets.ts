// Agendas that facilitators use, for workshops of four lengths. Their words come from the texts.

import type { AgendaLayer, AgendaPresetId, AgendaTopic, MapLayer } from '../../text/workshop/words'

/** What an item may offer beside the map; in the file by these words. */
export const agendaTools = [
  'map-facts',
  'capture',
  'collect',
  'inbox',
  'silent-round',
  'rate-pains',
  'vote',
  'parking-lot',
  'present',
  'wrap-up',
] as const

export type AgendaTool = (typeof agendaTools)[number]

/** What an item may show; in the file by these words. */
export const agendaLayers: readonly AgendaLayer[] = ['map', 'experience', 'outline']

export const agendaPresetIds: readonly AgendaPresetId[] = ['short', 'twoHours', 'halfDay', 'day']

/** The topics of each preset with their minutes, in order. */
export const agendaPresets: {
  readonly [Id in AgendaPresetId]: readonly (readonly [AgendaTopic, minutes: number])[]
} = {
  short: [
    ['scope', 5],
    ['stages', 5],
    ['touchpoints', 10],
    ['pains', 10],
    ['ideas', 5],
    ['vote', 5],
    ['owners', 5],
  ],
  twoHours: [
    ['scope', 10],
    ['stages', 15],
    ['touchpoints', 25],
    ['feelings', 15],
    ['pains', 20],
    ['ideas', 15],
    ['vote', 10],
    ['owners', 10],
  ],
  halfDay: [
    ['scope', 20],
    ['stages', 25],
    ['touchpoints', 45],
    ['feelings', 25],
    ['pause', 15],
    ['pains', 40],
    ['ideas', 35],
    ['vote', 15],
    ['owners', 20],
  ],
  day: [
    ['scope', 40],
    ['stages', 45],
    ['touchpoints', 75],
    ['pause', 15],
    ['feelings', 45],
    ['lunch', 60],
    ['pains', 75],
    ['ideas', 60],
    ['pause', 15],
    ['vote', 20],
    ['owners', 30],
  ],
}

/** What is captured at any time is always seen; the rest only where the room talks about it. */
const notes: readonly MapLayer[] = ['pains', 'ideas', 'voices']

/** What is shown and offered while the room is at a topic. */
export const looksOfTopic: {
  readonly [Topic in AgendaTopic]: {
    readonly layers: readonly AgendaLayer[]
    /** Of the map; left out: all of them. */
    readonly mapLayers?: readonly MapLayer[]
    readonly tools: readonly AgendaTool[]
  }
} = {
  scope: { layers: ['map'], mapLayers: notes, tools: ['map-facts'] },
  stages: { layers: ['map'], mapLayers: notes, tools: ['capture'] },
  touchpoints: {
    layers: ['map'],
    mapLayers: [...notes, 'owners'],
    tools: ['capture', 'silent-round', 'inbox'],
  },
  feelings: { layers: ['experience'], tools: ['capture'] },
  pause: { layers: [], tools: [] },
  pains: {
    layers: ['map'],
    mapLayers: ['emotions', ...notes],
    tools: ['capture', 'silent-round', 'rate-pains'],
  },
  lunch: { layers: [], tools: [] },
  ideas: {
    layers: ['map'],
    mapLayers: notes,
    tools: ['capture', 'silent-round', 'inbox'],
  },
  vote: { layers: ['map'], mapLayers: ['pains', 'ideas'], tools: ['vote'] },
  owners: { layers: ['map'], tools: ['parking-lot', 'present', 'wrap-up'] },
}
