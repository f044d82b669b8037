// The scene of a map: every band, line, card and chip as items that stay the same objects until
// something that they show changes.
import { lastOf } from '../lib/last-of'
import type { JourneyDocument } from '../model/document/journey-document'
import { boxAround } from './geometry'
import { createItemMemo, type ItemMemo } from './item-memo'
import type { MapLayout } from './layout/map-layout'
import type { Distance, Scene, SceneItem } from './scene'
import { bandItems } from './scene-bands'
import { cardItems, stubItems } from './scene-cards'
import type { SceneContext, SceneOptions } from './scene-context'
import { headItems } from './scene-heads'
import { chipItems, lineItems } from './scene-lines'
import { stripItems } from './scene-strip'

export type SceneBuilder = {
  (document: JourneyDocument, layout: MapLayout, options: SceneOptions): Scene
  /** Makes the scene ahead of time, some of it at each step. */
  readonly prepare: (
    document: JourneyDocument,
    layout: MapLayout,
    options: SceneOptions,
  ) => Iterator<void, Scene>
}

/**
 * A builder that remembers its last scene of each distance, so that going to another distance and
 * back makes nothing anew, and the one before it, for who takes an edit back. Same arguments, same
 * scene.
 */
export function createSceneBuilder(): SceneBuilder {
  const shelves: Readonly<Record<Distance, Shelf>> = {
    near: { memo: createItemMemo(), made: [] },
    middle: { memo: createItemMemo(), made: [] },
    far: { memo: createItemMemo(), made: [] },
  }
  const contextOf = (document: JourneyDocument, layout: MapLayout, options: SceneOptions) => {
    const { memo } = shelves[options.distance]
    return { document, layout, options, memo, builder: shelves } satisfies SceneContext
  }
  /** A kind of items a step, and the box around them all. */
  function* make(context: SceneContext): Generator<void, Scene> {
    const { distance, headsAround } = context.options
    const shelf = shelves[distance]
    const known = madeOf(shelf, context)
    if (known) return known.scene
    const items: SceneItem[] = []
    for (const itemsOf of parts) {
      for (const item of itemsOf(context)) items.push(item)
      yield
    }
    if (headsAround) items.push(...headItems(context, headsAround))
    const scene = { distance, bounds: boundsOf(items), items }
    shelf.memo.finish()
    shelf.made = [{ context, scene }, ...shelf.made.slice(0, 1)]
    return scene
  }
  const build = (document: JourneyDocument, layout: MapLayout, options: SceneOptions): Scene =>
    lastOf(make(contextOf(document, layout, options)))
  const prepare = (document: JourneyDocument, layout: MapLayout, options: SceneOptions) =>
    make(contextOf(document, layout, options))
  return Object.assign(build, { prepare })
}

type MadeScene = { readonly context: SceneContext; readonly scene: Scene }

type Shelf = { readonly memo: ItemMemo; made: readonly MadeScene[] }

function madeOf({ made }: Shelf, context: SceneContext): MadeScene | undefined {
  return made.find((scene) => isMadeOf(scene.context, context))
}

function isMadeOf({ document, layout, options }: SceneContext, other: SceneContext): boolean {
  return (
    document === other.document &&
    layout === other.layout &&
    options.personaId === other.options.personaId &&
    options.texts === other.options.texts &&
    options.headsAround === other.options.headsAround
  )
}

/** In painting order. */
const parts = [bandItems, lineItems, stubItems, cardItems, chipItems, stripItems]

function boundsOf(items: readonly SceneItem[]) {
  return boxAround(items.map(({ bounds }) => bounds)) ?? { x: 0, y: 0, width: 0, height: 0 }
}
