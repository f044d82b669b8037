// Ways out when somebody else wrote the file of the map: both are kept, or ours replaces theirs.
import type { CommandContext } from '../../commands/command'
import { textRef } from '../../text/texts'
import { saveJourney } from './save-file'

/** Saves the map under another name; the file on disk stays as it is. */
export async function keepBoth(context: CommandContext): Promise<void> {
  const conflict = context.session.get().fileConflict
  if (conflict) await saveJourney(context, { asNew: true, name: nameBeside(conflict.name) })
}

/** Replaces what is on disk, if it still is what the person was told of. */
export async function overwrite(context: CommandContext): Promise<void> {
  const conflict = context.session.get().fileConflict
  if (!conflict) return
  const isKept = await context.keepOverwritten(conflict)
  // Another map was opened meanwhile: that one is not to go there.
  if (context.session.get().fileConflict !== conflict) return
  const isSaved = await saveJourney(context, { replaces: conflict.stamp })
  if (!isSaved || !isKept) return
  context.session.notify(textRef('file-menu.theirsInBin', { name: conflict.name }))
}

/** `sofa.journey.json` → `sofa (2).journey.json` → `sofa (3).journey.json`. */
export function nameBeside(name: string): string {
  const [, stem = name, count, extension = ''] =
    /^(.*?)(?: \((\d+)\))?((?:\.journey)?\.json)?$/.exec(name) ?? []
  return `${stem} (${Number(count ?? 1) + 1})${extension}`
}
