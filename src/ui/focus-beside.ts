// A button that goes with what it takes away hands the focus to what stands beside it first. A pointer
// needs no focus, and on a touch screen a field that has it brings up the keyboard. Only what is added is
// about to be typed, however it was asked for.
import { flushSync } from 'react-dom'

type Press = { readonly pointerType: string; readonly target: Element }

/** Of radios that are cleared: to the chosen one, else the first. */
export function focusRadio({ pointerType, target }: Press): void {
  if (!isByKey(pointerType)) return
  const radios = target.closest('[role="radiogroup"]')
  const radio =
    radios?.querySelector<HTMLElement>('input:checked') ??
    radios?.querySelector<HTMLElement>('input')
  radio?.focus()
}

/** Of an item of a list: to a button of the next one, else the last, else the field they stand in. */
export function focusNextItem({ pointerType, target }: Press, item: Element | null): void {
  if (!isByKey(pointerType)) return
  const other = item?.nextElementSibling ?? item?.previousElementSibling
  const button = other?.matches('button') ? other : other?.querySelector('button')
  const field = item?.parentElement?.parentElement?.querySelector('input')
  const next = button ?? field
  if (next instanceof HTMLElement && next !== target) next.focus()
}

/** Of an entry that a button adds to the list it stands in: to the first field of it. */
export function focusAdded({ target }: Pick<Press, 'target'>, add: () => void): void {
  const list = target.parentElement
  const before = new Set(list?.children)
  flushSync(add)
  const added = [...(list?.children ?? [])].find((entry) => !before.has(entry))
  added?.querySelector<HTMLElement>('input, textarea, button')?.focus()
}

/** Whether a press was of a key, or of what speaks for one. */
export function isByKey(pointerType: string): boolean {
  return pointerType === 'keyboard' || pointerType === 'virtual'
}
