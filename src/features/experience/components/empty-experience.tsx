// Nothing to feel yet: what to do first.
import { useTexts } from '../../../bindings/use-texts'
import { CommandButton } from '../../../parts/command-button'
import styles from '../experience.module.css'

export function EmptyExperience({ hasPersonas }: { hasPersonas: boolean }) {
  const { write } = useTexts()
  return (
    <div className={styles.empty}>
      <h2>{write(hasPersonas ? 'experience.emptyTitle' : 'experience.noPersonaTitle')}</h2>
      <p>{write(hasPersonas ? 'experience.emptyHint' : 'experience.noPersonaHint')}</p>
      <div className={styles.emptyActions}>
        <CommandButton id={hasPersonas ? 'touchpoints.add' : 'inspector.showMap'} tone="primary" />
        <CommandButton id="views.show.map" />
      </div>
    </div>
  )
}
