// Dutch texts of the commands on transitions.
import type { transitions as english } from '../en/transitions'
import { message, type TranslationOf } from '../message'

export const transitions: TranslationOf<typeof english> = {
  'transitions.connect': 'Verbinden',
  'transitions.reverse': 'Overgang omdraaien',
  'transitions.setContinuity': 'Meegenomen context instellen',
  'transitions.kept': 'Context blijft behouden',
  'transitions.partial': 'Context blijft deels behouden',
  'transitions.lost': 'Context gaat verloren',
  'transitions.unknown': 'Context is niet bekend',
  'transitions.connected': 'Al verbonden',
  'transitions.moveStart': 'Begin verplaatsen naar …',
  'transitions.moveEnd': 'Einde verplaatsen naar …',
  'transitions.startTitle': message<{ name: string }>(
    ({ name }) => `Begin van “${name}” verplaatsen naar`,
  ),
  'transitions.endTitle': message<{ name: string }>(
    ({ name }) => `Einde van “${name}” verplaatsen naar`,
  ),
  'transitions.words': 'lijn pijl koppeling verbinden continuïteit overdracht',
  'transitions.selectCard': 'Selecteer eerst het contactmoment waar het begint',
  'transitions.connectTitle': message<{ from: string }>(({ from }) => `“${from}” verbinden met`),
  'transitions.target': 'Met welk contactmoment?',
  'transitions.targetHint': 'Typ een nummer of woorden van de titel',
  'transitions.noTarget': 'Zo’n contactmoment is er niet',
}
