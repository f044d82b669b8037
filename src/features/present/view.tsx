// Shows the map to a room, slide by slide: large, calm, led by keys or a clicker. With a window of the
// audience the picture is there as well, and the speaker's notes are here.
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { useApp } from '../../bindings/app-context'
import { useSession, useSessionStore } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import { slideSize } from '../../scene/slides/slide'
import { CaptureSlot } from './capture-slot'
import { Controls } from './controls'
import { meaningOf, meaningWhileTyping, type PresentKey } from './keys'
import { Laser } from './laser'
import { SlideView } from './slide-view'
import { SpeakerNotes } from './speaker-notes'
import { usePresentation } from './use-presentation'
import { useRoom } from './use-room'
import { useWholeScreen } from './use-whole-screen'
import styles from './view.module.css'

/** The children are the capture bar. */
export default function Present({ children }: { children?: ReactNode }) {
  const { context } = useApp()
  const texts = useTexts()
  const presentation = usePresentation()
  const { slides, place, presented, slide, go } = presentation
  const { isBlank, audience } = useSession(({ presenting }) => presenting)
  const theme = useSession((session) => session.theme)
  const [hasLaser, setHasLaser] = useState(false)
  const [isCapturing, setCapturing] = useState(false)
  const [room, { width, height }] = useRoom<HTMLDivElement>()
  const leave = useLeaving()
  const takeWayOut = () => {
    if (isCapturing) setCapturing(false)
    else leave()
    return isCapturing
  }
  useWholeScreen(takeWayOut, audience !== null)
  const setBlank = (next: boolean) => {
    const { presenting } = context.session.get()
    context.session.set({ presenting: { ...presenting, isBlank: next } })
  }
  const capture = () => {
    const about = presented?.about
    if (about && about.kind !== 'path') context.session.select([about])
    context.session.set({ isCaptureWanted: true })
    setCapturing(true)
  }
  const act = (meaning: PresentKey) => {
    if (meaning === 'leave') leave()
    else if (isBlank || meaning === 'blank') setBlank(!isBlank)
    else if (meaning === 'freeze') void context.run('present.freeze')
    else if (meaning === 'capture') capture()
    else if (meaning === 'leaveCapture') setCapturing(false)
    else if (meaning === 'laser') setHasLaser(!hasLaser)
    else go(meaning)
  }
  useKeys(act)
  const goThere = () => {
    const about = presented?.about
    leave()
    context.session.set({ view: 'map' })
    context.session.select(about ? [about] : [])
  }
  const scale = Math.min(width / slideSize.width, height / slideSize.height)
  return (
    <ModalOverlay isOpen className={styles.overlay} data-modal-layer>
      <Modal className={styles.modal}>
        <Dialog className={styles.dialog} aria-label={texts.write('present.name')}>
          <div className={styles.stage}>
            <div ref={room} className={styles.room}>
              {slide && scale > 0 && <SlideView slide={slide} scale={scale} theme={theme} />}
            </div>
            {audience && <SpeakerNotes presentation={presentation} />}
          </div>
          {isCapturing && <CaptureSlot onLeave={() => setCapturing(false)}>{children}</CaptureSlot>}
          <Controls place={place} count={slides.length} onAct={act} onGoThere={goThere} />
          <p className={styles.unseen} aria-live="polite">
            {texts.write('present.announce', {
              place: place + 1,
              count: slides.length,
              title: slide?.title ?? '',
            })}
          </p>
          {hasLaser && <Laser room={room} />}
          {isBlank && audience === null && (
            <button
              type="button"
              className={styles.blank}
              aria-label={texts.write('present.blank')}
              onClick={() => setBlank(false)}
            />
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** What was dark is not so when somebody presents the next time. */
function useLeaving(): () => void {
  const { context } = useApp()
  return useMemo(
    () => () => {
      const { presenting } = context.session.get()
      context.session.set({ dialog: null, presenting: { ...presenting, isBlank: false } })
    },
    [context],
  )
}

/** All keys of the window, before the buttons that have the focus: a clicker must always work. */
function useKeys(act: (meaning: PresentKey) => void) {
  const session = useSessionStore()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event
      const isTyping = target instanceof Element && target.closest('[data-capture]') !== null
      const { captureText } = session.get()
      const meaning = isTyping ? meaningWhileTyping(event, captureText) : meaningOf(event)
      // A button that was reached by Tab is pressed by the space bar.
      const isForButton = event.key === ' ' && target instanceof HTMLButtonElement
      if (!meaning || isForButton) return
      event.preventDefault()
      event.stopPropagation()
      act(meaning)
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  })
}
