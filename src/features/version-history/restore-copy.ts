// A state of the past as a map of its own, which is opened; the map that it comes from stays as it is.
import { type CommandContext, CommandRefused } from '../../commands/command'
import { mayReplaceMap } from '../../commands/may-replace-map'
import { openKeptMap } from '../../commands/open-journey'
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
  const texts = context.texts()
  const title = texts.write('version-history.copyTitle', {
    title: state.document.map.title || texts.write('common.untitled'),
    time: momentOf(atMs, texts.language),
  })
  const copyId = await maps.keepCopy(mapId, state, title)
  if (copyId === null) return session.notify(textRef('version-history.notRestored'), 'problem')
  const isOpen = (await mayReplaceMap(context)) && (await open(context, copyId))
  session.notify(
    textRef(isOpen ? 'version-history.copyOpened' : 'version-history.restored', { title }),
  )
}

async function open(context: CommandContext, copyId: string): Promise<boolean> {
  try {
    await openKeptMap(context, copyId)
    return true
  } catch (error) {
    if (error instanceof CommandRefused) return false
    throw error
  }
}
