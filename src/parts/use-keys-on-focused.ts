// With nothing selected, a key that does something to a card, a line or a header means the one
// that has the focus: it is selected first.
import { type RefObject, useEffect } from 'react'
import { useApp } from '../bindings/app-context'
import { commandOfKey } from '../bindings/use-shortcuts'
import type { CommandGroup } from '../commands/command'
import type { RecordRef } from '../model/document/journey-document'

const groupsThatAct: readonly CommandGroup[] = ['edit', 'add', 'annotate']

/** `thingOf`: what an element stands for; must stay the same function. */
export function useKeysOnFocused(
  view: RefObject<HTMLElement | null>,
  thingOf: (element: Element) => RecordRef | null,
): void {
  const app = useApp()
  useEffect(() => {
    const element = view.current
    if (!element) return
    const onKeyDown = (event: KeyboardEvent) => {
      const { session } = app.context
      // A key held down does not go on to what gets the focus next.
      if (event.repeat || session.get().selection.length > 0) return
      const ref = event.target instanceof Element ? thingOf(event.target) : null
      const command = ref && commandOfKey(event, app)
      const doesAct = command?.scope === 'journey' && groupsThatAct.includes(command.group)
      if (ref && doesAct) session.select([ref])
    }
    element.addEventListener('keydown', onKeyDown, { capture: true })
    return () => element.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [view, app, thingOf])
}
