// The bar below a slide: back and on, how far it is, the audience's window, and the ways out.
import { useCommand } from '../../bindings/use-command'
import { useSession } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import { writeRef } from '../../text/texts'
import { Icon } from '../../ui/icon'
import type { PresentKey } from './keys'
import { TimeLeft } from './time-left'
import styles from './view.module.css'

type ControlsProps = {
  /** From 0. */
  place: number
  count: number
  onAct: (meaning: PresentKey) => void
  /** Leaves, with what the slide is about selected on the map. */
  onGoThere: () => void
}

export function Controls({ place, count, onAct, onGoThere }: ControlsProps) {
  const texts = useTexts()
  const hasAudience = useSession(({ presenting }) => presenting.audience !== null)
  const button = (icon: string, label: string, onClick: () => void, isOff = false) => (
    <button type="button" className={styles.control} disabled={isOff} onClick={onClick}>
      <Icon name={icon} size={24} />
      <span className={styles.unseen}>{label}</span>
    </button>
  )
  return (
    <footer className={styles.controls}>
      <Notice />
      {button('chevronLeft', texts.write('present.previous'), () => onAct('previous'), place === 0)}
      <p className={styles.count}>{texts.write('present.count', { place: place + 1, count })}</p>
      {button(
        'chevronRight',
        texts.write('present.next'),
        () => onAct('next'),
        place === count - 1,
      )}
      <progress
        className={styles.progress}
        aria-label={texts.write('present.progress')}
        value={place + 1}
        max={count}
      />
      <TimeLeft />
      {hasAudience && <Words id="present.freeze" />}
      <Words id={hasAudience ? 'present.closeAudience' : 'present.openAudience'} />
      <button type="button" className={styles.words} onClick={onGoThere}>
        {texts.write('present.goThere')}
      </button>
      <button type="button" className={styles.words} onClick={() => onAct('leave')}>
        {texts.write('present.leave')}
      </button>
    </footer>
  )
}

function Words({ id }: { id: string }) {
  const { command, label, isOn, run } = useCommand(id)
  return (
    <button
      type="button"
      className={styles.words}
      aria-pressed={command.isOn && isOn}
      onClick={run}
    >
      {label}
    </button>
  )
}

/** What the editor has to say: undone, not possible, why. */
function Notice() {
  const texts = useTexts()
  const notice = useSession((session) => session.notice)
  return (
    <div className={styles.noticePlace} aria-live="polite">
      {notice && <p className={styles.notice}>{writeRef(texts, notice.text)}</p>}
    </div>
  )
}
