// Dutch texts of the outline: the map as a tree of words.
import type { outline as english } from '../en/outline'
import { message, type TranslationOf } from '../message'

export const outline: TranslationOf<typeof english> = {
  'outline.name': 'Structuur van de klantreis',
  'outline.add': 'Toevoegen',
  'outline.addBeside': 'Nog zo een toevoegen',
  'outline.addInside': 'Erin toevoegen',
  'outline.addPersona': 'Persona toevoegen',
  'outline.newPersona': 'Nieuwe persona',
  'outline.nothingBeside': 'Zoiets kan hier niet worden toegevoegd',
  'outline.nothingInside': 'Hierin kan niets worden toegevoegd',
  'outline.addAt': message<{ name: string }>(({ name }) => `Toevoegen bij ${name}`),
  'outline.menuOf': message<{ name: string }>(({ name }) => `Meer voor ${name}`),
  'outline.detail': 'Hoeveel te zien is',
  'outline.detail.steps': 'Stappen',
  'outline.detail.touchpoints': 'Contactmomenten',
  'outline.detail.everything': 'Alles',
  'outline.showSteps': 'Structuur: alleen de stappen tonen',
  'outline.showTouchpoints': 'Structuur: alleen de contactmomenten tonen',
  'outline.showEverything': 'Structuur: alles tonen',
  'outline.words': 'lijst boom invouwen uitvouwen ernaast erin onderliggend',
  'outline.group.channels': 'Kanalen',
  'outline.group.personas': "Persona's",
  'outline.group.paths': 'Routes',
  'outline.group.inbox': 'Inbox',
  'outline.stage': 'Fase',
  'outline.step': 'Stap',
  'outline.channel': 'Kanaal',
  'outline.persona': 'Persona',
  'outline.path': 'Route',
  'outline.inboxItem': 'In de inbox',
  'outline.painPoint': 'Pijnpunt',
  'outline.idea': 'Verbeteridee',
  'outline.brightSpot': 'Lichtpunt',
  'outline.quote': 'Citaat',
  'outline.thing': 'Iets',
  'outline.card': message<{ number: number; title: string; channel: string }>(
    ({ number, title, channel }) => `Contactmoment T${number}: ${title}, kanaal ${channel}`,
  ),
  'outline.line': message<{ to: string; number: number }>(
    ({ to, number }) => `Naar ${to} (X${number})`,
  ),
  'outline.to': message<{ to: string }>(({ to }) => `naar ${to}`),
  'outline.severity': message<{ value: number }>(({ value }) => `ernst ${value}`),
  'outline.frequency': message<{ value: number }>(({ value }) => `frequentie ${value}`),
  'outline.resolved': 'opgelost',
  'outline.stops': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, { one: '1 halte', other: `${formatter.number(count)} haltes` }),
  ),
  'outline.stopAt': message<{ places: string }>(({ places }) => `halte ${places}`),
  'outline.hint':
    'Enter hernoemt · Shift+Enter voegt er nog een toe · Alt+Enter voegt erin toe · C verbindt · Alt+↑↓ verplaatst · V verplaatst elders heen',
  'outline.emptyHint':
    'Wat doet de klant het eerst? Ga met de pijltjestoetsen naar een stap en druk op Alt+Enter om er een contactmoment aan toe te voegen.',
}
