// Tells the session how much room the map has, and fits the map when it is first seen.
import { type RefObject, useLayoutEffect } from 'react'
import { useApp } from '../../../bindings/app-context'
import { useSessionStore } from '../../../bindings/use-session'
import type { CommandContext } from '../../../commands/command'
import type { JourneyDocument } from '../../../model/document/journey-document'
import type { SessionStore } from '../../../store/session-store'
import { channelHeadWidth } from './channel-head-width'
import { fitMap } from './fit-map'

export function useMapRoom(room: RefObject<HTMLElement | null>): void {
  const session = useSessionStore()
  const { context } = useApp()

  // Before anything is rendered of an edit or of another map: else all would be for what was.
  useLayoutEffect(() => {
    const { state } = context.documents
    takeLeft(session, state.getState().document)
    return state.subscribe((now, before) => {
      if (now.document.channels !== before.document.channels) takeLeft(session, now.document)
      if (now.openingId !== before.openingId) fitOnce(context)
    })
  }, [context, session])

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
}

/** What the heads of the channels cover of the room. */
function takeLeft(session: SessionStore, document: JourneyDocument): void {
  const { mapRoom } = session.get()
  const left = channelHeadWidth(document)
  if (left !== mapRoom.left) session.set({ mapRoom: { ...mapRoom, left } })
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
