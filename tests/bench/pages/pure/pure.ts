// The app's own pure functions in a page of their own: what layout costs without anything drawn.
import { checkMap, createChecker } from '../../../../src/model/checker/create-checker'
import { createEditEnv } from '../../../../src/model/document/edit-env'
import type { JourneyDocument } from '../../../../src/model/document/journey-document'
import { readJourney } from '../../../../src/model/file-format/read-file'
import { writeJourney } from '../../../../src/model/file-format/write-file'
import { createSceneBuilder } from '../../../../src/scene/build-scene'
import { createLayouter, layoutDocument } from '../../../../src/scene/layout/layouter'
import type { SceneTexts } from '../../../../src/scene/scene-texts'
import { measureText } from '../../../../src/scene/text/measure-text'
import { withOneEdit, withWorkFilledIn } from './checked-map'

export type Pure = {
  /** Layouts and routes from nothing; ms each. */
  layoutTimes: (map: JourneyDocument, repeats: number) => number[]
  /** Layouts and routes again after one card moved to another step; ms each. */
  relayoutTimes: (map: JourneyDocument, repeats: number) => number[]
  /** The text of the file and the map read from it again; ms each. */
  fileTimes: (map: JourneyDocument, repeats: number) => number[]
  /** The same by JSON.stringify and JSON.parse. */
  jsonTimes: (map: JourneyDocument, repeats: number) => number[]
  /** Scenes at near distance from nothing; ms each. */
  sceneTimes: (map: JourneyDocument, repeats: number) => number[]
  /** Layout and scene again after one title changed, as at each keystroke; ms each. */
  retitleTimes: (map: JourneyDocument, repeats: number) => number[]
  /** All rules of the checker on a map that was never seen; ms each. */
  checkTimes: (map: JourneyDocument, repeats: number) => number[]
  /** The rules again after one card moved, asked for something else, or was joined; ms each. */
  recheckTimes: (map: JourneyDocument, repeats: number) => number[]
}

const env = createEditEnv(
  () => 'fresh',
  () => 0,
)

const pure: Pure = {
  layoutTimes: (map, repeats) =>
    Array.from({ length: repeats }, () => timeOf(() => layoutDocument(map, measureText))),
  relayoutTimes: (map, repeats) => {
    const layout = createLayouter(measureText)
    layout(map)
    let moved = map
    return Array.from({ length: repeats }, (_, index) => {
      moved = withOneMoved(moved, index)
      return timeOf(() => layout(moved))
    })
  },
  fileTimes: (map, repeats) =>
    Array.from({ length: repeats }, () => timeOf(() => readJourney(writeJourney(map), env))),
  jsonTimes: (map, repeats) =>
    Array.from({ length: repeats }, () => timeOf(() => JSON.parse(JSON.stringify(map)))),
  sceneTimes: (map, repeats) => {
    const layout = layoutDocument(map, measureText)
    return Array.from({ length: repeats }, () =>
      timeOf(() => createSceneBuilder()(map, layout, sceneOptions)),
    )
  },
  retitleTimes: (map, repeats) => {
    const layout = createLayouter(measureText)
    const build = createSceneBuilder()
    build(map, layout(map), sceneOptions)
    let edited = map
    return Array.from({ length: repeats }, (_, index) => {
      edited = withOneRenamed(edited, index)
      return timeOf(() => build(edited, layout(edited), sceneOptions))
    })
  },
  checkTimes: (map, repeats) => {
    const filled = withWorkFilledIn(map)
    return Array.from({ length: repeats }, () => {
      // What queries remember of tables is of no help: these are new ones.
      const document = structuredClone(filled)
      return timeOf(() => checkMap({ document, today }))
    })
  },
  recheckTimes: (map, repeats) => {
    const check = createChecker()
    let edited = withWorkFilledIn(map)
    check({ document: edited, today })
    return Array.from({ length: repeats }, (_, index) => {
      edited = withOneEdit(edited, index)
      return timeOf(() => check({ document: edited, today }))
    })
  },
}
const today = '2026-11-22'
Object.assign(globalThis, { pure })

const words: SceneTexts = {
  differ: (count) => `${count} differ`,
  emotion: 'Emotion',
  allPersonas: 'All personas',
  channelNotKnown: 'Channel not known',
  legend: {
    kept: 'Context kept',
    partial: 'Context partly kept',
    lost: 'Context lost',
    unknown: 'Not known',
    pain: 'Pain points',
    idea: 'Feature ideas',
    momentOfTruth: 'Moment of truth',
  },
}
const sceneOptions = { distance: 'near', personaId: null, texts: words } as const

function withOneRenamed(map: JourneyDocument, index: number): JourneyDocument {
  const touchpoints = Object.values(map.touchpoints)
  const touchpoint = touchpoints[(index * 7919) % touchpoints.length]
  if (!touchpoint) throw new Error('The map is too small')
  const renamed = { ...touchpoint, title: `${touchpoint.title} ${index}` }
  return { ...map, touchpoints: { ...map.touchpoints, [touchpoint.id]: renamed } }
}

/** One touchpoint, another one each time, in the step after or before its own. */
function withOneMoved(map: JourneyDocument, index: number): JourneyDocument {
  const touchpoints = Object.values(map.touchpoints)
  const touchpoint = touchpoints[(index * 7919) % touchpoints.length]
  const steps = Object.values(map.steps).sort((left, right) => (left.order < right.order ? -1 : 1))
  const place = steps.findIndex((step) => step.id === touchpoint?.stepId)
  const step = steps[place + 1] ?? steps[place - 1]
  if (!touchpoint || !step) throw new Error('The map is too small')
  const moved = { ...touchpoint, stepId: step.id, untilStepId: null }
  return { ...map, touchpoints: { ...map.touchpoints, [touchpoint.id]: moved } }
}

function timeOf(work: () => unknown): number {
  const startMs = performance.now()
  work()
  return performance.now() - startMs
}
