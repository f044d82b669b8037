// A small picture of the whole map while only part of it is seen; drag or arrow keys move the part.
import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useSession, useSessionStore } from '../../../bindings/use-session'
import { useTexts } from '../../../bindings/use-texts'
import { useThingsShown } from '../../../bindings/use-things-shown'
import type { Box } from '../../../scene/geometry'
import { stripHeight } from '../../../scene/strip-height'
import { whenQuiet } from '../../../storage/when-quiet'
import type { SessionState } from '../../../store/session-state'
import { useOnViewport } from '../camera/use-on-viewport'
import { visibleBox } from '../camera/viewport-maths'
import { type GrowingPicture, growPicture, showPicture } from '../canvas/growing-picture'
import { dimOthers, dimSteps, paintFlat, stripItems } from '../canvas/paint-map'
import type { MapScenes } from '../use-map-scenes'
import styles from './controls.module.css'

const paintAfterMs = 200
const longestWaitMs = 1000
const sliceMs = 8
const betweenSlicesMs = 16
/** CSS pixels at rest, within its border, which is no higher than the bar; used, it grows over the map. */
const most = { width: 300, height: 40 } as const
/** How many times larger it is painted than it stands in the bar: as large as it grows. */
const growth = 3

type OverviewProps = { scenes: MapScenes }

export function Overview({ scenes }: OverviewProps) {
  const { width, height } = scenes.layout
  const isNeeded = useSession(
    (state) =>
      state.mapRoom.width > 0 &&
      !isAllSeen({ x: 0, y: 0, width, height: height + stripHeight }, state),
  )
  return isNeeded ? <OverviewPicture scenes={scenes} /> : null
}

function OverviewPicture({ scenes }: OverviewProps) {
  const { palette, document } = scenes
  const scene = scenes.sceneAt('far')
  const shown = useThingsShown(document)
  const items = useMemo(() => {
    if (!shown) return scene.items
    const others = scene.items.filter(({ layer }) => layer !== 'strip')
    return [...dimOthers(others, shown, nothing), ...dimSteps(stripItems(scene), shown, document)]
  }, [scene, shown, document])
  const texts = useTexts()
  const session = useSessionStore()
  const canvas = useRef<HTMLCanvasElement>(null)
  const part = useRef<HTMLDivElement>(null)
  const [isDragging, setDragging] = useState(false)
  const { bounds } = scene
  const scale = Math.min(most.width / bounds.width, most.height / bounds.height)
  const width = Math.ceil(bounds.width * scale)
  const height = Math.ceil(bounds.height * scale)

  // The whole map, however small: not between two keys that someone types, and not all at once.
  useEffect(() => {
    const density = window.devicePixelRatio * growth
    const frame = { box: bounds, zoom: scale, density }
    const size = { width: width * density, height: height * density }
    let picture: GrowingPicture | null = null
    const goOn = () => {
      if (!canvas.current) return
      picture ??= growPicture(size, items, (context, some) =>
        paintFlat(context, some, palette, frame),
      )
      if (!picture.goOn(sliceMs)) timer = window.setTimeout(goOn, betweenSlicesMs)
      else showPicture(canvas.current, picture)
    }
    let stopWaiting = () => {}
    // After the picture of the map itself, which takes longer when there are thousands of cards.
    let timer = window.setTimeout(() => {
      stopWaiting = whenQuiet(goOn, longestWaitMs)
    }, paintAfterMs)
    return () => {
      clearTimeout(timer)
      stopWaiting()
    }
  }, [items, palette, bounds, width, height, scale])

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

const nothing: ReadonlySet<string> = new Set()

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
