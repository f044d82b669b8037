// What makes pictures, fetched ahead: a worker that begins with the press of a menu is there with its
// dialog.
import type { CommandContext } from '../../commands/command'
import { mapToPaint } from './map-to-paint'

let makers: typeof import('./picture-maker') | null = null

/** Never fails: what cannot be fetched is told by the dialog, which needs the same. */
export async function fetchMakers(): Promise<void> {
  makers ??= await import('./picture-maker').catch(() => null)
}

/** Starts a worker for a picture of the map that is open; at once, if the code for it is there. */
export function startMaker(context: CommandContext): void {
  const start = () => makers?.startMakerAhead(mapToPaint(context))
  if (makers) start()
  else void fetchMakers().then(start)
}
