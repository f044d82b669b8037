// The time that the room has left, in the bar below the presenter's slide: as large as the back row needs.
import { useSession } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import { clockFace, type WorkshopClock } from '../../model/workshop/clock'
import { useMsLeft } from '../../parts/use-ms-left'
import styles from './view.module.css'

/** Nothing while nothing is timed. */
export function TimeLeft() {
  const clock = useSession((session) => session.workshopClock)
  return clock && <Face clock={clock} />
}

function Face({ clock }: { clock: WorkshopClock }) {
  const texts = useTexts()
  const leftMs = useMsLeft(clock)
  return (
    <p
      className={styles.timeLeft}
      role="timer"
      aria-label={texts.write('present.timeLeft')}
      data-over={leftMs <= 0 || undefined}
    >
      {clockFace(leftMs)}
    </p>
  )
}
