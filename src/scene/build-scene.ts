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
 * back makes nothing anew. Same arguments, same scene.
 */
export function createSceneBuilder(): SceneBuilder {
  const memos: Readonly<Record<Distance, ItemMemo>> = {
    near: createItemMemo(),
    middle: createItemMemo(),
    far: createItemMemo(),
  }
  const build = (document: JourneyDocument, layout: MapLayout, options: SceneOptions): Scene => {
    const { distance } = options
    const memo = memos[distance]
    const context: SceneContext = { document, layout, options, memo, builder: memos }
    const items: SceneItem[] = parts.flatMap((itemsOf) => itemsOf(context))
    if (options.headsAround) items.push(...headItems(context, options.headsAround))
    memo.finish()
    return { distance, bounds: boundsOf(items), items }
  }
  function* prepare(document: JourneyDocument, layout: MapLayout, options: SceneOptions) {
    const memo = memos[options.distance]
    const context: SceneContext = { document, layout, options, memo, builder: memos }
    for (const itemsOf of parts) yield void itemsOf(context)
  }
  return Object.assign(build, { prepare })
}

/** In painting order. */
const parts = [bandItems, lineItems, stubItems, cardItems, chipItems, stripItems]

function boundsOf(items: readonly SceneItem[]) {
  return boxAround(items.map(({ bounds }) => bounds)) ?? { x: 0, y: 0, width: 0, height: 0 }
}
