// A canvas that shows a sheet: moved with the map at once, and never drawn by React while it moves.
import { useEffect, useLayoutEffect, useRef } from 'react'
import { useSession, useSessionStore } from '../../../bindings/use-session'
import type { Sheet } from './sheet'
import { createSheetPainter, type SheetElements, type SheetPainter } from './sheet-painter'

/** `sheet` must stay the same object while it looks the same; null: there is nothing to paint. */
export function useCanvas(elements: SheetElements, sheet: Sheet | null): void {
  const session = useSessionStore()
  const room = useSession((state) => state.mapRoom)
  const painter = useRef<SheetPainter | null>(null)
  painter.current ??= createSheetPainter(elements, session)
  const { show, paintAgain, moved, stop } = painter.current

  // In the same frame as the cards that React lifts off the map or puts back: nothing flashes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another room is another picture.
  useLayoutEffect(() => show(sheet), [sheet, room, show])
  useEffect(() => {
    const unsubscribe = session.state.subscribe((state, before) => {
      if (state.viewport !== before.viewport) moved()
    })
    // Letters of another script may bring a font after the first picture. Not `fonts.ready`: with all
    // fonts there it answers at once, and the picture that has just begun would begin again.
    document.fonts?.addEventListener('loadingdone', paintAgain)
    // Another screen may have another density.
    const screenChange = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
    screenChange.addEventListener('change', paintAgain)
    return () => {
      unsubscribe()
      document.fonts?.removeEventListener('loadingdone', paintAgain)
      screenChange.removeEventListener('change', paintAgain)
      stop()
    }
  }, [session, moved, paintAgain, stop])
}
