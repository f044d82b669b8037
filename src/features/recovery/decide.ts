// Keep, view or discard what a crash left.
import { type CommandContext, CommandRefused } from '../../commands/command'
import { openKeptMap } from '../../commands/open-journey'
import { type Turn, takeTurn } from '../../commands/turn'
import { replaceDocument } from '../../model/edits/replace-document'
import type { Recovered } from '../../store/session-state'
import { textRef } from '../../text/texts'

/** It is what it is: nothing is asked any more. */
export async function keepRecovered(context: CommandContext, { mapId }: Recovered): Promise<void> {
  context.session.set({ dialog: null, recovered: null })
  await context.maps.markSeen(mapId)
}

/** Opens the map as it is; the question waits, and can be asked for again. */
export async function viewRecovered(context: CommandContext, { mapId }: Recovered): Promise<void> {
  context.session.set({ dialog: null })
  if (!(await open(context, mapId, takeTurn(context)))) return
  context.session.notify(textRef('recovery.viewing'))
}

/** The map is again what it was before; what is discarded can be had for thirty days. */
export async function discardRecovered(
  context: CommandContext,
  { mapId, calmSeq, count }: Recovered,
): Promise<void> {
  const { session, maps, journal, documents } = context
  const turn = takeTurn(context)
  session.set({ dialog: null })
  const before = await maps.readAt(mapId, calmSeq)
  if (!before) return session.notify(textRef('recovery.cannotDiscard'), 'problem')
  if (!(await open(context, mapId, turn))) return
  const name = context.texts().write('journal.discardedPoint')
  // Kept first, changed after: a fault in between loses nothing.
  const isKept = await journal.addRestorePoint(name, 'discarded')
  // Another map may have come while that was written.
  if (!isKept || journal.row()?.id !== mapId) {
    return session.notify(textRef('recovery.cannotDiscard'), 'problem')
  }
  documents.edit(textRef('journal.discard'), (draft) => replaceDocument(draft, before.document))
  session.set({ recovered: null })
  session.notify(textRef('recovery.discarded', { count }))
}

/** Whether the map is on the screen; not when another one was asked for meanwhile. */
async function open(context: CommandContext, mapId: string, turn: Turn): Promise<boolean> {
  try {
    return await openKeptMap(context, mapId, turn)
  } catch (error) {
    if (!(error instanceof CommandRefused)) throw error
    context.session.notify(error.text, 'problem')
    return false
  }
}
