// The scenes of the examples, item by item, as a reviewer can read them: a change of layout or looks
// shows as a change of these files. After a wanted change, write them anew and read the difference:
//   UPDATE_GOLDEN=1 npx vitest run tests/scene/golden-scenes.test.ts && git diff tests/scene/golden
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createSceneBuilder } from '../../src/scene/build-scene'
import { layoutDocument } from '../../src/scene/layout/layouter'
import type { Primitive, Scene } from '../../src/scene/scene'
import { measureText } from '../../src/scene/text/measure-text'
import { exampleFiles } from '../helpers/example-files'
import { readOrThrow } from '../helpers/read-or-throw'
import { texts } from './small-map'

const folder = new URL('./golden/', import.meta.url)

describe('the scene of an example', () => {
  for (const { name, text } of exampleFiles()) {
    it(`${name} is as it was when it was last looked at`, () => {
      const file = new URL(name.replace('.journey.json', '.scene.json'), folder)
      const digest = digestOf(sceneOf(text))
      if (process.env.UPDATE_GOLDEN) {
        mkdirSync(folder, { recursive: true })
        writeFileSync(file, digest)
      }
      expect(existsSync(file), 'written once with UPDATE_GOLDEN=1').toBe(true)
      expect(digest.split('\n')).toEqual(readFileSync(file, 'utf8').split('\n'))
    })
  }
})

function sceneOf(text: string): Scene {
  const { document } = readOrThrow(text)
  const layout = layoutDocument(document, measureText)
  const headsAround = { x: 0, y: 0, width: layout.width, height: layout.height }
  const options = { distance: 'near', personaId: null, texts, headsAround } as const
  return createSceneBuilder()(document, layout, options)
}

/** JSON, a line an item: key, box, and what is drawn, in whole map units. */
function digestOf({ items }: Scene): string {
  const lines = items.map(({ key, bounds, primitives }) => {
    const box = [bounds.x, bounds.y, bounds.width, bounds.height].map(Math.round)
    return JSON.stringify([key, box, ...primitives.map(wordsFor)])
  })
  return `[\n${lines.join(',\n')}\n]\n`
}

function wordsFor(primitive: Primitive): string {
  const whole = (text: string) => text.replace(/-?\d+\.\d+/g, (number) => `${Math.round(+number)}`)
  switch (primitive.type) {
    case 'rect': {
      const { width, height, fill = 'no fill', stroke = 'no stroke' } = primitive
      return `rect ${Math.round(width)}×${Math.round(height)} ${fill} ${stroke}`
    }
    case 'path': {
      const { d, fill = 'no fill', stroke = 'no stroke', dash } = primitive
      return `path ${fill} ${stroke}${dash ? ' dashed' : ''} ${whole(d)}`
    }
    case 'text':
      return `${primitive.size}/${primitive.weight} ${primitive.color} “${primitive.text}”`
    case 'icon':
      return `icon ${primitive.name} ${primitive.color}`
  }
}
