// Dutch texts of what is handed over after a workshop: the summary and the backlog.
import type { handover as english } from '../en/handover'
import { inPercent } from '../in-percent'
import type { TranslationOf } from '../message'

export const handover: TranslationOf<typeof english> = {
  // What an item takes along
  'handover.pain': ({ text, rating, place }) => `Pijnpunt: ${text} (${rating}). Waar: ${place}`,
  'handover.severity': ({ severity }) => `ernst ${severity} van 5`,
  'handover.weight': ({ severity, frequency, weight }) =>
    `ernst ${severity} × frequentie ${frequency} = ${weight}`,
  'handover.notRated': 'niet beoordeeld',
  'handover.quote': ({ text }) => `‘${text}’`,
  'handover.idea': ({ text }) => `Idee: ${text}`,
  'handover.criterion': ({ text }) => `Geaccepteerd als: ${text}`,
  'handover.from': ({ map, number }) => `Uit de klantreiskaart ‘${map}’, item ${number}`,
  'handover.partOf': ({ number, title }) => `Onderdeel van: ${number} ${title}`,
  // The summary
  'handover.facts': ({ owner, day }) => (owner ? `${owner} · ${day}` : day),
  'handover.hotSpots': 'Wat het meeste pijn doet',
  'handover.score': ({ score }) => `pijn ${score}`,
  'handover.continuity': 'Wat er bij een kanaalwissel behouden blijft',
  'handover.continuityIs': ({ share, known, all }, formatter) =>
    `${inPercent(share)} van de context van de klant blijft behouden, bekend voor ${known} van ${formatter.plural(
      all,
      { one: '1 kanaalwissel', other: `${all} kanaalwissels` },
    )}`,
  'handover.continuityUnknown': ({ all }, formatter) =>
    formatter.plural(all, {
      one: 'Niet bekend voor de ene kanaalwissel',
      other: `Voor geen van de ${all} kanaalwissels bekend`,
    }),
  'handover.noSwitches': 'De klant wisselt nooit van kanaal',
  'handover.brightSpots': 'Wat goed werkt',
  'handover.ideas': 'Verbeterideeën',
  'handover.hypothesis': ({ belief, metric, threshold }) =>
    [belief, [metric, threshold].filter((part) => part !== '').join(' ')]
      .filter((part) => part !== '')
      .join('; gemeten aan: '),
  'handover.votes': ({ title }) => (title ? `Stemmen: ${title}` : 'Stemmen'),
  'handover.voteLine': ({ name, support, concern }, formatter) => {
    const votes = formatter.plural(support, { one: '1 stem', other: `${support} stemmen` })
    const against = formatter.plural(concern, { one: '1 zorg', other: `${concern} zorgen` })
    return concern > 0 ? `${name}: ${votes}, ${against}` : `${name}: ${votes}`
  },
  'handover.decisions': 'Besluiten',
  'handover.because': ({ text, reason }) => `${text} (omdat: ${reason})`,
  'handover.actions': 'Acties',
  'handover.by': ({ text, owner, day }) =>
    [text, owner, day && `voor ${day}`].filter((part) => part !== '').join(' · '),
  'handover.questions': 'Open vragen',
  'handover.more': ({ count }) => `en nog ${count}, in het klantreisbestand`,
  'handover.none': 'Nog geen',
}
