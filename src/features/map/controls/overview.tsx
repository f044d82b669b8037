// A small picture of the whole map while only part of it is seen; drag or arrow keys move the part.
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { useSession, useSessionStore } from '../../../bindings/use-session'
import { useTexts } from '../../../bindings/use-texts'
import type { Box } from '../../../scene/geometry'
import { paintItems } from '../../../scene/painters/paint-scene'
import type { Palette } from '../../../scene/palettes'
import type { Scene } from '../../../scene/scene'
import type { SessionState } from '../../../store/session-state'
import { useOnViewport } from '../camera/use-on-viewport'
import { visibleBox } from '../camera/viewport-maths'
import styles from './controls.module.css'

const paintAfterMs = 200
/** CSS pixels at rest, in the bar; used, it grows over the map (controls.module.css). */
const most = { width: 300, height: 42 } as const
/** How many times larger it is painted than it stands in the bar: as large as it grows. */
const growth = 3

type OverviewProps = { scene: Scene; palette: Palette }

export function Overview(props: OverviewProps) {
  const { scene } = props
  const isNeeded = useSession((state) => !isAllSeen(scene.bounds, state))
  return isNeeded ? <OverviewPicture {...props} /> : null
}

function OverviewPicture({ scene, palette }: OverviewProps) {
  const texts = useTexts()
  const session = useSessionStore()
  const canvas = useRef<HTMLCanvasElement>(null)
  const part = useRef<HTMLDivElement>(null)
  const [isDragging, setDragging] = useState(false)
  const { bounds } = scene
  const scale = Math.min(most.width / bounds.width, most.height / bounds.height)
  const width = Math.ceil(bounds.width * scale)
  const height = Math.ceil(bounds.height * scale)

  // The whole map, however small: not between two keys that someone types.
  useEffect(() => {
    const paint = () => {
      const context = canvas.current?.getContext('2d')
      if (!canvas.current || !context) return
      const density = window.devicePixelRatio * growth
      canvas.current.width = width * density
      canvas.current.height = height * density
      paintItems(context, scene.items, { palette, view: bounds, scale: scale * density })
    }
    const timer = setTimeout(paint, paintAfterMs)
    return () => clearTimeout(timer)
  }, [scene, palette, bounds, width, height, scale])

  useOnViewport((viewport, room) => {
    if (!part.current) return
    const seen = visibleBox(viewport, room)
    const left = Math.max(0, (seen.x - bounds.x) * scale)
    const top = Math.max(0, (seen.y - bounds.y) * scale)
    const right = Math.min(width, (seen.x + seen.width - bounds.x) * scale)
    const bottom = Math.min(height, (seen.y + seen.height - bounds.y) * scale)
    const { style } = part.current
    style.transform = `translate(${left}px, ${top}px)`
    style.width = `${Math.max(6, right - left)}px`
    style.height = `${Math.max(6, bottom - top)}px`
  })

  const moveTo = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const { viewport, mapRoom } = session.get()
    const seen = visibleBox(viewport, mapRoom)
    // As large as it is now: it grows under the pointer.
    const grown = box.width / bounds.width
    const x = bounds.x + (event.clientX - box.left) / grown - seen.width / 2
    const y = bounds.y + (event.clientY - box.top) / grown - seen.height / 2
    moveBy(session.set, viewport, x - seen.x, y - seen.y)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = arrows[event.key]
    if (!direction) return
    event.preventDefault()
    const { viewport, mapRoom } = session.get()
    const seen = visibleBox(viewport, mapRoom)
    moveBy(session.set, viewport, direction.x * seen.width * 0.2, direction.y * seen.height * 0.2)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture that is moved, not a set of fields.
    <div
      className={styles.overview}
      role="group"
      aria-label={texts.write('map.overviewHint')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll region that is moved by arrow keys.
      tabIndex={0}
      style={{ width, height }}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        setDragging(true)
        moveTo(event)
      }}
      onPointerMove={(event) => {
        if (isDragging) moveTo(event)
      }}
      onPointerUp={() => setDragging(false)}
      onPointerCancel={() => setDragging(false)}
    >
      <canvas ref={canvas} className={styles.overviewPicture} aria-hidden />
      <div ref={part} className={styles.overviewPart} />
    </div>
  )
}

const arrows: Record<string, { readonly x: number; readonly y: number }> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

function moveBy(
  set: (changes: Partial<SessionState>) => void,
  viewport: SessionState['viewport'],
  dx: number,
  dy: number,
): void {
  set({ viewport: { ...viewport, x: viewport.x + dx, y: viewport.y + dy } })
}

/** A pixel more or less does not count. */
function isAllSeen({ x, y, width, height }: Box, { viewport, mapRoom }: SessionState): boolean {
  if (mapRoom.width === 0) return true
  const seen = visibleBox(viewport, mapRoom)
  const slack = 2 / viewport.zoom
  return (
    seen.x <= x + slack &&
    seen.y <= y + slack &&
    seen.x + seen.width >= x + width - slack &&
    seen.y + seen.height >= y + height - slack
  )
}
