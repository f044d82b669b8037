// Tells the session how much room the map has, and fits the map when it is first seen.
import { type RefObject, useLayoutEffect } from 'react'
import { useApp } from '../../../bindings/app-context'
import { useDocumentState } from '../../../bindings/use-document'
import { useSessionStore } from '../../../bindings/use-session'
import type { CommandContext } from '../../../commands/command'
import { fitMap } from './fit-map'

/** `left`: what the heads of the channels cover of it, in CSS pixels. */
export function useMapRoom(room: RefObject<HTMLElement | null>, left: number): void {
  const session = useSessionStore()
  const { context } = useApp()
  const openingId = useDocumentState((state) => state.openingId)

  useLayoutEffect(() => {
    session.set({ mapRoom: { ...session.get().mapRoom, left } })
  }, [session, left])

  useLayoutEffect(() => {
    const element = room.current
    if (!element) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element
      const { mapRoom } = session.get()
      if (width !== mapRoom.width || height !== mapRoom.height) {
        session.set({ mapRoom: { ...mapRoom, width, height } })
        // Before the first picture: else one would be made for a zoom that nobody looks from.
        fitOnce(context)
      }
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => {
      observer.disconnect()
      session.set({ mapRoom: { width: 0, height: 0 } })
    }
  }, [context, room, session])

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each map that is opened.
  useLayoutEffect(() => {
    fitOnce(context)
  }, [context, openingId])
}

/** A map that was looked at before, and left for another view, stands as it stood. */
function fitOnce(context: CommandContext): void {
  const { documents, session } = context
  const { openingId } = documents.state.getState()
  const { mapRoom, fittedOpeningId } = session.get()
  if (mapRoom.width === 0 || fittedOpeningId === openingId) return
  fitMap(context)
  session.set({ fittedOpeningId: openingId })
}
