// Shows the map to a room, slide by slide: large, calm, led by keys or a clicker.
import { useEffect, useMemo, useState } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { useApp } from '../../bindings/app-context'
import { slideTextsOf } from '../../bindings/slide-texts'
import { useDocument } from '../../bindings/use-document'
import { useTexts } from '../../bindings/use-texts'
import { planPresentation } from '../../scene/slides/plan-presentation'
import { slideSize } from '../../scene/slides/slide'
import { Controls } from './controls'
import { meaningOf, type PresentKey, slideAfter } from './keys'
import { Laser } from './laser'
import { SlideView } from './slide-view'
import { useRoom } from './use-room'
import { useWholeScreen } from './use-whole-screen'
import styles from './view.module.css'

export default function Present() {
  const { context } = useApp()
  const texts = useTexts()
  const document = useDocument((current) => current)
  const slides = useMemo(
    () =>
      planPresentation({
        document,
        layout: context.layoutOf(document),
        personaId: context.session.get().personaId,
        texts: slideTextsOf(texts),
      }),
    [context, document, texts],
  )
  const [chosen, setChosen] = useState(0)
  const [isBlank, setIsBlank] = useState(false)
  const [hasLaser, setHasLaser] = useState(false)
  const [room, { width, height }] = useRoom<HTMLDivElement>()
  // Fewer slides after an edit elsewhere.
  const place = Math.min(chosen, slides.length - 1)
  const presented = slides[place]
  const slide = useMemo(() => presented?.make(), [presented])
  const leave = useLeaving()
  useWholeScreen(leave)
  const act = (meaning: PresentKey) => {
    if (meaning === 'leave') leave()
    else if (isBlank || meaning === 'blank') setIsBlank(!isBlank)
    else if (meaning === 'laser') setHasLaser(!hasLaser)
    else setChosen(slideAfter(meaning, place, slides.length))
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
          <div ref={room} className={styles.room}>
            {slide && scale > 0 && <SlideView slide={slide} scale={scale} />}
          </div>
          <Controls place={place} count={slides.length} onAct={act} onGoThere={goThere} />
          <p className={styles.unseen} aria-live="polite">
            {texts.write('present.announce', {
              place: place + 1,
              count: slides.length,
              title: slide?.title ?? '',
            })}
          </p>
          {hasLaser && <Laser />}
          {isBlank && (
            <button
              type="button"
              className={styles.blank}
              aria-label={texts.write('present.blank')}
              onClick={() => setIsBlank(false)}
            />
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function useLeaving(): () => void {
  const { context } = useApp()
  return useMemo(() => () => context.session.set({ dialog: null }), [context])
}

/** All keys of the window, before the buttons that have the focus: a clicker must always work. */
function useKeys(act: (meaning: PresentKey) => void) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const meaning = meaningOf(event)
      // A button that was reached by Tab is pressed by the space bar.
      const isForButton = event.key === ' ' && event.target instanceof HTMLButtonElement
      if (!meaning || isForButton) return
      event.preventDefault()
      event.stopPropagation()
      act(meaning)
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  })
}
