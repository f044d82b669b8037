// What makes a button select a thing of the journey, and show that it is selected.
import type { KeyboardEvent, MouseEvent } from 'react'
import { useSession, useSessionStore } from '../../bindings/use-session'
import type { RecordRef } from '../../model/document/journey-document'
import { isSameRef } from '../../store/session-store'

/** Properties for the button of a thing. With Shift, Control or Command it joins the selection. */
export function useThingSelection() {
  const session = useSessionStore()
  const selection = useSession((state) => state.selection)
  return (ref: RecordRef) => ({
    'data-map-head': `${ref.kind}:${ref.id}`,
    'aria-pressed': selection.some((selected) => isSameRef(selected, ref)),
    onClick: (event: MouseEvent) => {
      if (event.shiftKey || event.ctrlKey || event.metaKey) session.toggle(ref)
      else session.select([ref])
    },
    // Enter presses the button; elsewhere it begins to type a title.
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' || event.key === ' ') event.stopPropagation()
    },
  })
}
