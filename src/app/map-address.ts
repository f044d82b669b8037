// The map that is open stands in the page's address (`#map=…`): reload, bookmark, back and forward
// bring it back, and what a crash left is found before anything else is done.
import { type CommandContext, CommandRefused } from '../commands/command'
import { mayReplaceMap } from '../commands/may-replace-map'
import { openKeptMap } from '../commands/open-journey'
import { type Turn, takeTurn } from '../commands/turn'
import { keepingNothing } from '../store/session-store'

export type AddressBar = {
  /** The local id in the address; null: none. */
  readonly read: () => string | null
  /** A new step of the browser's own history. */
  readonly push: (mapId: string | null) => void
  readonly replace: (mapId: string | null) => void
  /** Told when back, forward or typing moved it. */
  readonly onMove: (listener: () => void) => void
}

/** Opens what the address names, and keeps both together from then on. */
export async function followAddress(context: CommandContext, bar: AddressBar): Promise<void> {
  const { session, maps } = context
  const named = bar.read()
  const opening = named && { mapId: named, turn: takeTurn(context) }
  if (named) session.set({ keeping: { mapId: named, state: 'opening', reason: null } })
  await maps.restoreFromMirror().catch(() => undefined)
  // Looked for before the map is opened: an open map is nobody's loss.
  const recovered = await maps.findRecovered().catch(() => null)
  session.set({ recovered })
  if (opening) await openNamed(context, bar, opening)
  if (recovered) session.set({ dialog: { id: 'recovery.changes', subject: null } })
  session.state.subscribe(() => queueMicrotask(() => tellAddress(context, bar)))
  bar.onMove(() => void move(context, bar))
  void maps.tidyUp().catch(() => undefined)
}

async function move(context: CommandContext, bar: AddressBar): Promise<void> {
  // Also where nothing is to be opened: what is still on its way is not where the person went.
  const turn = takeTurn(context)
  const named = bar.read()
  const shown = shownMap(context)
  if (named === shown) return
  if (named === null) {
    context.answer(null)
    context.session.set({ isMapOpen: false, dialog: null })
  } else if (await mayReplaceMap(context)) {
    await openNamed(context, bar, { mapId: named, turn })
  } else if (!turn.isOver()) {
    bar.push(shown)
  }
}

async function openNamed(
  context: CommandContext,
  bar: AddressBar,
  { mapId, turn }: { readonly mapId: string; readonly turn: Turn },
): Promise<void> {
  const { session } = context
  try {
    await openKeptMap(context, mapId, turn)
    // The journal says so itself, but not of a map that another window writes.
    endOpening(context)
  } catch (error) {
    endOpening(context)
    bar.replace(shownMap(context))
    if (error instanceof CommandRefused) session.notify(error.text, 'problem')
    else session.notify({ key: 'journal.notReadable', args: [] }, 'problem')
  }
}

function endOpening({ session }: CommandContext): void {
  if (session.get().keeping.state === 'opening') session.set({ keeping: keepingNothing })
}

/** Several changes in one go (a map closes, another one opens) are one step. */
function tellAddress(context: CommandContext, bar: AddressBar): void {
  const shown = shownMap(context)
  if (context.session.get().keeping.state !== 'opening' && shown !== bar.read()) bar.push(shown)
}

function shownMap({ session }: CommandContext): string | null {
  const { isMapOpen, keeping, following } = session.get()
  return isMapOpen ? (following?.mapId ?? keeping.mapId) : null
}
