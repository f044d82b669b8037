// The inbox: open it and fold it away; place, merge and park its items from wherever they are selected.
import type { Command, CommandContext } from '../../commands/command'
import { all, canEdit, hasMap, isInOutline } from '../../commands/conditions'
import { selectedRecords } from '../../commands/selected'
import type { InboxItemId } from '../../model/records/inbox-item'
import type { PlainTextKey } from '../../text/catalogue'

const actions = () => import('./item-actions')

export const inboxCommands: readonly Command[] = [
  {
    id: 'inbox.toggle',
    label: 'inbox.name',
    icon: 'inbox',
    group: 'view',
    keywords: 'inbox.words',
    isOn: ({ session }) => session.get().besideMap === 'inbox',
    when: hasMap,
    run: ({ session }) => {
      const { besideMap, view } = session.get()
      const isOpen = besideMap === 'inbox'
      // It stands beside these two: there its items can be put somewhere.
      session.set({
        view: view === 'outline' ? view : 'map',
        besideMap: isOpen ? null : 'inbox',
      })
    },
  },
  {
    id: 'inbox.add',
    label: 'inbox.add',
    icon: 'collect',
    group: 'add',
    keywords: 'inbox.words',
    when: all(canEdit, isInOutline),
    run: ({ session }) => session.set({ isCollecting: true, isCaptureWanted: true }),
  },
  ofItems('inbox.place', 'move', 1, async (context, ids) =>
    (await actions()).openPlaceDialog(context, ids),
  ),
  ofItems('inbox.merge', 'inbox', 2, async (context, ids) =>
    (await actions()).mergeItems(context, ids),
  ),
  ofItems('inbox.park', 'parkingLot', 1, async (context, ids) =>
    (await actions()).parkItems(context, ids),
  ),
]

/** Of the items that are selected, as in the outline: so many at least. */
function ofItems(
  label: 'inbox.place' | 'inbox.merge' | 'inbox.park',
  icon: string,
  least: number,
  act: (context: CommandContext, ids: readonly InboxItemId[]) => Promise<void>,
): Command {
  const reason: PlainTextKey = least > 1 ? 'inbox.selectTwo' : 'inbox.selectOne'
  return {
    id: label,
    label,
    icon,
    group: 'edit',
    keywords: 'inbox.words',
    when: all(canEdit, (context) => idsOf(context).length >= least || reason),
    run: (context) => act(context, idsOf(context)),
  }
}

function idsOf(context: CommandContext): readonly InboxItemId[] {
  return selectedRecords(context).flatMap((ref) => (ref.kind === 'inboxItem' ? [ref.id] : []))
}
