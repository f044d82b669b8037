// Keeps the file of the map up to date, once a person has saved it there. Never beside another
// save, never with a question: what needs an answer waits for the next save by hand.
import type { CommandContext } from '../../commands/command'
import { hasUnsavedChanges, onLeaving } from '../../commands/open-journey'
import { saveJourney } from './save-file'

/** After the last change; a person who types is not followed key by key. */
const idleMs = 2000
/** Longer than this a change does not wait, however busy a person is. */
const longestMs = 15_000
/** After a failure that may pass by itself: a full disk, a network drive. */
const againMs = 30_000

/** Starts watching; gives back what ends it. */
export function startAutosave(context: CommandContext): () => void {
  const { documents, session } = context
  let timer: ReturnType<typeof setTimeout> | undefined
  let waitingSinceMs: number | null = null
  const save = ({ isLast = false } = {}) => {
    clearTimeout(timer)
    waitingSinceMs = null
    if (isWanted(context)) void saveJourney(context, { isQuiet: true, isLast })
  }
  const schedule = () => {
    clearTimeout(timer)
    if (!isWanted(context)) {
      waitingSinceMs = null
      return
    }
    const nowMs = performance.now()
    waitingSinceMs ??= nowMs
    const hasFailed = session.get().file.last.kind === 'failed'
    const latestMs = waitingSinceMs + (hasFailed ? againMs : longestMs) - nowMs
    timer = setTimeout(save, Math.max(0, hasFailed ? latestMs : Math.min(idleMs, latestMs)))
  }
  const saveIfKept = () => {
    // One that the browser does not keep is left only when a person has said what is to become of it.
    if (session.get().keeping.state === 'kept') save({ isLast: true })
  }
  const saveIfHidden = () => {
    if (document.visibilityState === 'hidden') save()
  }
  const ends = [
    onLeaving(context, saveIfKept),
    documents.onCommit(schedule),
    session.state.subscribe((state, before) => {
      if (state.file !== before.file || state.hasAutosave !== before.hasAutosave) schedule()
    }),
  ]
  document.addEventListener('visibilitychange', saveIfHidden)
  return () => {
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', saveIfHidden)
    for (const end of ends) end()
  }
}

/** There is something to save, in a place that is ours, and nothing waits for a person. */
function isWanted({ documents, session }: CommandContext): boolean {
  const state = session.get()
  const { handle, isOurs, last } = state.file
  if (!state.hasAutosave || !isOurs || handle === null) return false
  if (last.kind === 'failed' && last.remedy !== 'retry') return false
  return (
    !documents.state.getState().isReadOnly && hasUnsavedChanges(documents.state.getState(), state)
  )
}
