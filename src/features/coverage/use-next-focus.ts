// What was mended is gone with its buttons: the focus goes to the button that took their place.
import { type RefObject, useEffect, useRef } from 'react'

/** Watches the buttons in `list`; `count` of what is in it tells when something went. */
export function useNextFocus(list: RefObject<HTMLElement | null>, count: number): void {
  const last = useRef(0)
  const buttons = () => [...(list.current?.querySelectorAll('button') ?? [])]
  useEffect(() => {
    const element = list.current
    const remember = ({ target }: FocusEvent) => {
      const place = buttons().indexOf(target as HTMLButtonElement)
      if (place >= 0) last.current = place
    }
    element?.addEventListener('focusin', remember)
    return () => element?.removeEventListener('focusin', remember)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each change of the count.
  useEffect(() => {
    const hasFocus = document.activeElement && document.activeElement !== document.body
    if (!hasFocus)
      buttons()
        .at(Math.min(last.current, buttons().length - 1))
        ?.focus()
  }, [count])
}
