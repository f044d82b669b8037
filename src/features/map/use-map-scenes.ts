// The scenes of the map that is open, one for each distance, made when they are first looked at.
import { useMemo, useRef } from 'react'
import { useApp } from '../../bindings/app-context'
import { useDocument } from '../../bindings/use-document'
import { useHiddenLayers } from '../../bindings/use-hidden-layers'
import { useSession } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import type { JourneyDocument } from '../../model/document/journey-document'
import { withoutLayers } from '../../model/workshop/map-layers'
import { createSceneBuilder } from '../../scene/build-scene'
import { distanceAtZoom } from '../../scene/distance'
import { createItemMemo } from '../../scene/item-memo'
import type { MapLayout } from '../../scene/layout/map-layout'
import { palettes } from '../../scene/palette-values'
import type { Palette } from '../../scene/palettes'
import type { Distance, Scene, SceneItem } from '../../scene/scene'
import { lowStripItems } from '../../scene/scene-strip'
import { sceneTextsOf } from '../../scene/scene-texts'

export type MapScenes = {
  readonly document: JourneyDocument
  readonly layout: MapLayout
  readonly palette: Palette
  /** The same scene whenever it is asked for the same distance. */
  readonly sceneAt: (distance: Distance) => Scene
  /** The emotion strip of that scene, lower than usual. */
  readonly lowStripAt: (distance: Distance, height: number) => readonly SceneItem[]
  /** Makes most of a scene in steps, unless it is made. */
  readonly prepareScene: (distance: Distance) => Iterator<void>
}

/**
 * Renders again when the document, the theme or the persona changes; not with another distance,
 * which is no business of most of the map.
 */
export function useMapScenes(): MapScenes {
  const { context } = useApp()
  const document = useDocument((now) => now)
  const personaId = useSession((state) => state.personaId)
  const palette = useSession(({ theme }) => palettes[theme])
  const texts = useTexts()
  const hidden = useHiddenLayers()
  const build = useRef(createSceneBuilder()).current
  const lowMemo = useRef(createItemMemo()).current
  const words = useMemo(() => sceneTextsOf(texts), [texts])
  return useMemo(() => {
    const layout = context.layoutOf(document)
    const seen = withoutLayers(document, hidden)
    const made = new Map<Distance, Scene>()
    const sceneAt = (distance: Distance) => {
      const scene = made.get(distance) ?? build(seen, layout, { distance, personaId, texts: words })
      made.set(distance, scene)
      return scene
    }
    const lowStripAt = (distance: Distance, height: number) => {
      const options = { distance, personaId, texts: words }
      return lowStripItems({ document: seen, layout, options, memo: lowMemo }, height)
    }
    const prepareScene = (distance: Distance): Iterator<void> =>
      made.has(distance)
        ? [][Symbol.iterator]()
        : build.prepare(seen, layout, { distance, personaId, texts: words })
    return { document, layout, palette, sceneAt, lowStripAt, prepareScene }
  }, [context, document, hidden, personaId, palette, build, lowMemo, words])
}

/** The scene at the distance that the map is looked at from now. */
export function useSceneInSight({ sceneAt }: MapScenes): Scene {
  return sceneAt(useSession(({ viewport }) => distanceAtZoom(viewport.zoom)))
}
