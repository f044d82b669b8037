// Nothing to see: keeps the window's clipboard events heard while the app is there.
import { useClipboardEvents } from './use-clipboard-events'

export default function ClipboardView() {
  useClipboardEvents()
  return null
}
