// English texts of the commands on whatever is selected.
import { message } from '../message'

export const selection = {
  'selection.rename': 'Rename',
  'selection.delete': 'Delete',
  'selection.all': 'Select all touchpoints',
  'selection.clear': 'Clear selection',
  'selection.move.left': 'Move left',
  'selection.move.right': 'Move right',
  'selection.move.up': 'Move up',
  'selection.move.down': 'Move down',
  'selection.movedTo': message<{ count: number; number: string; channel: string; step: string }>(
    ({ count, number, channel, step }, formatter) =>
      formatter.plural(count, {
        one: `Moved ${number} to ${channel}, ${step}`,
        other: `Moved ${formatter.number(count)} touchpoints, ${number} to ${channel}, ${step}`,
      }),
  ),
  'selection.movedToPlace': message<{ name: string; place: number; count: number }>(
    ({ name, place, count }) => `Moved ${name} to place ${place} of ${count}`,
  ),
  'selection.noFurther': 'It goes no further that way',
  'selection.words': 'title remove cell selection reorder',
  'selection.selectRenamable': 'Select a touchpoint, stage, step or channel first',
  'selection.mapStays': 'The map itself cannot be deleted',
  'selection.deleted': message<{ what: string }>(({ what }) => `Deleted ${what}`),
  'selection.deleteManyTitle': message<{ count: number }>(
    ({ count }, formatter) => `Delete ${formatter.number(count)} things?`,
  ),
  'selection.deleteManyBody': message<{ what: string }>(
    ({ what }) => `This deletes ${what}. Undo brings them back.`,
  ),
  'selection.deleteTitle': message<{ name: string }>(({ name }) => `Delete “${name}”?`),
  'selection.headerBody': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: 'It holds one touchpoint, which goes with it, with its transitions and notes.',
      other: `It holds ${formatter.number(count)} touchpoints, which go with it, with their transitions and notes.`,
    }),
  ),
  'selection.channelBody': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: 'One touchpoint is in this channel. Move it first, or its channel will be not known.',
      other: `${formatter.number(count)} touchpoints are in this channel. Move them first, or their channel will be not known.`,
    }),
  ),
  'selection.moveCards': 'Move its touchpoints to …',
  'selection.deleteAll': 'Delete with its touchpoints',
  'selection.cardsUnknown': 'Delete, channel not known',
  'selection.lastStage': 'The last stage stays',
  'selection.lastStep': 'The last step stays',
  'selection.lastChannel': 'The last channel stays',
  'selection.lastPersona': 'The last persona stays',
}
