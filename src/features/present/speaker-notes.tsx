// Beside the slide, while the audience looks at a window of its own: what to say, and what comes next.
import { useSession } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import type { Presentation } from './use-presentation'
import styles from './view.module.css'

export function SpeakerNotes({ presentation }: { presentation: Presentation }) {
  const texts = useTexts()
  const { slides, place, slide } = presentation
  const { audience, isBlank } = useSession(({ presenting }) => presenting)
  const next = slides[place + 1]
  return (
    <aside className={styles.notes} aria-label={texts.write('present.notes')}>
      <p role="status" className={styles.state}>
        {audience?.isFrozen && texts.write('present.frozen')}
        {isBlank && texts.write('present.dark')}
      </p>
      <h3 className={styles.notesHead}>{texts.write('present.following')}</h3>
      <p>{next ? next.make().title : texts.write('present.isLast')}</p>
      <h3 className={styles.notesHead}>{texts.write('present.notes')}</h3>
      <p className={styles.notesText}>{slide?.notes}</p>
    </aside>
  )
}
