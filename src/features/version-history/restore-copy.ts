// A state of the past as a map of its own, which is opened; the map that it comes from stays as it is.
import { type CommandContext, CommandRefused } from '../../commands/command'
import { mayReplaceMap } from '../../commands/may-replace-map'
import { openKeptMap } from '../../commands/open-journey'
import { type Turn, takeTurn } from '../../commands/turn'
import type { HistoryState } from '../../store/history-state'
import { textRef } from '../../text/texts'
import { momentOf } from '../../text/times'

type Past = { readonly mapId: string; readonly state: HistoryState; readonly atMs: number }

/** Keeps the copy and opens it; says what became of it. */
export async function restoreCopy(
  context: CommandContext,
  { mapId, state, atMs }: Past,
): Promise<void> {
  const { maps, session } = context
  const turn = takeTurn(context)
  const texts = context.texts()
  const title = texts.write('version-history.copyTitle', {
    title: state.document.map.title || texts.write('common.untitled'),
    time: momentOf(atMs, texts.language),
  })
  const copyId = await maps.keepCopy(mapId, state, title)
  if (copyId === null) return session.notify(textRef('version-history.notRestored'), 'problem')
  const isOpen =
    !turn.isOver() && (await mayReplaceMap(context)) && (await open(context, copyId, turn))
  session.notify(
    textRef(isOpen ? 'version-history.copyOpened' : 'version-history.restored', { title }),
  )
}

async function open(context: CommandContext, copyId: string, turn: Turn): Promise<boolean> {
  try {
    return await openKeptMap(context, copyId, turn)
  } catch (error) {
    if (error instanceof CommandRefused) return false
    throw error
  }
}
