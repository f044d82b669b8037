// Lines that stand out, over the map and under the cards: a canvas of their own, as large as they
// are, so that hovering and selecting paint nothing else.
import { useMemo, useRef } from 'react'
import type { JourneyDocument } from '../../../model/document/journey-document'
import { type Box, boxAround } from '../../../scene/geometry'
import type { Palette } from '../../../scene/palettes'
import type { Scene } from '../../../scene/scene'
import { useRaised } from '../cards/use-raised'
import styles from '../map-view.module.css'
import { paintRaised, raisedItems } from './paint-map'
import type { Sheet } from './sheet'
import { useCanvas } from './use-canvas'

export function RaisedCanvas({
  document,
  scene,
  palette,
}: {
  document: JourneyDocument
  scene: Scene
  palette: Palette
}) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const raised = useRaised(document)
  const sheet = useMemo<Sheet | null>(() => {
    const items = raisedItems(scene, raised)
    const box = boxAround(items.map(({ bounds }) => bounds))
    return (
      box && {
        content: withHalo(box),
        paint: (context, frame) => paintRaised(context, items, palette, raised.selected, frame),
      }
    )
  }, [scene, palette, raised])
  useCanvas(canvas, sheet)
  return <canvas ref={canvas} className={styles.ground} aria-hidden />
}

/** Halos are of one size on the screen: this is enough as far away as one can zoom. */
function withHalo({ x, y, width, height }: Box): Box {
  return { x: x - halo, y: y - halo, width: width + 2 * halo, height: height + 2 * halo }
}

/** Map units. */
const halo = 120
