// Says that another window writes this map, and offers to take it over.
import { useSession } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import { CommandButton } from '../../parts/command-button'
import { Icon } from '../../ui/icon'
import styles from './view.module.css'

export default function View() {
  const texts = useTexts()
  const following = useSession((session) => session.following)
  if (!following) return null
  return (
    <section className={styles.banner} aria-label={texts.write('tabs.title')}>
      <Icon name="windows" className={styles.icon} />
      <p role="status" className={styles.words}>
        <strong>{texts.write('tabs.title')}</strong>{' '}
        <span>{texts.write(following.isTakingOver ? 'tabs.takingOver' : 'tabs.body')}</span>
      </p>
      <CommandButton id="tabs.takeOver" />
    </section>
  )
}
