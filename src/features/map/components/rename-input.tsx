// A title typed in place: one input over the card or header, which is never smaller than 14 px.
import { type KeyboardEvent, useRef } from 'react'
import { useApp } from '../../../bindings/app-context'
import { useSession } from '../../../bindings/use-session'
import { useTexts } from '../../../bindings/use-texts'
import { commitTitle, dropTitle } from '../../../commands/commit-title'
import type { JourneyDocument, RecordRef } from '../../../model/document/journey-document'
import { nameOf } from '../../../model/queries/name-of'
import type { MapLayout } from '../../../scene/layout/map-layout'
import type { MapRoom, Renaming, Viewport } from '../../../store/session-state'
import { useOnViewport } from '../camera/use-on-viewport'
import { headLeft, heads, toScreen } from '../camera/viewport-maths'
import styles from '../map-view.module.css'

export function RenameInput({
  document,
  layout,
}: {
  document: JourneyDocument
  layout: MapLayout
}) {
  const texts = useTexts()
  const renaming = useSession((state) => state.renaming)
  if (!renaming || !isOnMap(layout, renaming.ref)) return null
  return (
    <TitleField
      key={renaming.ref.id}
      renaming={renaming}
      name={nameOf(document, renaming.ref) || texts.write('common.untitled')}
      layout={layout}
    />
  )
}

function TitleField({
  renaming,
  name,
  layout,
}: {
  renaming: Renaming
  name: string
  layout: MapLayout
}) {
  const { context } = useApp()
  const texts = useTexts()
  const field = useRef<HTMLTextAreaElement>(null)
  const isDone = useRef(false)
  useOnViewport((viewport, room) => {
    const place = placeOf(layout, renaming.ref, viewport, room)
    if (!field.current || !place) return
    const { style } = field.current
    style.transform = `translate(${place.x}px, ${place.y}px)`
    style.width = `${place.width}px`
    style.minHeight = `${place.height}px`
    // As large as the title that it covers, and never hard to read.
    style.fontSize = `${Math.max(14, Math.min(26, 20 * viewport.zoom))}px`
  })
  const finish = (isKept: boolean) => {
    if (isDone.current) return
    isDone.current = true
    if (isKept) commitTitle(context)
    else dropTitle(context)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // What is typed here means nothing to the map.
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    finish(event.key === 'Enter')
  }
  return (
    <textarea
      ref={field}
      className={styles.titleField}
      aria-label={texts.write('map.titleOf', { name })}
      placeholder={renaming.ref.kind === 'touchpoint' ? texts.write('map.titleHint') : ''}
      rows={1}
      value={renaming.draft}
      // biome-ignore lint/a11y/noAutofocus: it opens because someone asked to type here.
      autoFocus
      onFocus={(event) => event.target.select()}
      onChange={(event) => {
        const draft = event.target.value.replace(/\s*\n\s*/g, ' ')
        context.session.set({ renaming: { ...renaming, draft } })
      }}
      onKeyDown={onKeyDown}
      onBlur={() => finish(true)}
    />
  )
}

type Place = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const leastWidth = 180

/** CSS pixels of the room: as wide as the thing itself, and inside the room. */
function placeOf(
  layout: MapLayout,
  ref: RecordRef,
  viewport: Viewport,
  room: MapRoom,
): Place | null {
  const { zoom } = viewport
  const keepIn = ({ x, y, width, height }: Place): Place => {
    const fitting = Math.min(Math.max(width, leastWidth), room.width)
    return {
      x: Math.max(0, Math.min(x, room.width - fitting)),
      y: Math.max(0, Math.min(y, room.height - height)),
      width: fitting,
      height,
    }
  }
  if (ref.kind === 'touchpoint') {
    const card = layout.cards.get(ref.id)
    if (!card) return null
    const { x, y } = toScreen(viewport, card)
    return keepIn({ x, y, width: card.width * zoom, height: Math.max(40, card.height * zoom) })
  }
  const span = headSpan(layout, ref)
  if (!span) return null
  const at = toScreen(viewport, { x: span.from, y: span.from })
  const length = span.length * zoom
  if (ref.kind === 'channel') {
    return keepIn({ x: 0, y: at.y + length / 2 - 18, width: headLeft(room), height: 36 })
  }
  const isStage = ref.kind === 'stage'
  const y = isStage ? 0 : heads.stage
  return keepIn({ x: at.x, y, width: length, height: isStage ? heads.stage : heads.step })
}

function headSpan(layout: MapLayout, ref: RecordRef): { from: number; length: number } | null {
  if (ref.kind === 'step') {
    const column = layout.columns.find(({ stepId }) => stepId === ref.id)
    return column ? { from: column.bandX, length: column.bandWidth } : null
  }
  if (ref.kind === 'stage') {
    const stage = layout.stages.find(({ stageId }) => stageId === ref.id)
    return stage ? { from: stage.x, length: stage.width } : null
  }
  if (ref.kind === 'channel') {
    const row = layout.rows.find(({ channelId }) => channelId === ref.id)
    return row ? { from: row.y, length: row.height } : null
  }
  return null
}

function isOnMap(layout: MapLayout, ref: RecordRef): boolean {
  return ref.kind === 'touchpoint' ? layout.cards.has(ref.id) : headSpan(layout, ref) !== null
}
