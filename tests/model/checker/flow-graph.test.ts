// The ways among some of the touchpoints are those of a graph of just these, whatever the map.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { flowGraph, flowGraphOf, type Ways, waysAmong } from '../../../src/model/checker/flow-graph'
import type { Touchpoint } from '../../../src/model/records/touchpoint'
import type { Transition } from '../../../src/model/records/transition'
import { generateDocument } from '../../helpers/random-document'

function said({ touchpoints, next, previous, loopOf }: Ways) {
  const name = (place: number) => touchpoints[place]?.id
  return touchpoints.map(({ id }, place) => ({
    id,
    next: [...next(place)].map(name),
    previous: [...previous(place)].map(name),
    loop: touchpoints.filter((_, other) => loopOf[other] === loopOf[place]).map((one) => one.id),
  }))
}

test('the ways among some touchpoints', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 4 }), (seed, nth) => {
      const document = generateDocument({ touchpoints: 24, seed, loops: 0.3 })
      const isIn = ({ number }: Touchpoint) => number % nth === 0
      const some = Object.values<Touchpoint>(document.touchpoints).filter(isIn)
      const transitions = Object.values<Transition>(document.transitions)
      const among = waysAmong(flowGraph(document), isIn)
      expect(said(among)).toEqual(said(flowGraphOf(some, transitions)))
    }),
  )
})
