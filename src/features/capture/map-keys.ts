// In an empty bar the arrows, Delete and undo act on the map. Backspace does not: whoever empties
// the bar with it presses once too often.
import type { KeyboardEvent } from 'react'
import type { AppServices } from '../../bindings/app-context'
import { isMac } from '../../bindings/platform'
import { runCommand } from '../../commands/registry'
import { doesMatch } from '../../commands/shortcut'

const keysOfMap = [
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Delete'],
  ...['z', 'Z', 'y', 'Y'],
]

/** Runs what the key does on the map; false: it does nothing there. */
export function runOnMap({ nativeEvent: event }: KeyboardEvent, app: AppServices): boolean {
  const isLetter = event.key.length === 1
  if (!keysOfMap.includes(event.key)) return false
  if (isLetter && !(isMac ? event.metaKey : event.ctrlKey)) return false
  const press = { ...keyPress(event), isAltGraph: event.getModifierState('AltGraph') }
  const command = app.registry.all.find(({ shortcuts }) =>
    shortcuts?.some((shortcut) => doesMatch(shortcut, press, isMac)),
  )
  if (!command) return false
  void runCommand(app.registry, command.id, app.context)
  return true
}

function keyPress({ key, code, ctrlKey, metaKey, altKey, shiftKey }: globalThis.KeyboardEvent) {
  return { key, code, ctrlKey, metaKey, altKey, shiftKey }
}
