// Opens, closes and freezes the window of the audience.
import { type CommandContext, CommandRefused } from '../../../commands/command'
import { textRef } from '../../../text/texts'
import { audienceHash, openAudienceChannel } from './channel'

/** The window as the browser gave it to us; null: there is none, or this page was loaded anew. */
let opened: Window | null = null

/** Opens it as a window of the same build; a browser that blocks it is told in words. */
export function openAudience({ session, env }: CommandContext): void {
  const { presenting } = session.get()
  const id = env.newMapId()
  const address = `${location.pathname}${location.search}${audienceHash(id)}`
  opened = window.open(address, `throughline-${id}`, 'popup,width=1280,height=720')
  if (!opened) throw new CommandRefused(textRef('present.blocked'))
  session.set({ presenting: { ...presenting, audience: { id, isFrozen: false } } })
}

export function closeAudience({ session }: CommandContext): void {
  const { presenting } = session.get()
  if (!presenting.audience) return
  const channel = openAudienceChannel(presenting.audience.id, () => undefined)
  channel.post({ kind: 'close' })
  channel.close()
  forgetAudience(session)
}

/** It was closed there. */
export function forgetAudience(session: CommandContext['session']): void {
  opened = null
  session.set({ presenting: { ...session.get().presenting, audience: null } })
}

/** Null: nobody can say. */
export function isAudienceClosed(): boolean | null {
  return opened?.closed ?? null
}

export function toggleFrozen({ session }: CommandContext): void {
  const { presenting } = session.get()
  const { audience } = presenting
  if (!audience) throw new CommandRefused(textRef('present.noAudience'))
  const frozen = { ...audience, isFrozen: !audience.isFrozen }
  session.set({ presenting: { ...presenting, audience: frozen } })
}
