// Items of the inbox on their way to the map: what they would land on lights up, and letting go
// there, or a click, puts them there.
import { type RefObject, useEffect } from 'react'
import { useApp } from '../../../bindings/app-context'
import { useSession } from '../../../bindings/use-session'
import { placeInboxItems } from '../../../commands/place-inbox-items'
import { useMapLocalStore } from '../map-local'
import { lineEnd } from './use-pointer'
import type { PlaceOnMap, Sight } from './use-sight'

const presses = ['pointerdown', 'mousedown', 'touchstart', 'click', 'dblclick'] as const

export function usePlacing(map: RefObject<HTMLElement | null>, sight: Sight): void {
  const { context } = useApp()
  const local = useMapLocalStore()
  const placing = useSession((state) => (state.placing?.how === 'dialog' ? null : state.placing))

  useEffect(() => {
    const surface = map.current?.querySelector('[data-map-surface]')
    if (!placing || !surface) return
    const { session } = context
    const placeUnder = (event: PointerEvent): PlaceOnMap => {
      const { clientX, clientY } = event
      const point = sight.pointOf(event)
      const isOver = surface.contains(document.elementFromPoint(clientX, clientY))
      const place = point && isOver ? sight.placeAt(point) : null
      const end = lineEnd(place)
      const overCell = end && 'cell' in end ? end.cell : null
      local.set({
        looseEnd: overCell && point ? { point, overCard: null, overCell } : null,
        hovered: place && place.kind !== 'cell' ? place : null,
        hoveredCell: null,
      })
      return place
    }
    const stop = () => session.set({ placing: null })
    const letGo = (event: PointerEvent) => {
      const place = placeUnder(event)
      const isOnMap = surface.contains(event.target as Element)
      // A click beside the map is one on something else.
      if (placing.how === 'click' && !isOnMap) return
      event.stopPropagation()
      stop()
      if (place?.kind === 'cell') {
        placeInboxItems(context, placing.ids, { kind: 'cell', ...place.cell })
      } else if (place?.kind === 'touchpoint' || place?.kind === 'transition') {
        placeInboxItems(context, placing.ids, place)
      }
    }
    const giveUp = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      event.preventDefault()
      stop()
    }
    // The press that puts an item there selects nothing, and begins no drag.
    const hold = (event: Event) => {
      if (placing.how === 'click' && surface.contains(event.target as Element)) {
        event.stopPropagation()
      }
    }
    for (const press of presses) window.addEventListener(press, hold, { capture: true })
    window.addEventListener('pointermove', placeUnder)
    window.addEventListener('pointerup', letGo, { capture: true })
    window.addEventListener('pointercancel', stop)
    window.addEventListener('keydown', giveUp, { capture: true })
    return () => {
      for (const press of presses) window.removeEventListener(press, hold, { capture: true })
      window.removeEventListener('pointermove', placeUnder)
      window.removeEventListener('pointerup', letGo, { capture: true })
      window.removeEventListener('pointercancel', stop)
      window.removeEventListener('keydown', giveUp, { capture: true })
      local.set({ looseEnd: null, hovered: null })
    }
  }, [placing, context, local, map, sight])
}
