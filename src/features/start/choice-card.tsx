// One thing to start from: a large button with a name and a line of description.
import { useId } from 'react'
import { Button } from 'react-aria-components/Button'
import { Icon } from '../../ui/icon'
import styles from './choice-card.module.css'

export function ChoiceCard(props: {
  icon: string
  name: string
  description: string
  /** Something to know before choosing it, such as another language. */
  mark?: string | undefined
  onPress: () => void
}) {
  const { icon, name, description, mark, onPress } = props
  const descriptionId = useId()
  return (
    <div className={styles.card}>
      <span className={styles.icon}>
        <Icon name={icon} size={22} />
      </span>
      <div className={styles.words}>
        {/* The button is the name alone, and takes presses on the whole card. */}
        <Button className={styles.name} aria-describedby={descriptionId} onPress={onPress}>
          {name}
        </Button>
        <p id={descriptionId} className={styles.description}>
          {description}
          {mark && <span className={styles.mark}> {mark}</span>}
        </p>
      </div>
    </div>
  )
}
