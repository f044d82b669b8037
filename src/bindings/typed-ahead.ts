// Letters that are typed while a field is on its way (a dialog that loads, the text of a pain point
// that was just added): they wait for it, and are neither lost nor taken for shortcuts.
import type { SessionStore } from '../store/session-store'

export type TypedAhead = {
  /** Takes the key if a field is awaited; true when it did. */
  readonly take: (event: KeyboardEvent) => boolean
  /** Writes what waits into the field that got the focus. */
  readonly deliverTo: (target: EventTarget | null) => void
}

/** `isThere` says whether an open dialog, or the find bar, is drawn already. */
export function createTypedAhead(
  session: SessionStore,
  isThere: (what: 'dialog' | 'find') => boolean,
): TypedAhead {
  let letters = ''
  const isAwaited = () => {
    const { fieldToFocus, dialog, find } = session.get()
    if (fieldToFocus !== null || (dialog !== null && !isThere('dialog'))) return true
    return find.isOpen && !isThere('find')
  }
  return {
    take: (event) => {
      if (!isAwaited()) {
        letters = ''
        return false
      }
      // Who gives up before the field is there does not want it any more.
      if (event.key === 'Escape') {
        const find = { ...session.get().find, isOpen: false }
        session.set({ dialog: null, fieldToFocus: null, find })
      }
      const isLetter = [...event.key].length === 1
      if (!isLetter || event.ctrlKey || event.metaKey || event.altKey) return false
      letters += event.key
      event.preventDefault()
      return true
    },
    deliverTo: (target) => {
      const isField =
        target instanceof HTMLTextAreaElement ||
        (target instanceof HTMLInputElement && ['text', 'search'].includes(target.type))
      if (letters === '' || !isField) return
      const whole = target.value + letters
      letters = ''
      writeAsTyped(target, whole)
    },
  }
}

/** React listens to `input`, and overlooks a value that was set through its own setter. */
function writeAsTyped(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const prototype =
    field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
