// Lines that stand out, over the map: a canvas of their own, as large as they are, so that
// hovering and selecting paint nothing else.
import { useMemo } from 'react'
import type { JourneyDocument } from '../../../model/document/journey-document'
import { type Box, boxAround } from '../../../scene/geometry'
import type { MapLayout } from '../../../scene/layout/map-layout'
import type { SceneItem } from '../../../scene/scene'
import { useRaised } from '../cards/use-raised'
import { type MapScenes, useSceneInSight } from '../use-map-scenes'
import { paintRaised, raisedItems } from './paint-map'
import type { Sheet } from './sheet'
import { SheetCanvas } from './sheet-canvas'
import { useSameList } from './use-same-list'

export function RaisedCanvas({ scenes }: { scenes: MapScenes }) {
  const { document, layout, palette } = scenes
  const scene = useSceneInSight(scenes)
  const raised = useRaised(document)
  // Most edits change none of these; the picture is as large as the room and more.
  const items = useSameList(useMemo(() => raisedItems(scene, raised), [scene, raised]))
  const cards = useSameList(
    useMemo(() => cardsAt(items, document, layout), [items, document, layout]),
  )
  const selected = useSameList([...raised.selected])
  const sheet = useMemo<Sheet | null>(() => {
    const box = boxAround(items.map(({ bounds }) => bounds))
    if (!box) return null
    const look = { palette, selected: new Set(selected), cards }
    return {
      content: withHalo(box),
      items,
      palette,
      isOnePiece: true,
      paint: (context, all, frame) => paintRaised(context, all, look, frame),
    }
  }, [items, cards, selected, palette])
  return <SheetCanvas sheet={sheet} />
}

/** The cards at the ends of lines. */
function cardsAt(
  items: readonly SceneItem[],
  { transitions }: JourneyDocument,
  { cards }: MapLayout,
): readonly Box[] {
  const ids = items.flatMap(({ ref, layer }) => {
    const line = layer === 'line' && ref?.kind === 'transition' ? transitions[ref.id] : undefined
    return line ? [line.fromId, line.toId] : []
  })
  return [...new Set(ids)].flatMap((id) => cards.get(id) ?? [])
}

/** Halos are of one size on the screen: this is enough as far away as one can zoom. */
function withHalo({ x, y, width, height }: Box): Box {
  return { x: x - halo, y: y - halo, width: width + 2 * halo, height: height + 2 * halo }
}

/** Map units. */
const halo = 120
