// What layouter and scene builder hold does not grow with the number of edits.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import type { JourneyDocument } from '../../src/model/document/journey-document'
import type { Touchpoint, TouchpointId } from '../../src/model/records/touchpoint'
import { createSceneBuilder } from '../../src/scene/build-scene'
import { createLayouter } from '../../src/scene/layout/layouter'
import { measureText } from '../../src/scene/text/measure-text'
import { generateDocument } from '../helpers/random-document'
import { createRandomSource } from '../helpers/random-source'
import { texts } from './small-map'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

function heapMegabytes(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed / 1e6
}

describe('memory', () => {
  it('stays flat over 1,000 edits: cards added, moved, renamed, deleted', () => {
    const layouter = createLayouter(measureText)
    const build = createSceneBuilder()
    const random = createRandomSource(21)
    let document = generateDocument({ touchpoints: 40, seed: 2 })
    const edit = (count: number) => {
      document = edited(document, count, random)
      build(document, layouter(document), { distance: 'near', personaId: null, texts })
    }
    for (let count = 0; count < 200; count += 1) edit(count)
    const before = heapMegabytes()
    for (let count = 200; count < 1200; count += 1) edit(count)
    // One scene of this map takes about half a MB, cached words a little: 1,000 of them 500.
    expect(heapMegabytes() - before).toBeLessThan(20)
  })
})

/** A card renamed and moved; by turns a card without lines is added, and deleted. */
function edited(
  document: JourneyDocument,
  count: number,
  random: ReturnType<typeof createRandomSource>,
): JourneyDocument {
  const ids = Object.keys(document.touchpoints) as TouchpointId[]
  const steps = Object.keys(document.steps) as Touchpoint['stepId'][]
  const moved = document.touchpoints[random.oneOf(ids)] as Touchpoint
  const change = { title: `Title number ${count}`, stepId: random.oneOf(steps), untilStepId: null }
  const touchpoints: Record<string, Touchpoint> = { ...document.touchpoints }
  touchpoints[moved.id] = { ...moved, ...change }
  const added = `tp_added_${count - (count % 2)}` as TouchpointId
  if (count % 2 === 0) touchpoints[added] = { ...moved, id: added, number: 10_000 + count }
  else delete touchpoints[added]
  return { ...document, touchpoints }
}
