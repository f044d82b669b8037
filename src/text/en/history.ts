// English texts of undo and redo.
import { message } from '../message'

/** What was done to one, or to as many. */
function counted(one: string, other: (count: string) => string) {
  return message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, { one, other: () => other(formatter.number(count)) }),
  )
}

export const history = {
  'history.undo': 'Undo',
  'history.redo': 'Redo',
  'history.nothingToUndo': 'There is nothing to undo',
  'history.nothingToRedo': 'There is nothing to redo',
  'history.aChange': 'a change',
  'history.undone': message<{ what: string }>(({ what }) => `Undone: ${what}`),
  'history.redone': message<{ what: string }>(({ what }) => `Redone: ${what}`),
  'history.cutOne': message<{ name: string }>(({ name }) => `Cut “${name}”`),
  'history.cutCards': counted('Cut touchpoint', (count) => `Cut ${count} touchpoints`),
  'history.deleteOne': message<{ name: string }>(({ name }) => `Delete “${name}”`),
  'history.deleteCards': counted('Delete touchpoint', (count) => `Delete ${count} touchpoints`),
  'history.deleteLines': counted('Delete transition', (count) => `Delete ${count} transitions`),
  'history.deleteThings': counted('Delete one thing', (count) => `Delete ${count} things`),
  'history.duplicateOne': message<{ name: string }>(({ name }) => `Duplicate “${name}”`),
  'history.duplicateCards': counted(
    'Duplicate touchpoint',
    (count) => `Duplicate ${count} touchpoints`,
  ),
  'history.moveOne': message<{ name: string }>(({ name }) => `Move “${name}”`),
  'history.moveCards': counted('Move touchpoint', (count) => `Move ${count} touchpoints`),
  'history.moveThings': counted('Move one thing', (count) => `Move ${count} things`),
  'history.pasteOne': message<{ name: string }>(({ name }) => `Paste “${name}”`),
  'history.pasteCards': counted('Paste touchpoint', (count) => `Paste ${count} touchpoints`),
}
