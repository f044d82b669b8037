// Reads a small map made up for it, so that the browser has compiled what reads a large one.
import type { EditEnv } from '../document/edit-env'
import { formatName, formatVersion, minReader } from '../migrations/all-migrations'
import { piecesOf } from './outcome-pieces'
import { readJourneyBytes } from './read-file'

/** Takes about a tenth of a second in a worker that has just begun. */
export function rehearseReading(env: EditEnv): void {
  const bytes = new TextEncoder().encode(JSON.stringify(smallMap()))
  for (let time = 0; time < times; time += 1) {
    for (const _piece of piecesOf(readJourneyBytes(bytes, env)));
  }
}

const times = 6
const cardCount = 150

function smallMap() {
  const list = <Item>(make: (index: number) => Item) =>
    Array.from({ length: cardCount }, (_, index) => make(index))
  const on = (index: number) => ({ kind: 'transition', id: `tr_${index}` })
  return {
    format: formatName,
    formatVersion,
    minReader,
    map: { id: 'jm_0', title: 'Rehearsal', createdAt: '2026-01-01T00:00:00.000Z' },
    personas: [{ id: 'pe_0', order: 'a0', name: 'Customer' }],
    stages: [{ id: 'sg_0', order: 'a0', title: 'Stage' }],
    steps: [{ id: 'st_0', order: 'a0', stageId: 'sg_0', title: 'Step' }],
    channels: [{ id: 'ch_0', order: 'a0', title: 'Channel', kind: 'other' }],
    touchpoints: list((index) => ({
      ...{ id: `tp_${index}`, number: index + 1, order: `b${index + 10_000}` },
      ...{ stepId: 'st_0', channelId: 'ch_0', title: `Touchpoint ${index}`, notes: 'Notes' },
    })),
    transitions: list((index) => ({
      ...{ id: `tr_${index}`, number: index + 1, trigger: 'A trigger' },
      ...{ fromId: `tp_${index}`, toId: `tp_${(index + 1) % cardCount}` },
    })),
    painPoints: list((index) => ({
      ...{ id: `pp_${index}`, number: index + 1, order: 'a0', on: on(index), text: 'A pain' },
    })),
  }
}
