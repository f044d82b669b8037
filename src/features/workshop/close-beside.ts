// Closes what stands beside the map, and goes back to the map.
import { focusView } from '../../bindings/focus-view'
import type { CommandContext } from '../../commands/command'

export function closeBeside({ session }: CommandContext): void {
  session.set({ besideMap: null })
  focusView(session)
}
