// What can be done with a map of this browser. Each action says what kept it from being done.
import { type CommandContext, CommandRefused } from '../../commands/command'
import { canEdit } from '../../commands/conditions'
import { mayReplaceMap } from '../../commands/may-replace-map'
import { closeMap, openKeptMap } from '../../commands/open-journey'
import { takeTurn } from '../../commands/turn'
import { updateMap } from '../../model/edits/update-record'
import type { MapRow } from '../../storage/journal/map-row'
import { type TextRef, textRef } from '../../text/texts'

/** Resolves to the problem, in words; null: it is done, or the person thought better of it. */
type Done = Promise<TextRef | null>

export async function openMap(context: CommandContext, { id }: MapRow): Done {
  const turn = takeTurn(context)
  context.session.set({ dialog: null })
  if (!(await mayReplaceMap(context))) return null
  try {
    await openKeptMap(context, id, turn)
    return null
  } catch (error) {
    if (error instanceof CommandRefused) return error.text
    throw error
  }
}

const whyNotRenamed = {
  gone: 'my-maps.gone',
  'not-readable': 'journal.notReadable',
  open: 'my-maps.openElsewhere',
  locked: 'common.mapLocked',
  'read-only': 'common.readOnly',
} as const

/** The map that is open in this window is renamed as in the top bar: it can be undone. */
export async function renameMap(context: CommandContext, { id }: MapRow, title: string): Done {
  if (context.journal.row()?.id === id) {
    const allowed = canEdit(context)
    if (allowed !== true) return textRef(allowed)
    context.documents.edit(textRef('journal.rename'), (draft) => updateMap(draft, { title }))
    await context.journal.settled()
    return null
  }
  const problem = await context.maps.rename(id, title)
  return problem && textRef(whyNotRenamed[problem])
}

export async function copyMap(context: CommandContext, { id, title }: MapRow): Done {
  if (context.journal.row()?.id === id) await context.journal.settled()
  const name = title || context.texts().write('common.untitled')
  const copyTitle = context.texts().write('journal.copyTitle', { title: name })
  const copied = await context.maps.duplicate(id, copyTitle)
  if (copied !== null) return null
  return textRef('journal.notReadable')
}

/**
 * Into the bin; the map of this window is closed first, when all of it is written. One that another
 * window writes stays where it is, here too.
 */
export async function moveToBin(context: CommandContext, { id, title }: MapRow): Done {
  const { journal, session, maps } = context
  const { keeping, following } = session.get()
  if (following?.mapId === id) return textRef('my-maps.openElsewhere')
  if (keeping.mapId === id) {
    if (!(await journal.settled())) return textRef('my-maps.failed')
    closeMap(context)
    await untilFree(context, id)
  }
  if (!(await maps.moveToBin(id))) return textRef('my-maps.openElsewhere')
  const name = title || context.texts().write('common.untitled')
  session.notify(textRef('my-maps.binned', { name }))
  return null
}

export async function emptyBin(context: CommandContext): Done {
  const answer = await context.ask({
    title: textRef('my-maps.emptyTitle'),
    body: textRef('my-maps.emptyBody'),
    choices: [{ id: 'empty', label: 'my-maps.emptyBin', tone: 'danger' }],
  })
  if (answer === 'empty') await context.maps.emptyBin()
  return null
}

/** The browser takes a moment to give back the locks of a map that was just closed. */
async function untilFree({ maps }: CommandContext, mapId: string): Promise<void> {
  for (let tries = 0; tries < 20 && (await maps.openNow()).has(mapId); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
