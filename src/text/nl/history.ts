// Dutch texts of undo and redo.
import type { history as english } from '../en/history'
import { message, type TranslationOf } from '../message'

/** What was done to one, or to as many. */
function counted(one: string, other: (count: string) => string) {
  return message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, { one, other: () => other(formatter.number(count)) }),
  )
}

export const history: TranslationOf<typeof english> = {
  'history.undo': 'Ongedaan maken',
  'history.redo': 'Opnieuw',
  'history.nothingToUndo': 'Er is niets om ongedaan te maken',
  'history.nothingToRedo': 'Er is niets om opnieuw te doen',
  'history.aChange': 'een wijziging',
  'history.undone': message<{ what: string }>(({ what }) => `Ongedaan gemaakt: ${what}`),
  'history.redone': message<{ what: string }>(({ what }) => `Opnieuw gedaan: ${what}`),
  'history.cutOne': message<{ name: string }>(({ name }) => `“${name}” knippen`),
  'history.cutCards': counted(
    'Contactmoment knippen',
    (count) => `${count} contactmomenten knippen`,
  ),
  'history.deleteOne': message<{ name: string }>(({ name }) => `“${name}” verwijderen`),
  'history.deleteCards': counted(
    'Contactmoment verwijderen',
    (count) => `${count} contactmomenten verwijderen`,
  ),
  'history.deleteLines': counted(
    'Overgang verwijderen',
    (count) => `${count} overgangen verwijderen`,
  ),
  'history.deleteThings': counted(
    'Eén onderdeel verwijderen',
    (count) => `${count} onderdelen verwijderen`,
  ),
  'history.duplicateOne': message<{ name: string }>(({ name }) => `“${name}” dupliceren`),
  'history.duplicateCards': counted(
    'Contactmoment dupliceren',
    (count) => `${count} contactmomenten dupliceren`,
  ),
  'history.moveOne': message<{ name: string }>(({ name }) => `“${name}” verplaatsen`),
  'history.moveCards': counted(
    'Contactmoment verplaatsen',
    (count) => `${count} contactmomenten verplaatsen`,
  ),
  'history.moveThings': counted(
    'Eén onderdeel verplaatsen',
    (count) => `${count} onderdelen verplaatsen`,
  ),
  'history.pasteOne': message<{ name: string }>(({ name }) => `“${name}” plakken`),
  'history.pasteCards': counted(
    'Contactmoment plakken',
    (count) => `${count} contactmomenten plakken`,
  ),
}
