// On an empty map any letter begins the first line.
import { useEffect } from 'react'
import { useApp } from '../../bindings/app-context'

export function useLettersOnEmptyMap(): void {
  const { context } = useApp()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { documents, session } = context
      const { isMapOpen, dialog, question, captureText } = session.get()
      const isLetter = /^\p{L}$/u.test(event.key)
      if (!isLetter || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      if (!isMapOpen || dialog !== null || question !== null || !isOnGround(event.target)) return
      if (Object.keys(documents.getDocument().touchpoints).length > 0) return
      // Here a letter is a word that begins, not a shortcut.
      event.preventDefault()
      session.set({ captureText: captureText + event.key, isCaptureWanted: true })
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [context])
}

/** Not on a header: with one of them selected the shortcuts mean it. */
function isOnGround(target: EventTarget | null): boolean {
  return (
    target === document.body ||
    (target instanceof Element && target.hasAttribute('data-map-surface'))
  )
}
