// A line that was begun with a click is ended by keyboard too: arrows lead to a card, Enter joins it.
import { useEffect } from 'react'
import { useApp } from '../../../bindings/app-context'
import { useSession } from '../../../bindings/use-session'
import type { MapLayout } from '../../../scene/layout/map-layout'
import { refOf } from '../camera/use-map-focus'
import { useMapLocalStore } from '../map-local'
import { finishConnecting } from './finish-connecting'

export function useConnectKeys(layout: MapLayout): void {
  const { context } = useApp()
  const local = useMapLocalStore()
  const connecting = useSession((state) => state.connecting)
  const focused = useSession((state) => state.focused)

  useEffect(() => {
    if (!connecting) {
      local.set({ looseEnd: null })
      return
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') context.session.set({ connecting: null })
      else if (event.key !== 'Enter' || event.isComposing) return
      else {
        const ref = event.target instanceof Element ? refOf(event.target) : null
        if (ref?.kind !== 'touchpoint') return
        finishConnecting(context, { card: ref.id })
      }
      // The same keys rename a card and clear the selection; one press does one thing.
      event.stopPropagation()
      event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [connecting, context, local])

  // The line follows the keyboard as it follows the pointer.
  useEffect(() => {
    if (!connecting || focused?.kind !== 'touchpoint' || focused.id === connecting.fromId) return
    const card = layout.cards.get(focused.id)
    if (!card) return
    const point = { x: card.x, y: card.y + card.height / 2 }
    local.set({ looseEnd: { point, overCard: focused.id, overCell: null } })
  }, [connecting, focused, layout, local])
}
