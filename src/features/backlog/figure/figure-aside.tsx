// The figure beside the list, which can be put away.
import { useTexts } from '../../../bindings/use-texts'
import { IconButton } from '../../../ui/icon-button'
import { useLook } from '../use-look'
import styles from '../view.module.css'
import { ImpactEffort } from './impact-effort'

export function FigureAside() {
  const { write } = useTexts()
  const [, change] = useLook()
  return (
    <div className={styles.aside}>
      <div className={styles.asideHead}>
        <ImpactEffort />
        <IconButton
          icon="close"
          size="small"
          label={write('backlog.hideFigure')}
          className={styles.asideClose}
          onPress={() => change({ isFigureShown: false })}
        />
      </div>
    </div>
  )
}
