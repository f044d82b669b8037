// The time that is left, large enough for the back of the room, with what the room is asked.
import { useEffect, useRef } from 'react'
import { useApp } from '../../../bindings/app-context'
import { useDocument } from '../../../bindings/use-document'
import { useSession } from '../../../bindings/use-session'
import { nextItem } from '../../../model/queries/agenda'
import { clockFace, momentBetween, type WorkshopClock } from '../../../model/workshop/clock'
import { CommandButton } from '../../../parts/command-button'
import { useMsLeft } from '../../../parts/use-ms-left'
import { textRef } from '../../../text/texts'
import { Button } from '../../../ui/button'
import { classNames } from '../../../ui/class-names'
import { Icon } from '../../../ui/icon'
import { IconButton } from '../../../ui/icon-button'
import { WithTooltip } from '../../../ui/tooltip'
import { addMinute, pauseOrResume, stop } from '../clock-actions'
import { offeredTools } from '../tool-commands'
import { useWords } from '../use-words'
import { chime } from './chime'
import { LayersMenu } from './layers-menu'
import styles from './view.module.css'

export default function TimerView() {
  const clock = useSession((session) => session.workshopClock)
  return clock && <Timer clock={clock} />
}

function Timer({ clock }: { clock: WorkshopClock }) {
  const { context, registry } = useApp()
  const { timer: words } = useWords()
  const leftMs = useMsLeft(clock)
  useTelling(clock, leftMs)
  const item = useDocument(({ agenda }) => (clock.itemId ? agenda[clock.itemId] : undefined))
  const next = useDocument((document) => (clock.itemId ? nextItem(document) : null))
  const prompt = clock.prompt || item?.prompt
  const isPaused = clock.endsAtMs === null
  const isOver = leftMs <= 0
  const tools = offeredTools(registry, item?.tools ?? [])
  const state = isOver ? words.overTime : isPaused ? words.paused : null
  return (
    <section
      className={styles.timer}
      aria-label={words.name}
      data-over={isOver || undefined}
      data-paused={isPaused || undefined}
    >
      <p className={styles.face} role="timer">
        {clockFace(leftMs)}
      </p>
      <div className={styles.words}>
        <p className={styles.title}>
          {item?.title || words.own}
          {state && (
            <span className={styles.state}>
              <Icon name={isOver ? 'alert' : 'timer'} size={16} /> {state}
            </span>
          )}
        </p>
        {prompt && <p className={styles.prompt}>{prompt}</p>}
      </div>
      <div className={styles.controls}>
        {item && <LayersMenu item={item} />}
        {tools.length > 0 && (
          <fieldset className={classNames(styles.buttons, styles.tools)} aria-label={words.offered}>
            {tools.map(({ tool, command }) => (
              <CommandButton key={tool} id={command.id} tone="quiet" />
            ))}
          </fieldset>
        )}
        <div className={styles.buttons}>
          <Button className={styles.short} onPress={() => addMinute(context)}>
            <span className={styles.long}>{words.addMinute}</span>
            <span className={styles.sign} aria-hidden>
              +1
            </span>
          </Button>
          <WithTooltip label={isPaused ? words.resume : words.pause}>
            <Button
              className={styles.iconic}
              icon={isPaused ? 'start' : 'pause'}
              onPress={() => pauseOrResume(context)}
            >
              {isPaused ? words.resume : words.pause}
            </Button>
          </WithTooltip>
          {next && (
            <WithTooltip label={words.next(next.title)}>
              <Button
                className={styles.iconic}
                iconAfter="arrowRight"
                onPress={() => void context.run('workshop.next')}
              >
                {words.next(next.title)}
              </Button>
            </WithTooltip>
          )}
          <IconButton icon="close" label={words.stop} onPress={() => stop(context)} />
        </div>
      </div>
      <div className={styles.track} aria-hidden>
        <div style={{ width: `${shareGone(clock, leftMs) * 100}%` }} />
      </div>
    </section>
  )
}

/**
 * Says five minutes, one minute and the end, once each; the end with a sound if that is wanted. Only
 * time that goes by is told: another clock, or one with more minutes, begins anew.
 */
function useTelling(clock: WorkshopClock, leftMs: number): void {
  const { session } = useApp().context
  const before = useRef({ clock, leftMs })
  useEffect(() => {
    const seen = before.current
    before.current = { clock, leftMs }
    const moment = seen.clock === clock ? momentBetween(seen.leftMs, leftMs) : null
    if (moment === null) return
    if (moment !== 'timeUp') {
      const minutes = moment === 'oneMinute' ? 1 : 5
      session.announce(textRef('workshop.left', { minutes }))
      return
    }
    session.announce(textRef('workshop.timeUp'))
    if (session.get().hasWorkshopSound) chime()
  }, [clock, leftMs, session])
}

function shareGone({ plannedMs }: WorkshopClock, leftMs: number): number {
  return plannedMs > 0 ? Math.min(1, Math.max(0, 1 - leftMs / plannedMs)) : 1
}
