// One thing to start from: a large button with a name and a line of description.
import { useId } from 'react'
import { Button } from 'react-aria-components/Button'
import { Icon } from '../../ui/icon'
import styles from './choice-card.module.css'

export function ChoiceCard(props: {
  icon: string
  name: string
  description: string
  /** The language of the words, if it is not the page's. */
  lang?: string
  onPress: () => void
}) {
  const { icon, name, description, lang, onPress } = props
  const descriptionId = useId()
  return (
    <div className={styles.card}>
      <span className={styles.icon}>
        <Icon name={icon} size={22} />
      </span>
      <div className={styles.words} lang={lang}>
        {/* The button is the name alone, and takes presses on the whole card. */}
        <Button className={styles.name} aria-describedby={descriptionId} onPress={onPress}>
          {name}
        </Button>
        <p id={descriptionId} className={styles.description}>
          {description}
        </p>
      </div>
    </div>
  )
}
