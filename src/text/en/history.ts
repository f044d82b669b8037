// English texts of undo and redo.
import { message } from '../message'

export const history = {
  'history.undo': 'Undo',
  'history.redo': 'Redo',
  'history.nothingToUndo': 'There is nothing to undo',
  'history.nothingToRedo': 'There is nothing to redo',
  'history.undone': message<{ what: string }>(({ what }) => `Undone: ${what}`),
  'history.redone': message<{ what: string }>(({ what }) => `Redone: ${what}`),
}
