// Keeps the audience's window in step with what is presented here.
import { useEffect, useRef, useState } from 'react'
import { useSessionStore } from '../../../bindings/use-session'
import { forgetAudience, isAudienceClosed } from './audience-window'
import { type AudienceChannel, type AudiencePicture, openAudienceChannel } from './channel'

/**
 * Sends every new picture unless `isFrozen`, and the present one to a window that was loaded anew.
 * True while the window answers.
 */
export function useAudienceLink(id: string, picture: AudiencePicture, isFrozen: boolean): boolean {
  const session = useSessionStore()
  const channel = useRef<AudienceChannel | null>(null)
  const latest = useRef(picture)
  const [isThere, setThere] = useState(false)
  useEffect(() => {
    if (isFrozen) return
    latest.current = picture
    channel.current?.post({ kind: 'show', picture })
  }, [picture, isFrozen])
  useEffect(() => {
    let leaving: ReturnType<typeof setTimeout> | undefined
    const opened = openAudienceChannel(id, ({ kind }) => {
      clearTimeout(leaving)
      if (kind === 'here') {
        setThere(true)
        opened.post({ kind: 'show', picture: latest.current })
      }
      if (kind === 'gone') {
        setThere(false)
        leaving = setTimeout(() => look(0), firstLookMs)
      }
    })
    // A window that is loaded anew says that it goes, and comes back.
    const look = (waitedMs: number) => {
      const isClosed = isAudienceClosed() ?? waitedMs >= longestReloadMs
      if (isClosed) forgetAudience(session)
      else if (waitedMs < longestReloadMs) {
        leaving = setTimeout(() => look(waitedMs + firstLookMs), firstLookMs)
      }
    }
    channel.current = opened
    opened.post({ kind: 'areYouThere' })
    return () => {
      clearTimeout(leaving)
      channel.current = null
      opened.close()
    }
  }, [id, session])
  return isThere
}

const firstLookMs = 250
const longestReloadMs = 8000
