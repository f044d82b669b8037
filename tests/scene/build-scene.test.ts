import { describe, expect, it } from 'vitest'
import type { JourneyDocument } from '../../src/model/document/journey-document'
import { makeIdea } from '../../src/model/records/idea'
import { createSceneBuilder } from '../../src/scene/build-scene'
import type { Distance, Scene } from '../../src/scene/scene'
import type { SceneOptions } from '../../src/scene/scene-context'
import { id, layoutByHand, smallMap, texts } from './small-map'

const options = (distance: Distance): SceneOptions => ({ distance, personaId: id('pe_1'), texts })

describe('the scene of a map', () => {
  it('holds every touchpoint and every transition once, in painting order', () => {
    const document = smallMap()
    const scene = createSceneBuilder()(document, layoutByHand(document), options('near'))
    const keys = scene.items.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.filter((key) => key.startsWith('card:'))).toHaveLength(3)
    expect(keys.filter((key) => key.startsWith('line:'))).toHaveLength(2)
    expect(keys.filter((key) => key.startsWith('chip:'))).toHaveLength(2)
    const order = ['band', 'line', 'stub', 'card', 'chip', 'strip', 'head']
    const places = scene.items.map(({ layer }) => order.indexOf(layer))
    expect(places).toEqual([...places].sort((left, right) => left - right))
  })

  it('keeps every item the same object while nothing changes, also on the way back', () => {
    const document = smallMap()
    const build = createSceneBuilder()
    const before = build(document, layoutByHand(document), options('near'))
    build(document, layoutByHand(document), options('far'))
    const after = build({ ...document }, layoutByHand(document), options('near'))
    expect(changedKeys(before, after)).toEqual([])
  })

  it.each(['near', 'middle', 'far'] as const)(
    'changes one card when its number changes: %s',
    (at) => {
      const document = smallMap()
      const edited = withTouchpoint(document, 'tp_2', { title: 'Another title', number: 77 })
      expect(changesBetween(document, edited, at)).toEqual(['card:tp_2'])
    },
  )

  it('changes one card and the strip when an emotion changes', () => {
    const document = smallMap()
    const edited = withTouchpoint(document, 'tp_2', { emotions: { pe_1: 2 } })
    expect(changesBetween(document, edited, 'near')).toEqual([
      'card:tp_2',
      'strip:curve',
      'strip:step:st_2',
    ])
  })

  it('changes one chip when an idea is noted on a transition', () => {
    const document = smallMap()
    const idea = makeIdea({
      id: id('id_1'),
      number: 1,
      order: 'a0',
      on: { kind: 'transition', id: id('tr_1') },
    })
    const edited = { ...document, ideas: { ...document.ideas, [idea.id]: idea } }
    expect(changesBetween(document, edited, 'near')).toEqual(['chip:tr_1'])
  })

  it('shows the persona in focus and how many differ; with all personas the lowest', () => {
    const document = smallMap()
    const build = createSceneBuilder()
    const layout = layoutByHand(document)
    const anna = build(document, layout, options('near'))
    const all = build(document, layout, { ...options('near'), personaId: null })
    expect(iconsOf(anna, 'card:tp_1')).toContain('face-slightly-smiling')
    expect(wordsOf(anna, 'card:tp_1')).toContain('1 differ')
    expect(iconsOf(all, 'card:tp_1')).toContain('face-angry')
  })

  it('tells what is lost from what is kept without a colour', () => {
    const document = smallMap()
    const scene = createSceneBuilder()(document, layoutByHand(document), options('near'))
    const isDashed = (key: string) =>
      primitivesOf(scene, key).some((part) => part.type === 'path' && part.dash !== undefined)
    expect(isDashed('line:tr_1')).toBe(false)
    expect(isDashed('line:tr_2')).toBe(true)
    expect(iconsOf(scene, 'chip:tr_1')).toContain('link')
    expect(iconsOf(scene, 'chip:tr_2')).toContain('unlink')
  })
})

function withTouchpoint(
  document: JourneyDocument,
  touchpointId: string,
  change: Partial<JourneyDocument['touchpoints'][never]>,
): JourneyDocument {
  const before = document.touchpoints[id<keyof JourneyDocument['touchpoints']>(touchpointId)]
  return {
    ...document,
    touchpoints: { ...document.touchpoints, [touchpointId]: { ...before, ...change } },
  }
}

function changesBetween(before: JourneyDocument, after: JourneyDocument, at: Distance) {
  const build = createSceneBuilder()
  const first = build(before, layoutByHand(before), options(at))
  return changedKeys(first, build(after, layoutByHand(after), options(at)))
}

function changedKeys(before: Scene, after: Scene): string[] {
  const known = new Set(before.items)
  return after.items.filter((item) => !known.has(item)).map(({ key }) => key)
}

function primitivesOf(scene: Scene, key: string) {
  return scene.items.find((item) => item.key === key)?.primitives ?? []
}

function iconsOf(scene: Scene, key: string) {
  return primitivesOf(scene, key).flatMap((part) => (part.type === 'icon' ? [part.name] : []))
}

function wordsOf(scene: Scene, key: string) {
  return primitivesOf(scene, key).flatMap((part) => (part.type === 'text' ? [part.text] : []))
}
