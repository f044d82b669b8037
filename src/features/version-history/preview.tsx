// The map as it was, painted small; nothing in it can be touched.
import { useEffect, useRef } from 'react'
import { useSession } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import type { JourneyDocument } from '../../model/document/journey-document'
import { createSceneBuilder } from '../../scene/build-scene'
import { distanceAtZoom } from '../../scene/distance'
import { createMeasuringLayouter } from '../../scene/layout/measuring-layouter'
import { paintGround, paintItems } from '../../scene/painters/paint-scene'
import { palettes } from '../../scene/palette-values'
import { planPicture } from '../../scene/picture'
import { sceneTextsOf } from '../../scene/scene-texts'
import styles from './view.module.css'

export function Preview({ document, label }: { document: JourneyDocument; label: string }) {
  const texts = useTexts()
  const palette = useSession(({ theme }) => palettes[theme])
  const placeRef = useRef<HTMLDivElement>(null)
  const canvasRef = useRef<HTMLCanvasElement>(null)
  // Not those of the open map: what they remember of it would be lost.
  const tools = useRef({ layoutOf: createMeasuringLayouter(), build: createSceneBuilder() })
  useEffect(() => {
    const place = placeRef.current
    const canvas = canvasRef.current
    if (!place || !canvas) return
    const { layoutOf, build } = tools.current
    const layout = layoutOf(document)
    const request = {
      document,
      layout,
      subject: { kind: 'map' },
      scale: 1,
      titleLines: [],
      hasLegend: false,
      personaId: null,
      texts: sceneTextsOf(texts),
    } as const
    const paint = () => {
      const room = { width: place.clientWidth, height: place.clientHeight }
      const first = planPicture({ ...request, distance: 'middle' }, build)
      if (!first) return
      const fit = fitOf(first.scene.bounds, room)
      const distance = distanceAtZoom(fit)
      const plan = distance === 'middle' ? first : planPicture({ ...request, distance }, build)
      const { bounds, items } = (plan ?? first).scene
      const pixels = window.devicePixelRatio || 1
      canvas.width = Math.max(1, Math.round(bounds.width * fit * pixels))
      canvas.height = Math.max(1, Math.round(bounds.height * fit * pixels))
      canvas.style.width = `${bounds.width * fit}px`
      canvas.style.height = `${bounds.height * fit}px`
      const context = canvas.getContext('2d', { alpha: false })
      if (!context) return
      paintGround(context, { palette, width: canvas.width, height: canvas.height })
      paintItems(context, items, { palette, view: bounds, scale: fit * pixels, leastTextPx: 1 })
    }
    const observer = new ResizeObserver(paint)
    observer.observe(place)
    return () => observer.disconnect()
  }, [document, palette, texts])
  return (
    <div ref={placeRef} className={styles.preview}>
      <canvas ref={canvasRef} role="img" aria-label={label} />
    </div>
  )
}

function fitOf(
  bounds: { readonly width: number; readonly height: number },
  room: { readonly width: number; readonly height: number },
): number {
  return Math.min(room.width / bounds.width, room.height / bounds.height, 1)
}
