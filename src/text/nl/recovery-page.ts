// Dutch texts of the Recovery page, which works without the editor.
import type { recoveryPage as english } from '../en/recovery-page'
import { message, type TranslationOf } from '../message'

export const recoveryPage: TranslationOf<typeof english> = {
  'recovery-page.title': 'Herstel',
  'recovery-page.lead':
    'Elke kaart die deze browser bewaart, gelezen zonder de editor. Een kaart redden stuurt die ' +
    'als klantreisbestand naar Downloads; de editor opent het. In de browser verandert er niets.',
  'recovery-page.notStarted': 'De editor is niet gestart. Je kaarten staan nog in deze browser.',
  'recovery-page.reading': 'Kaarten zoeken …',
  'recovery-page.maps': 'Kaarten',
  'recovery-page.noMaps': 'Deze browser bewaart geen kaarten.',
  'recovery-page.noStorage': message<{ reason: string }>(
    ({ reason }) =>
      `De opslag van de browser was niet te lezen (${reason}). Laad deze pagina opnieuw om het ` +
      'nog eens te proberen.',
  ),
  'recovery-page.changed': message<{ time: string }>(({ time }) => `Gewijzigd ${time}`),
  'recovery-page.timeNotKnown': 'Onbekend wanneer gewijzigd',
  'recovery-page.inBin': 'in de prullenbak',
  'recovery-page.rescue': 'Redden',
  'recovery-page.rescueNamed': message<{ name: string }>(({ name }) => `${name} redden`),
  'recovery-page.rescueAll': 'Alle kaarten redden',
  'recovery-page.whole': message<{ name: string }>(
    ({ name }) => `Naar Downloads gestuurd als ${name}: de kaart zoals die het laatst was.`,
  ),
  'recovery-page.shortened': message<{ name: string }>(
    ({ name }) =>
      `Naar Downloads gestuurd als ${name}: de nieuwste stand die te lezen was. De allerlaatste ` +
      'wijzigingen kunnen ontbreken.',
  ),
  'recovery-page.raw': message<{ name: string }>(
    ({ name }) =>
      `De kaart was niet weer op te bouwen. Naar Downloads gestuurd als ${name}: alles wat ervan ` +
      'over is, onbewerkt.',
  ),
  'recovery-page.nothing': 'Van deze kaart was niets te lezen.',
  'recovery-page.allSent': message<{ count: number; name: string }>(({ count, name }, formatter) =>
    formatter.plural(count, {
      one: `Naar Downloads gestuurd als ${name}: één kaart.`,
      other: `Naar Downloads gestuurd als ${name}: ${formatter.number(count)} kaarten.`,
    }),
  ),
  'recovery-page.toEditor': 'Naar de editor',
  'recovery-page.open': 'Herstel',
}
