// A card as React Flow holds it: the scene's drawing of it, and nothing that changes with a drag.
import type { Node, NodeProps } from '@xyflow/react'
import { createContext, memo, useContext } from 'react'
import type { Palette } from '../../../scene/palettes'
import type { SceneItem } from '../../../scene/scene'
import { SceneSvg } from '../components/scene-svg'

export type CardNode = Node<SceneItem, 'touchpoint'>

/** The colours of the theme, for all cards at once. */
export const PaletteContext = createContext<Palette | null>(null)

/**
 * Rendered again only when what it shows changes. React Flow gives each frame of a drag another
 * position; it moves the element itself, so the drawing must not care (8,000 renders a drag else).
 */
export const Card = memo(
  function Card({ data }: NodeProps<CardNode>) {
    const palette = useContext(PaletteContext)
    return palette && <SceneSvg item={data} palette={palette} />
  },
  (before, after) => before.data === after.data,
)
