// Where dragged cards will go: the cell lights up with a place in its stack, or the gap opens.
import { useTexts } from '../../../bindings/use-texts'
import { type MapLayout, sizes } from '../../../scene/layout/map-layout'
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
        <span>{texts.write('map.intoLine')}</span>
      </div>
    )
  }
  if (drag?.target?.kind === 'gap') {
    return (
      <div className={styles.dropGap} style={place(drag.target.box)}>
        <span>{texts.write('map.newStepHere')}</span>
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

function place({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return { left: x, top: y, width, height }
}
