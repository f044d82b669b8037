// Dutch texts of the commands on touchpoints.
import type { touchpoints as english } from '../en/touchpoints'
import { message, type TranslationOf } from '../message'

export const touchpoints: TranslationOf<typeof english> = {
  'touchpoints.add': 'Contactmoment toevoegen',
  'touchpoints.addAfter': 'Contactmoment erna toevoegen',
  'touchpoints.insert': 'Contactmoment in overgang invoegen',
  'touchpoints.merge': 'Contactmomenten samenvoegen',
  'touchpoints.split': 'Contactmoment splitsen',
  'touchpoints.momentOfTruth': 'Moment van de waarheid',
  'touchpoints.setEmotion': 'Emotie instellen',
  'touchpoints.emotion.veryGood': 'Emotie +2 zeer goed',
  'touchpoints.emotion.good': 'Emotie +1 goed',
  'touchpoints.emotion.neutral': 'Emotie 0 neutraal',
  'touchpoints.emotion.bad': 'Emotie −1 slecht',
  'touchpoints.emotion.veryBad': 'Emotie −2 zeer slecht',
  'touchpoints.emotion.clear': 'Emotie wissen',
  'touchpoints.words': 'kaartje interactie contact nieuw ertussen ster',
  'touchpoints.emotionWords': 'gevoel stemming gezicht blij verdrietig boos',
  'touchpoints.selectTwo': 'Selecteer eerst twee of meer contactmomenten',
  'touchpoints.moveTo': 'Verplaatsen naar …',
  'touchpoints.moveToTitle': message<{ count: number; name: string }>(
    ({ count, name }, formatter) =>
      formatter.plural(count, {
        one: `‘${name}’ verplaatsen naar …`,
        other: `${formatter.number(count)} contactmomenten verplaatsen naar …`,
      }),
  ),
  'touchpoints.move': 'Verplaatsen',
  'touchpoints.asItIs': 'Zoals het is',
  'touchpoints.moveWords': 'stap kanaal plaats cel elders',
  'touchpoints.noStep': 'Voeg eerst een stap toe',
}
