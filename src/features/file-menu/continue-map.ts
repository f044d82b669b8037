// The same file once more: the map that it belongs to goes on, with its history and what is unsaved.
import { type CommandContext, CommandRefused } from '../../commands/command'
import { hasUnsavedChanges, openKeptMap } from '../../commands/open-journey'
import type { Turn } from '../../commands/turn'
import type { JourneyDocument } from '../../model/document/journey-document'
import { replaceDocument } from '../../model/edits/replace-document'
import type { PickedFile } from '../../storage/journey-files'
import { versionOf } from '../../store/document-store'
import { newestEntryId } from '../../store/history-state'
import { textRef } from '../../text/texts'

/** What was read of a file, and whether the file says just that: nothing had to be mended. */
export type ReadMap = { readonly document: JourneyDocument; readonly isInFile: boolean }

/**
 * Opens the map of this browser that was opened from this file or saved to it; false when there is
 * none. What was read is what the file says now: if somebody else wrote it, that becomes a step that can
 * be undone, or, when there are unsaved changes beside it, a question. False also when another map
 * was asked for meanwhile: `turn` is over then.
 */
export async function continueMap(
  context: CommandContext,
  picked: PickedFile,
  { document, isInFile }: ReadMap,
  turn: Turn,
): Promise<boolean> {
  const { documents, session, maps } = context
  const { handle, stamp, name, bytes } = picked
  const row = handle && (await maps.findByFile(handle).catch(() => null))
  if (!row || !(await open(context, row.id, turn))) return false
  const { file, following } = session.get()
  if (following || documents.state.getState().isReadOnly) return true
  if (stamp === null || stamp.hash === file.stamp?.hash) return true
  const underWay = stamp.hash === file.underWay?.hash ? file.underWay : null
  const isAhead = underWay !== null && underWay.version > newestEntryId(documents.state.getState())
  if (underWay && !isAhead) {
    // It has arrived there, and nobody was left to hear of it.
    const { version } = underWay
    session.set({ file: { ...file, name, stamp, version, underWay: null } })
    return true
  }
  // What was typed last may have reached the file, and not the browser: nothing is known beside it.
  if (!isAhead && hasUnsavedChanges(documents.state.getState(), session.get())) {
    session.set({
      fileConflict: { name, bytes, stamp },
      dialog: { id: 'file-menu.changedOnDisk', subject: null },
    })
    return true
  }
  documents.edit(textRef('file-menu.takeFromFile', { name }), (draft) =>
    replaceDocument(draft, document),
  )
  const version = isInFile ? versionOf(documents.state.getState()) : null
  // What somebody else left there is written over by a person's press, not by autosave.
  const isOurs = file.isOurs && isInFile
  const last = { kind: 'opened' } as const
  session.set({ file: { ...file, name, stamp, version, underWay: null, isOurs, last } })
  return true
}

/** What cannot be opened any more is opened from its file, as a map of its own. */
async function open(context: CommandContext, mapId: string, turn: Turn): Promise<boolean> {
  try {
    return await openKeptMap(context, mapId, turn)
  } catch (error) {
    if (error instanceof CommandRefused) return false
    throw error
  }
}
