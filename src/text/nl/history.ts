// Dutch texts of undo and redo.
import type { history as english } from '../en/history'
import { message, type TranslationOf } from '../message'

export const history: TranslationOf<typeof english> = {
  'history.undo': 'Ongedaan maken',
  'history.redo': 'Opnieuw',
  'history.nothingToUndo': 'Er is niets om ongedaan te maken',
  'history.nothingToRedo': 'Er is niets om opnieuw te doen',
  'history.undone': message<{ what: string }>(({ what }) => `Ongedaan gemaakt: ${what}`),
  'history.redone': message<{ what: string }>(({ what }) => `Opnieuw gedaan: ${what}`),
}
