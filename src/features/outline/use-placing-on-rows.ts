// Items of the inbox on their way to a row of the outline: the row that would take them lights up, and
// letting go there, a click, or Enter puts them there.
import { type RefObject, useEffect, useState } from 'react'
import { useApp } from '../../bindings/app-context'
import { useSession } from '../../bindings/use-session'
import { placeInboxItems } from '../../commands/place-inbox-items'
import type { RecordRef } from '../../model/document/journey-document'

/**
 * The key of the row under the pointer, while something is on its way there.
 * @param refOf what the row around an element stands for; must stay the same function
 */
export function usePlacingOnRows(
  tree: RefObject<HTMLElement | null>,
  refOf: (element: Element) => RecordRef | null,
): string | null {
  const { context } = useApp()
  const placing = useSession((state) => (state.placing?.how === 'dialog' ? null : state.placing))
  const [over, setOver] = useState<string | null>(null)
  useEffect(() => {
    const rows = tree.current
    if (!placing || !rows) return
    const placeAt = (element: Element | null) => {
      const ref = element && rows.contains(element) ? refOf(element) : null
      if (ref?.kind === 'step') {
        return { kind: 'cell', stepId: ref.id, channelId: null } as const
      }
      return ref?.kind === 'touchpoint' || ref?.kind === 'transition' ? ref : null
    }
    const stop = () => context.session.set({ placing: null })
    const putAt = (element: Element | null) => {
      const place = placeAt(element)
      stop()
      if (place) placeInboxItems(context, placing.ids, place)
    }
    const look = ({ clientX, clientY }: PointerEvent) => {
      const element = document.elementFromPoint(clientX, clientY)
      const row = element?.closest<HTMLElement>('[data-row]')
      setOver((placeAt(element) && row?.dataset.row) ?? null)
    }
    const letGo = ({ clientX, clientY }: PointerEvent) => {
      if (placing.how === 'drag') putAt(document.elementFromPoint(clientX, clientY))
    }
    // The press that puts an item there selects nothing.
    const click = (event: MouseEvent) => {
      const { target } = event
      if (placing.how !== 'click' || !(target instanceof Element)) return
      if (!rows.contains(target)) return
      event.stopPropagation()
      putAt(target)
    }
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, target } = event
      const isChosen = key === 'Enter' && target instanceof Element && rows.contains(target)
      if (key !== 'Escape' && !isChosen) return
      event.stopPropagation()
      event.preventDefault()
      if (isChosen) putAt(target)
      else stop()
    }
    window.addEventListener('pointermove', look)
    window.addEventListener('pointerup', letGo, { capture: true })
    window.addEventListener('pointercancel', stop)
    window.addEventListener('click', click, { capture: true })
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => {
      window.removeEventListener('pointermove', look)
      window.removeEventListener('pointerup', letGo, { capture: true })
      window.removeEventListener('pointercancel', stop)
      window.removeEventListener('click', click, { capture: true })
      window.removeEventListener('keydown', onKeyDown, { capture: true })
      setOver(null)
    }
  }, [placing, context, tree, refOf])
  return over
}
