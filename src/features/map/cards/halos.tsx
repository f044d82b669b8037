// Outlines round cards that are selected, hovered, or at the end of a line that is: over the cards,
// so that no card must be drawn again for it.
import type { JourneyDocument } from '../../../model/document/journey-document'
import type { MapLayout } from '../../../scene/layout/map-layout'
import { useMapLocal } from '../map-local'
import styles from '../map-view.module.css'
import { useRaised } from './use-raised'

export function Halos({ document, layout }: { document: JourneyDocument; layout: MapLayout }) {
  const { selected, near } = useRaised(document)
  const dragged = useMapLocal((local) => local.drag?.ids)
  const ids = new Set([...selected, ...near])
  return [...ids].map((id) => {
    const card = layout.cards.get(id as never)
    if (!card || dragged?.includes(card.id)) return null
    return (
      <div
        key={id}
        className={selected.has(id) ? styles.haloSelected : styles.haloNear}
        style={{ left: card.x, top: card.y, width: card.width, height: card.height }}
      />
    )
  })
}
