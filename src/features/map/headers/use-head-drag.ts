// Dragging a header to another place. Menu and keyboard (Alt+arrows) do the same.
import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { useApp } from '../../../bindings/app-context'
import type { CommandContext } from '../../../commands/command'
import { canEdit } from '../../../commands/conditions'
import type { RecordRef } from '../../../model/document/journey-document'
import { reorderChannel } from '../../../model/edits/reorder-channel'
import { reorderStage } from '../../../model/edits/reorder-stage'
import { reorderStep } from '../../../model/edits/reorder-step'
import type { MapLayout } from '../../../scene/layout/map-layout'
import { textRef } from '../../../text/texts'

export type HeadRef = Extract<RecordRef, { kind: 'stage' | 'step' | 'channel' }>

export type HeadDrag = {
  readonly start: (event: PointerEvent<HTMLElement>, subject: HeadRef) => void
  /** Where it would go, in map units along the axis; null: nothing is dragged. */
  readonly gap: number | null
}

/** Something that headers of one kind stand beside: where it begins and ends along the axis. */
type Span = { readonly id: string; readonly from: number; readonly to: number }

const clickReach = 5

export function useHeadDrag(
  group: RefObject<HTMLElement | null>,
  layout: MapLayout,
  axis: 'x' | 'y',
): HeadDrag {
  const { context } = useApp()
  const [gap, setGap] = useState<number | null>(null)
  const stop = useRef<(() => void) | null>(null)
  useEffect(() => () => stop.current?.(), [])

  const start = (down: PointerEvent<HTMLElement>, subject: HeadRef) => {
    if (down.button !== 0 || canEdit(context) !== true || isLockedLane(context, subject)) return
    const spans = spansOf(layout, subject)
    const client = axis === 'x' ? 'clientX' : 'clientY'
    const begun = down[client]
    let place: number | null = null

    const move = (event: globalThis.PointerEvent) => {
      if (place === null && Math.abs(event[client] - begun) < clickReach) return
      const box = group.current?.getBoundingClientRect()
      if (!box) return
      const { viewport } = context.session.get()
      const origin = axis === 'x' ? box.left : box.top
      const inset = axis === 'x' ? group.current?.offsetLeft : group.current?.offsetTop
      const at = viewport[axis] + (event[client] - origin + (inset ?? 0)) / viewport.zoom
      place = spans.filter(({ from, to }) => at > (from + to) / 2).length
      setGap(spans[place]?.from ?? spans.at(-1)?.to ?? null)
    }
    const end = (event: Event) => {
      stop.current?.()
      if (place === null || event.type !== 'pointerup') return
      putHead(context, layout, subject, spans, place)
    }
    const giveUp = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || place === null) return
      event.stopPropagation()
      stop.current?.()
    }
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', end)
    window.addEventListener('pointercancel', end)
    window.addEventListener('keydown', giveUp, { capture: true })
    stop.current = () => {
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', end)
      window.removeEventListener('pointercancel', end)
      window.removeEventListener('keydown', giveUp, { capture: true })
      stop.current = null
      setGap(null)
    }
  }
  return { start, gap }
}

function isLockedLane({ documents }: CommandContext, { kind, id }: HeadRef): boolean {
  return kind === 'channel' && documents.getDocument().channels[id]?.isLocked === true
}

function spansOf(layout: MapLayout, { kind }: HeadRef): readonly Span[] {
  switch (kind) {
    case 'stage':
      return layout.stages.map(({ stageId, x, width }) => ({ id: stageId, from: x, to: x + width }))
    case 'step':
      return layout.columns.map(({ stepId, bandX, bandWidth }) => ({
        id: stepId,
        from: bandX,
        to: bandX + bandWidth,
      }))
    case 'channel':
      return layout.rows.flatMap(({ channelId, y, height }) =>
        channelId ? [{ id: channelId, from: y, to: y + height }] : [],
      )
  }
}

/** `place` is a gap among all of them, the dragged one included. */
function putHead(
  { documents }: CommandContext,
  layout: MapLayout,
  subject: HeadRef,
  spans: readonly Span[],
  place: number,
): void {
  const now = spans.findIndex(({ id }) => id === subject.id)
  const among = place > now ? place - 1 : place
  if (subject.kind === 'stage') {
    const { id } = subject
    documents.edit(textRef('map.reorderStage'), (draft) =>
      reorderStage(draft, { id, place: among }),
    )
  } else if (subject.kind === 'channel') {
    const { id } = subject
    documents.edit(textRef('map.reorderChannel'), (draft) =>
      reorderChannel(draft, { id, place: among }),
    )
  } else {
    const others = layout.columns.filter(({ stepId }) => stepId !== subject.id)
    // Between two stages it stays in its own if that is one of them, else it joins the left one.
    const own = layout.columns[now]?.stageId
    const left = others[among - 1]?.stageId
    const right = others[among]?.stageId
    const stageId = right !== undefined && right === own ? right : (left ?? right)
    if (!stageId) return
    const before = others.slice(0, among).filter((column) => column.stageId === stageId)
    documents.edit(textRef('map.reorderStep'), (draft) =>
      reorderStep(draft, { id: subject.id, stageId, place: before.length }),
    )
  }
}
