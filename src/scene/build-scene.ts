// The scene of a map: every band, line, card and chip as items that stay the same objects until
// something that they show changes.
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
  /** Makes the items ahead of time, some at each step; the scene itself is quickly built then. */
  readonly prepare: (
    document: JourneyDocument,
    layout: MapLayout,
    options: SceneOptions,
  ) => Iterator<void>
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
  const build = (document: JourneyDocument, layout: MapLayout, options: SceneOptions): Scene => {
    const { distance } = options
    const shelf = shelves[distance]
    const context = contextOf(document, layout, options)
    const known = madeOf(shelf, context)
    if (known) return known.scene
    const items: SceneItem[] = parts.flatMap((itemsOf) => itemsOf(context))
    if (options.headsAround) items.push(...headItems(context, options.headsAround))
    shelf.memo.finish()
    const scene = { distance, bounds: boundsOf(items), items }
    shelf.made = [{ context, scene }, ...shelf.made.slice(0, 1)]
    return scene
  }
  function* prepare(document: JourneyDocument, layout: MapLayout, options: SceneOptions) {
    const context = contextOf(document, layout, options)
    if (madeOf(shelves[options.distance], context)) return
    for (const itemsOf of parts) yield void itemsOf(context)
  }
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
