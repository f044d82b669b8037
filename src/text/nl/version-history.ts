// Dutch texts of the past of a map: restore points, the time line, copies of the past.
import type { versionHistory as english } from '../en/version-history'
import { message, type TranslationOf } from '../message'

type Thing = { readonly thing: string }

export const versionHistory: TranslationOf<typeof english> = {
  'version-history.title': 'Geschiedenis',
  'version-history.words': 'versies, herstelpunten, tijdlijn, verleden',
  'version-history.nameCommand': 'Herstelpunt benoemen',
  'version-history.nameTitle': 'Herstelpunt benoemen',
  'version-history.keep': 'Bewaren',
  'version-history.nameLabel': 'Naam',
  'version-history.nameHint':
    'Bijvoorbeeld ‘Na de eerste ronde’. De kaart wordt bewaard zoals die nu is.',
  'version-history.named': message<{ name: string }>(
    ({ name }) => `Herstelpunt ‘${name}’ is bewaard`,
  ),
  'version-history.notNamed': 'Het herstelpunt kon niet worden bewaard',
  'version-history.list': 'Herstelpunten en tijdlijn',
  'version-history.points': 'Herstelpunten',
  'version-history.reading': 'Geschiedenis lezen …',
  'version-history.empty': 'Van deze kaart is nog niets bewaard.',
  'version-history.pickOne': 'Kies een herstelpunt of een stap om de kaart van toen te zien.',
  'version-history.preview': message<{ time: string }>(({ time }) => `De kaart om ${time}`),
  'version-history.gone': 'Deze stand is niet meer op te bouwen.',
  'version-history.earlier': 'Eerdere stappen tonen',
  'version-history.restore': 'Herstellen als kopie',
  'version-history.copyTitle': message<{ title: string; time: string }>(
    ({ title, time }) => `${title} (stand van ${time})`,
  ),
  'version-history.restored': message<{ title: string }>(
    ({ title }) => `‘${title}’ staat in Mijn kaarten. Deze kaart is gebleven zoals die was.`,
  ),
  'version-history.copyOpened': message<{ title: string }>(
    ({ title }) =>
      `Dit is de kopie ‘${title}’. De kaart zelf is gebleven zoals die was, in Mijn kaarten.`,
  ),
  'version-history.notRestored': 'De kopie kon niet worden bewaard',
  'version-history.opened': 'Bij het openen van de kaart',
  'version-history.regular': 'Vanzelf bewaard',
  'version-history.hidden': 'Bij het verlaten van het venster',
  'version-history.saved': 'Opgeslagen in een bestand',
  'version-history.mended': 'Na onleesbare wijzigingen',
  'version-history.discarded': 'Voordat wijzigingen werden weggegooid',
  'version-history.moved': message<Thing & { place: string }>(({ thing, place }) =>
    place === '' ? `${thing} verplaatst` : `${thing} verplaatst naar ${place}`,
  ),
  'version-history.reordered': message<Thing>(({ thing }) => `${thing} anders geordend`),
  'version-history.renamed': message<Thing & { name: string }>(
    ({ thing, name }) => `${thing} hernoemd naar ‘${name}’`,
  ),
  'version-history.added': message<Thing>(({ thing }) => `${thing} toegevoegd`),
  'version-history.removed': message<Thing>(({ thing }) => `${thing} verwijderd`),
  'version-history.changed': message<Thing & { fields: string }>(({ thing, fields }) =>
    fields === '' ? `${thing} gewijzigd` : `${thing} gewijzigd: ${fields}`,
  ),
  'version-history.andMore': message<Thing & { count: number }>(({ thing, count }, formatter) =>
    formatter.plural(count, {
      one: `${thing} en nog één`,
      other: `${thing} en nog ${formatter.number(count)}`,
    }),
  ),
}
