// Dragging an item out of the inbox: the map shows where it goes, and takes it when it is let go.
import type { PointerEvent } from 'react'
import { useApp } from '../../bindings/app-context'
import type { InboxItemId } from '../../model/records/inbox-item'

/** Moving less than this, in CSS pixels, is a click. */
const clickReach = 4

/** Handler for `onPointerDown`. */
export function useItemDrag(ids: readonly InboxItemId[]) {
  const { context } = useApp()
  return (down: PointerEvent<HTMLElement>) => {
    if (down.button !== 0) return
    const { session } = context
    const element = down.currentTarget
    const move = (event: globalThis.PointerEvent) => {
      const way = Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY)
      if (way <= clickReach || session.get().placing) return
      session.set({ placing: { ids, how: 'drag' } })
    }
    const noClick = (event: MouseEvent) => {
      event.stopPropagation()
      event.preventDefault()
    }
    const end = () => {
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', end, { capture: true })
      window.removeEventListener('pointercancel', end)
      if (!session.get().placing) return
      // Let go over its own row: that is no press on it.
      element.addEventListener('click', noClick, { capture: true, once: true })
      setTimeout(() => element.removeEventListener('click', noClick, { capture: true }))
    }
    window.addEventListener('pointermove', move)
    // Before the map takes it: what lands there is told to nobody else.
    window.addEventListener('pointerup', end, { capture: true })
    window.addEventListener('pointercancel', end)
  }
}
