// Outlines round cards that are selected, hovered, or at the end of a line that is: over the cards,
// so that no card must be drawn again for it.
import type { MapLayout } from '../../../scene/layout/map-layout'
import type { Raised } from '../canvas/paint-map'
import type { CardDrag } from '../map-local'
import styles from '../map-view.module.css'

export function Halos({
  layout,
  raised,
  drag,
}: {
  layout: MapLayout
  raised: Raised
  drag: CardDrag | null
}) {
  const ids = new Set([...raised.selected, ...raised.near])
  return [...ids].map((id) => {
    const card = layout.cards.get(id as never)
    if (!card || drag?.ids.includes(card.id)) return null
    return (
      <div
        key={id}
        className={raised.selected.has(id) ? styles.haloSelected : styles.haloNear}
        style={{ left: card.x, top: card.y, width: card.width, height: card.height }}
      />
    )
  })
}
