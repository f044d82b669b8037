// A card as React Flow holds it: something to name, focus, press and drag. Its picture is on the
// canvas below, except while it is dragged.
import type { Node, NodeProps } from '@xyflow/react'
import { createContext, memo, useContext } from 'react'
import type { Box } from '../../../scene/geometry'
import { SceneSvg } from '../components/scene-svg'
import { type MapScenes, useSceneInSight } from '../use-map-scenes'

/** `bounds`: where the card lies when no hand is on it, in map units. */
export type CardNode = Node<{ readonly bounds: Box }, 'resting' | 'lifted'>

/** Where a lifted card finds its picture. */
export const ScenesContext = createContext<MapScenes | null>(null)

/** Has nothing to draw, so that 150 of them cost next to nothing to mount, move and scale. */
const RestingCard = memo(
  () => null,
  () => true,
)

/**
 * Rendered again only when what it shows changes. React Flow gives each frame of a drag another
 * position; it moves the element itself, so the drawing must not care (8,000 renders a drag else).
 */
const LiftedCard = memo(
  function LiftedCard({ id }: NodeProps<CardNode>) {
    const scenes = useContext(ScenesContext)
    return scenes && <LiftedPicture scenes={scenes} id={id} />
  },
  (before, after) => before.id === after.id,
)

function LiftedPicture({ scenes, id }: { scenes: MapScenes; id: string }) {
  const { items } = useSceneInSight(scenes)
  const item = items.find(({ layer, ref }) => layer === 'card' && ref?.id === id)
  return item && <SceneSvg item={item} palette={scenes.palette} />
}

/** For React Flow; a constant of the module, or it would mount everything anew in each render. */
export const cardTypes = { resting: RestingCard, lifted: LiftedCard }
