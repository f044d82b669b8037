// Dutch texts that more than one feature uses.
import type { common as english } from '../en/common'
import { message, type TranslationOf } from '../message'

export const common: TranslationOf<typeof english> = {
  'common.cancel': 'Annuleren',
  'common.close': 'Sluiten',
  'common.delete': 'Verwijderen',
  'common.untitled': 'Naamloos',
  'common.nothingSelected': 'Selecteer eerst iets',
  'common.selectTouchpoint': 'Selecteer eerst een contactmoment',
  'common.selectTransition': 'Selecteer eerst een overgang',
  'common.selectHeader': 'Selecteer eerst een fase, een stap of een kanaal',
  'common.selectChannel': 'Selecteer eerst een kanaal',
  'common.selectPath': 'Selecteer eerst een route',
  'common.selectPainOrIdea': 'Selecteer eerst een pijnpunt of een verbeteridee',
  'common.selectNote': 'Selecteer eerst een pijnpunt, een idee, een lichtpunt of een citaat',
  'common.noMapOpen': 'Open of maak eerst een kaart',
  'common.readOnly': 'Deze kaart is alleen-lezen geopend',
  'common.mapLocked': 'De kaart is vergrendeld',
  'common.channelLocked': 'Het kanaal is vergrendeld',
  'common.found': 'Wat er gevonden is',
  'common.failed': message<{ reason: string }>(({ reason }) => `Dat lukte niet: ${reason}`),
}
