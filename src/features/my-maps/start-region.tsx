// On the start screen: the maps of this browser, if there are any.
import { useTexts } from '../../bindings/use-texts'
import { MapsList } from './maps-list'
import styles from './start-region.module.css'
import { useMyMaps } from './use-my-maps'

/** Two rows of the start screen: the templates stay in sight. */
const atFirst = 8

export default function StartRegion() {
  const texts = useTexts()
  const maps = useMyMaps()
  const isEmpty = !maps.rows || maps.rows.length === 0
  if (isEmpty && !maps.isUnreadable) return null
  return (
    <section aria-labelledby="start-my-maps">
      <h2 id="start-my-maps" className={styles.heading}>
        {texts.write('my-maps.title')}
      </h2>
      <MapsList maps={maps} atFirst={atFirst} />
    </section>
  )
}
