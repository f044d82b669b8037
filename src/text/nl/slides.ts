// Dutch texts of slides.
import type { slides as english } from '../en/slides'
import { message, type TranslationOf } from '../message'

export const slides: TranslationOf<typeof english> = {
  'slides.open': 'Dia’s (PPTX)',
  'slides.words': 'powerpoint presentatie keynote impress exporteren delen directie',
  'slides.include': 'Wat de dia’s laten zien',
  'slides.overview': 'Overzicht van de hele kaart',
  'slides.stages': 'Elke fase',
  'slides.hotSpots': 'Knelpunten',
  'slides.hotSpotsHint': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: 'De kaart heeft 1 knelpunt',
      other: `De kaart heeft ${formatter.number(count)} knelpunten, de ergste eerst`,
    }),
  ),
  'slides.noHotSpots': 'De kaart heeft nog geen pijnpunten',
  'slides.none': 'Geen',
  'slides.all': 'Alle',
  'slides.backlogTable': 'Backlog, op volgorde',
  'slides.noBacklog': 'Backlog (er staat niets in)',
  'slides.editable':
    'Vormen, lijnen, tabellen en teksten zijn in elk presentatieprogramma te bewerken.',
  'slides.count': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, { one: '1 dia', other: `${formatter.number(count)} dia’s` }),
  ),
  'slides.noSlides': 'Kies wat de dia’s laten zien',
  'slides.tooMany': message<{ most: number }>(
    ({ most }) => `Meer dan ${most} dia’s: laat de fasen of de backlog weg`,
  ),
  'slides.save': 'Dia’s opslaan',
  'slides.making': 'Dia’s maken',
  'slides.written': message<{ name: string }>(({ name }) => `Dia’s opgeslagen als ${name}`),
  'slides.downloaded': message<{ name: string }>(
    ({ name }) => `Dia’s naar Downloads gestuurd als ${name}`,
  ),
  'slides.notWritten': message<{ reason: string }>(
    ({ reason }) => `De dia’s konden niet worden opgeslagen: ${reason}`,
  ),
  // On the slides
  'slides.kept': 'Context behouden',
  'slides.partial': 'Context deels behouden',
  'slides.lost': 'Context verloren',
  'slides.unknown': 'Context niet bekend',
  'slides.partOf': message<{ title: string; part: number; parts: number }>(
    ({ title, part, parts }) => `${title} (${part} van ${parts})`,
  ),
  'slides.elsewhere': 'Van en naar andere dia’s:',
  'slides.noTouchpoints': 'Nog geen contactmomenten',
  'slides.firstComesHere': 'Het eerste verschijnt hier zodra het op de kaart staat.',
  'slides.countedCards': 'contactmomenten',
  'slides.countedPains': 'open pijnpunten, daar en op weg daarheen',
  'slides.hotSpot': message<{ rank: number; count: number }>(
    ({ rank, count }) => `Knelpunt ${rank} van ${count}`,
  ),
  'slides.weight': message<{ weight: number }>(({ weight }) => `gewicht ${weight}`),
  'slides.notRated': 'niet beoordeeld',
  'slides.painNotRated': 'Nog niet beoordeeld',
  'slides.severity': message<{ severity: number }>(({ severity }) => `Ernst ${severity}`),
  'slides.severityTimesFrequency': message<{ severity: number; frequency: number }>(
    ({ severity, frequency }) => `Ernst ${severity} × frequentie ${frequency}`,
  ),
  'slides.idea': 'Verbeteridee',
  'slides.backlog': 'Backlog',
  'slides.more': message<{ count: number }>(({ count }) => `en nog ${count}`),
  'slides.rank': '#',
  'slides.item': 'Item',
  'slides.tracker': 'Tracker',
  'slides.status': 'Status',
  'slides.painWeight': 'Pijn',
  'slides.where': 'Waar het pijn doet',
  'slides.mainPath': ({ title }) => `Hoofdroute: ${title}`,
  'slides.otherPath': ({ title }) => `Andere route: ${title}`,
  'slides.failurePath': ({ title }) => `Waar het misgaat: ${title}`,
  'slides.stop': '#',
  'slides.touchpoint': 'Contactmoment',
  'slides.channel': 'Kanaal',
  'slides.emotion': 'Emotie',
  'slides.onward': 'Naar het volgende',
  'slides.nextSteps': 'Besluiten en vervolgstappen',
  'slides.because': ({ reason }) => `Omdat: ${reason}`,
}
