// The app's own pure functions in a page of their own: what layout costs without anything drawn.
import { createEditEnv } from '../../../../src/model/document/edit-env'
import type { JourneyDocument } from '../../../../src/model/document/journey-document'
import { readJourney } from '../../../../src/model/file-format/read-file'
import { writeJourney } from '../../../../src/model/file-format/write-file'
import { createLayouter, layoutDocument } from '../../../../src/scene/layout/layouter'
import { measureText } from '../../../../src/scene/text/measure-text'

export type Pure = {
  /** Layouts and routes from nothing; ms each. */
  layoutTimes: (map: JourneyDocument, repeats: number) => number[]
  /** Layouts and routes again after one card moved to another step; ms each. */
  relayoutTimes: (map: JourneyDocument, repeats: number) => number[]
  /** The text of the file and the map read from it again; ms each. */
  fileTimes: (map: JourneyDocument, repeats: number) => number[]
  /** The same by JSON.stringify and JSON.parse. */
  jsonTimes: (map: JourneyDocument, repeats: number) => number[]
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
}
Object.assign(globalThis, { pure })

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
