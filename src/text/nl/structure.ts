// Dutch texts of the commands on stages, steps and channels.
import type { structure as english } from '../en/structure'
import { message, type TranslationOf } from '../message'

export const structure: TranslationOf<typeof english> = {
  'structure.add.step': 'Stap toevoegen',
  'structure.add.stage': 'Fase toevoegen',
  'structure.add.channel': 'Kanaal toevoegen',
  'structure.addBefore.step': 'Stap ervoor toevoegen',
  'structure.addBefore.stage': 'Fase ervoor toevoegen',
  'structure.addBefore.channel': 'Kanaal erboven toevoegen',
  'structure.addAfter.step': 'Stap erna toevoegen',
  'structure.addAfter.stage': 'Fase erna toevoegen',
  'structure.addAfter.channel': 'Kanaal eronder toevoegen',
  'structure.new.step': 'Nieuwe stap',
  'structure.new.stage': 'Nieuwe fase',
  'structure.new.channel': 'Nieuw kanaal',
  'structure.merge': 'Samenvoegen met de volgende',
  'structure.nothingAfter': 'Hierna komt er geen meer',
  'structure.splitStage': 'Nieuwe fase bij deze stap beginnen',
  'structure.splitStep': 'Naar een nieuwe stap hierna verplaatsen',
  'structure.selectLaterStep': 'Selecteer een stap die niet de eerste van de fase is',
  'structure.selectCards': 'Selecteer eerst contactmomenten',
  'structure.moveCards': 'Contactmomenten verplaatsen naar …',
  'structure.target': 'Waarheen?',
  'structure.move': 'Verplaatsen',
  'structure.moveAndDelete': 'Verplaatsen en daarna verwijderen',
  'structure.words': 'kolom rij fase kop invoegen baan',
  'structure.moveCardsTitle': message<{ name: string }>(
    ({ name }) => `Contactmomenten van “${name}” verplaatsen naar`,
  ),
  'structure.did.moveCards': message<{ name: string }>(
    ({ name }) => `Contactmomenten van “${name}” verplaatsen`,
  ),
  'structure.did.moveAndDelete': message<{ name: string }>(
    ({ name }) => `Contactmomenten van “${name}” verplaatsen en deze verwijderen`,
  ),
  'structure.lockMap': 'Kaart vergrendelen',
  'structure.unlockMap': 'Kaart ontgrendelen',
  'structure.lockChannel': 'Kanaal vergrendelen',
  'structure.unlockChannel': 'Kanaal ontgrendelen',
  'structure.lockWords': 'slot vastzetten beveiligen per ongeluk',
}
