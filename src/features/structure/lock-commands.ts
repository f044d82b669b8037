// Locks against accidents: a channel whose touchpoints stay where they are, or the whole map.
import type { Command, CommandContext } from '../../commands/command'
import { all, canEdit, canSave, isSelected } from '../../commands/conditions'
import { primaryOfKind } from '../../commands/selected'
import { updateMap, updateRecord } from '../../model/edits/update-record'
import { textRef } from '../../text/texts'

export const lockCommands: readonly Command[] = [
  {
    id: 'structure.lockMap',
    label: 'structure.lockMap',
    icon: 'locked',
    group: 'edit',
    keywords: 'structure.lockWords',
    isOn: ({ documents }) => documents.getDocument().map.isLocked,
    // Also while it is locked: that is how it is unlocked.
    when: canSave,
    run: ({ documents }) => {
      const isLocked = !documents.getDocument().map.isLocked
      const label = textRef(isLocked ? 'structure.lockMap' : 'structure.unlockMap')
      documents.edit(label, (draft) => updateMap(draft, { isLocked }))
    },
  },
  {
    id: 'structure.lockChannel',
    label: 'structure.lockChannel',
    icon: 'locked',
    group: 'edit',
    keywords: 'structure.lockWords',
    isOn: (context) => laneOf(context)?.isLocked === true,
    when: all(canEdit, isSelected('common.selectChannel', 'channel', 'touchpoint')),
    run: (context) => {
      const lane = laneOf(context)
      if (!lane) return
      const isLocked = !lane.isLocked
      const label = textRef(isLocked ? 'structure.lockChannel' : 'structure.unlockChannel')
      context.documents.edit(label, (draft) =>
        updateRecord(draft, { kind: 'channel', id: lane.id, changes: { isLocked } }),
      )
    },
  },
]

/** The selected channel, or that of the selected touchpoint. */
function laneOf(context: CommandContext) {
  const { channels, touchpoints } = context.documents.getDocument()
  const card = primaryOfKind(context, 'touchpoint')
  const id = primaryOfKind(context, 'channel')?.id ?? (card && touchpoints[card.id]?.channelId)
  return id ? channels[id] : undefined
}
