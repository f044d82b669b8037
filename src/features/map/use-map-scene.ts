// The scene of the map that is open, at the distance it is looked at.
import { useMemo, useRef } from 'react'
import { useApp } from '../../bindings/app-context'
import { sceneTextsOf } from '../../bindings/scene-texts'
import { useDocument } from '../../bindings/use-document'
import { useSession } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import type { JourneyDocument } from '../../model/document/journey-document'
import { createSceneBuilder } from '../../scene/build-scene'
import { distanceAtZoom } from '../../scene/distance'
import type { MapLayout } from '../../scene/layout/map-layout'
import { palettes } from '../../scene/palette-values'
import type { Palette } from '../../scene/palettes'
import type { Scene, SceneItem } from '../../scene/scene'

export type MapScene = {
  readonly document: JourneyDocument
  readonly layout: MapLayout
  readonly scene: Scene
  readonly palette: Palette
  readonly itemOf: (id: string) => SceneItem | undefined
}

/** Renders again when the document, the distance, the theme or the persona changes. */
export function useMapScene(): MapScene {
  const { context } = useApp()
  const document = useDocument((now) => now)
  const distance = useSession(({ viewport }) => distanceAtZoom(viewport.zoom))
  const personaId = useSession((state) => state.personaId)
  const palette = useSession(({ theme }) => palettes[theme])
  const texts = useTexts()
  const build = useRef(createSceneBuilder()).current
  const words = useMemo(() => sceneTextsOf(texts), [texts])
  return useMemo(() => {
    const layout = context.layoutOf(document)
    const scene = build(document, layout, { distance, personaId, texts: words })
    const cards = new Map<string, SceneItem>()
    for (const item of scene.items) {
      if (item.layer === 'card' && item.ref) cards.set(item.ref.id, item)
    }
    return { document, layout, scene, palette, itemOf: (id) => cards.get(id) }
  }, [context, document, distance, personaId, palette, build, words])
}
