// Marks at the corners of cards and chips where the checker found something. Not in pictures: they
// are for whoever works on the map.
import { useSession } from '../../../bindings/use-session'
import type { TouchpointId } from '../../../model/records/touchpoint'
import { distanceAtZoom } from '../../../scene/distance'
import type { MapLayout } from '../../../scene/layout/map-layout'
import { useMapLocal } from '../map-local'
import styles from './finding-marks.module.css'
import { type FindingMark, useFindingMarks } from './use-finding-marks'
import type { LineToShow } from './use-lines'

/** Stands in React Flow's viewport; from afar there is no room for them. */
export function FindingMarks({
  layout,
  mounted,
  lines,
}: {
  layout: MapLayout
  mounted: ReadonlySet<TouchpointId>
  lines: readonly LineToShow[]
}) {
  const marks = useFindingMarks()
  const distance = useSession(({ viewport }) => distanceAtZoom(viewport.zoom))
  const dragged = useMapLocal(({ drag }) => drag?.ids)
  if (!marks || marks.size === 0 || distance === 'far') return null
  const shown: { key: string; x: number; y: number; mark: FindingMark }[] = []
  for (const id of mounted) {
    const mark = marks.get(`touchpoint:${id}`)
    const card = layout.cards.get(id)
    if (!mark || !card || dragged?.includes(id)) continue
    shown.push({ key: id, x: card.x + card.width, y: card.y, mark })
  }
  for (const { id, chip } of lines) {
    const mark = marks.get(`transition:${id}`)
    if (mark) shown.push({ key: id, x: chip.x + chip.width, y: chip.y, mark })
  }
  return shown.map(({ key, x, y, mark }) => (
    <div
      key={key}
      className={styles.mark}
      data-mark={mark}
      data-distance={distance}
      style={{ left: x, top: y }}
      aria-hidden
    />
  ))
}
