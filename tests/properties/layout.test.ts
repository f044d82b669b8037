// Properties of every layout, on generated maps: dense, sparse, deep stacks, fans, loops, spans.
import { describe, expect, it } from 'vitest'
import { layoutDocument } from '../../src/scene/layout/layouter'
import { measureText } from '../../src/scene/text/measure-text'
import { layoutFaults } from '../helpers/layout-faults'
import { fanIn, fanOut, longLoops, parallels } from '../helpers/layout-maps'
import { type GenerateOptions, generateDocument } from '../helpers/random-document'

const shapes: Record<string, Omit<GenerateOptions, 'touchpoints'>> = {
  ordinary: {},
  sparse: { transitions: 3, steps: 40 },
  dense: { steps: 6, channels: 4, parallels: 0.2 },
  'one step': { steps: 1, channels: 3 },
  'one channel': { channels: 1 },
  'many spans': { spans: 0.3, channels: 4 },
  'loops and self-loops': { loops: 0.5, selfLoops: 0.2 },
  'second channels': { secondChannels: 0.5, unknownChannels: 0.3 },
}

describe('a layout of a generated map', () => {
  for (const [name, options] of Object.entries(shapes)) {
    for (const touchpoints of [1, 10, 40, 100]) {
      it(`has no fault: ${name}, ${touchpoints} touchpoints`, () => {
        for (let seed = 1; seed <= 5; seed += 1) {
          const document = generateDocument({ ...options, touchpoints, seed })
          expect({
            seed,
            faults: layoutFaults(document, layoutDocument(document, measureText)),
          }).toEqual({
            seed,
            faults: [],
          })
        }
      })
    }
  }

  for (const touchpoints of [1000, 5000]) {
    it(`has no fault: ${touchpoints} touchpoints`, () => {
      const document = generateDocument({ touchpoints, seed: 7 })
      expect(layoutFaults(document, layoutDocument(document, measureText))).toEqual([])
    })
  }
})

describe('a layout of a map with one extreme', () => {
  const extremes = {
    fanIn: fanIn(30),
    fanOut: fanOut(30),
    longLoops: longLoops(200),
    parallels: parallels(30),
  }
  for (const [name, document] of Object.entries(extremes)) {
    it(`has no fault: ${name}`, () => {
      expect(layoutFaults(document, layoutDocument(document, measureText))).toEqual([])
    })
  }
})
