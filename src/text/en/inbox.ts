// English texts of the inbox, and of rating pains.
import { message } from '../message'

type Counted = { count: number }

export const inbox = {
  'inbox.name': 'Inbox',
  'inbox.words': 'collected parked sort place group merge',
  'inbox.count': message<Counted>(({ count }) => `Inbox · ${count}`),
  'inbox.empty':
    'Nothing waits here. Lines come here in collect mode, and when nothing is selected.',
  'inbox.hint': 'Drag items onto a cell, a touchpoint or a transition, or press Enter on one.',
  'inbox.select': message<{ text: string }>(({ text }) => `Select “${text}”`),
  'inbox.selected': message<Counted>(({ count }) => `${count} selected`),
  'inbox.edit': 'Edit',
  'inbox.editOf': message<{ text: string }>(({ text }) => `Words of “${text}”`),
  'inbox.more': message<{ text: string }>(({ text }) => `More about “${text}”`),
  'inbox.place': 'Place on …',
  'inbox.placeByClick': 'Place by a click',
  'inbox.add': 'Add to the inbox',
  'inbox.selectOne': 'Select items of the inbox first',
  'inbox.selectTwo': 'Select two items of the inbox or more',
  'inbox.hintOutline':
    'Drag items onto a step, a touchpoint or a transition of the outline, or press Enter on one.',
  'inbox.placing': 'Click a cell, a touchpoint or a transition; Escape gives up',
  'inbox.placeTitle': message<Counted>(({ count }, formatter) =>
    formatter.plural(count, { one: 'Place the item on', other: `Place ${count} items on` }),
  ),
  'inbox.placeTarget': 'On which cell, touchpoint or transition?',
  'inbox.needsThing': 'This goes on a touchpoint or a transition',
  'inbox.someStay': message<Counted>(({ count }, formatter) =>
    formatter.plural(count, {
      one: '1 item stays: it goes on a touchpoint or a transition',
      other: `${count} items stay: they go on a touchpoint or a transition`,
    }),
  ),
  'inbox.park': 'Park for later',
  'inbox.group': 'Group',
  'inbox.groupName': 'Name of the group',
  'inbox.merge': 'Merge',
  'inbox.did.place': message<Counted>(({ count }, formatter) =>
    formatter.plural(count, { one: 'Place 1 item', other: `Place ${count} items` }),
  ),
  'inbox.did.edit': 'Edit inbox item',
  'inbox.did.park': message<Counted>(({ count }, formatter) =>
    formatter.plural(count, { one: 'Park 1 item', other: `Park ${count} items` }),
  ),
  'inbox.did.group': 'Group inbox items',
  'inbox.did.merge': 'Merge inbox items',
  'inbox.did.delete': message<Counted>(({ count }, formatter) =>
    formatter.plural(count, { one: 'Delete 1 inbox item', other: `Delete ${count} inbox items` }),
  ),
  'rating.start': 'Rate pains',
  'rating.words': 'severity frequency weight unrated prioritise',
  'rating.none': 'All open pain points are rated',
  'rating.left': message<Counted>(({ count }, formatter) =>
    formatter.plural(count, {
      one: '1 pain point is left',
      other: `${count} pain points are left`,
    }),
  ),
  'rating.hint': 'Press 1 to 5; → goes on to the next one, Escape ends.',
  'rating.skip': 'Next',
  'rating.did': message<{ number: number }>(({ number }) => `Rate P${number}`),
}
