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
  const nameId = useId()
  const descriptionId = useId()
  return (
    <Button
      className={styles.card}
      aria-labelledby={nameId}
      aria-describedby={descriptionId}
      onPress={onPress}
    >
      <span className={styles.icon}>
        <Icon name={icon} size={22} />
      </span>
      <span className={styles.words} lang={lang}>
        <span id={nameId} className={styles.name}>
          {name}
        </span>
        <span id={descriptionId} className={styles.description}>
          {description}
        </span>
      </span>
    </Button>
  )
}
