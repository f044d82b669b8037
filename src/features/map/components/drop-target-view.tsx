// Where dragged cards will go: the cell lights up with a place in its stack, or the gap opens.
import { useRef } from 'react'
import { useTexts } from '../../../bindings/use-texts'
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
        <DropLabel>{texts.write('map.intoLine')}</DropLabel>
      </div>
    )
  }
  if (drag?.target?.kind === 'gap') {
    return (
      <div className={styles.dropGap} style={place(drag.target.box)}>
        <DropLabel top={drag.target.box.y}>{texts.write('map.newStepHere')}</DropLabel>
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

/** As large on the screen however small the map is drawn; `top` of what it names may be out of sight. */
function DropLabel({ children, top }: { children: string; top?: number }) {
  const label = useRef<HTMLSpanElement>(null)
  useOnViewport((viewport, room) => {
    if (!label.current) return
    const hidden = top === undefined ? 0 : Math.max(0, visibleBox(viewport, room).y - top)
    const scale = Math.max(1, 1 / viewport.zoom)
    label.current.style.transform = `translateY(${hidden}px) scale(${scale})`
  })
  return <span ref={label}>{children}</span>
}

function place({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return { left: x, top: y, width, height }
}
