// A title typed in place: one input over the card or header, which is never smaller than 14 px.
import { useRef } from 'react'
import { useSession } from '../../../bindings/use-session'
import { useTexts } from '../../../bindings/use-texts'
import type { JourneyDocument, RecordRef } from '../../../model/document/journey-document'
import { nameOf } from '../../../model/queries/name-of'
import { TitleField } from '../../../parts/title-field'
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
    <PlacedField
      key={renaming.ref.id}
      renaming={renaming}
      name={nameOf(document, renaming.ref) || texts.write('common.untitled')}
      layout={layout}
    />
  )
}

function PlacedField({
  renaming,
  name,
  layout,
}: {
  renaming: Renaming
  name: string
  layout: MapLayout
}) {
  const field = useRef<HTMLTextAreaElement>(null)
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
  return <TitleField ref={field} renaming={renaming} name={name} className={styles.titleField} />
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
