// Where dragged cards will go: the cell lights up with a place in its stack, or the gap opens.
import { useRef } from 'react'
import { useTexts } from '../../../bindings/use-texts'
import type { Box } from '../../../scene/geometry'
import { type MapLayout, sizes } from '../../../scene/layout/map-layout'
import { useOnViewport } from '../camera/use-on-viewport'
import { visibleBox } from '../camera/viewport-maths'
import { useMapLocal } from '../map-local'
import styles from '../map-view.module.css'

/** Stands in React Flow's viewport, in map units. */
export function DropTargetView({ layout }: { layout: MapLayout }) {
  const texts = useTexts()
  const drag = useMapLocal((local) => local.drag)
  const overCell = useMapLocal((local) => local.looseEnd?.overCell ?? null)
  if (drag?.lineId) {
    const chip = layout.routes.get(drag.lineId)?.chip
    if (!chip) return null
    return (
      <div className={styles.dropLine} style={place(chip)}>
        <DropLabel of={chip} isAbove>
          {texts.write('map.intoLine')}
        </DropLabel>
      </div>
    )
  }
  if (drag?.target?.kind === 'gap') {
    return (
      <div className={styles.dropGap} style={place(drag.target.box)}>
        <DropLabel of={drag.target.box}>{texts.write('map.newStepHere')}</DropLabel>
      </div>
    )
  }
  if (drag?.target?.kind === 'cell') {
    const { cellBox, placeBox } = drag.target
    return (
      <>
        <div className={styles.dropCell} style={place(cellBox)} />
        <div className={styles.dropPlace} style={place(placeBox)} />
      </>
    )
  }
  if (!overCell) return null
  const column = layout.columns.find(({ stepId }) => stepId === overCell.stepId)
  const row = layout.rows.find(({ channelId }) => channelId === overCell.channelId)
  if (!column || !row) return null
  const { bandX: x, bandWidth: width } = column
  return (
    <div
      className={styles.dropCell}
      style={place({ x, y: row.y, width, height: Math.max(row.height, sizes.cardHeight) })}
    />
  )
}

/** As large on the screen however small the map is drawn, and in sight where `of` is cut by an edge. */
function DropLabel({ children, of, isAbove }: { children: string; of: Box; isAbove?: boolean }) {
  const label = useRef<HTMLSpanElement>(null)
  useOnViewport((viewport, room) => {
    if (!label.current) return
    const seen = visibleBox(viewport, room)
    const scale = Math.max(1, 1 / viewport.zoom)
    const half = (label.current.offsetWidth * scale) / 2 + edge / viewport.zoom
    const middle = of.x + of.width / 2
    const x = Math.max(seen.x + half, Math.min(middle, seen.x + seen.width - half)) - middle
    const y = isAbove ? 0 : Math.max(0, seen.y - of.y)
    label.current.style.transform = `translate(${x}px, ${y}px) scale(${scale})`
  })
  return <span ref={label}>{children}</span>
}

/** Clear space between the words and the edge of the map, in CSS pixels. */
const edge = 4

function place({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return { left: x, top: y, width, height }
}
