// Keeps the file of the map up to date, once a person has saved it there. Never beside another
// save, never with a question: what needs an answer waits for the next save by hand.
import type { CommandContext } from '../../commands/command'
import { hasUnsavedChanges } from '../../commands/open-journey'
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
  const save = () => {
    clearTimeout(timer)
    waitingSinceMs = null
    if (isWanted(context)) void saveJourney(context, { isQuiet: true })
  }
  const schedule = () => {
    clearTimeout(timer)
    if (!isWanted(context)) return
    const nowMs = performance.now()
    waitingSinceMs ??= nowMs
    const hasFailed = session.get().file.last.kind === 'failed'
    const latestMs = waitingSinceMs + longestMs - nowMs
    timer = setTimeout(save, hasFailed ? againMs : Math.max(0, Math.min(idleMs, latestMs)))
  }
  const saveIfHidden = () => {
    if (document.visibilityState === 'hidden') save()
  }
  const ends = [
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
  if (!state.hasAutosave || !state.isMapOpen || !isOurs || handle === null) return false
  if (last.kind === 'failed' && last.remedy !== 'retry') return false
  return (
    !documents.state.getState().isReadOnly && hasUnsavedChanges(documents.state.getState(), state)
  )
}
