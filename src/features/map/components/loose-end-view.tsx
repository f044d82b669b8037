// The line that is being drawn, from its card to the pointer, and what to do to end it.
import { useRef } from 'react'
import { useSession } from '../../../bindings/use-session'
import { useTexts } from '../../../bindings/use-texts'
import type { JourneyDocument } from '../../../model/document/journey-document'
import type { MapLayout } from '../../../scene/layout/map-layout'
import { useOnViewport } from '../camera/use-on-viewport'
import { toScreen } from '../camera/viewport-maths'
import { useConnectKeys } from '../gestures/use-connect-keys'
import { useMapLocal } from '../map-local'
import styles from '../map-view.module.css'

export function LooseEndView({
  document,
  layout,
}: {
  document: JourneyDocument
  layout: MapLayout
}) {
  const texts = useTexts()
  const connecting = useSession((state) => state.connecting)
  const end = useMapLocal((now) => now.looseEnd)
  const path = useRef<SVGPathElement>(null)
  const fixed = connecting && layout.cards.get(connecting.fromId)
  const target = end?.overCard ? layout.cards.get(end.overCard) : undefined
  const isLeaving = connecting?.reconnect?.end !== 'from'

  useOnViewport((viewport) => {
    if (!path.current || !fixed || !end) return
    const from = toScreen(viewport, {
      x: isLeaving ? fixed.x + fixed.width : fixed.x,
      y: fixed.y + fixed.height / 2,
    })
    const to = target
      ? toScreen(viewport, {
          x: isLeaving ? target.x : target.x + target.width,
          y: target.y + target.height / 2,
        })
      : toScreen(viewport, end.point)
    const pull = Math.max(30, Math.abs(to.x - from.x) / 2) * (isLeaving ? 1 : -1)
    path.current.setAttribute(
      'd',
      `M${from.x} ${from.y}C${from.x + pull} ${from.y} ${to.x - pull} ${to.y} ${to.x} ${to.y}`,
    )
  })

  useConnectKeys(layout)

  if (!connecting || !document.touchpoints[connecting.fromId]) return null
  return (
    <>
      <svg className={styles.looseEnd} aria-hidden>
        {end && <path ref={path} />}
      </svg>
      <p className={styles.connectHint} role="status">
        {texts.write('map.connecting')}
      </p>
    </>
  )
}
