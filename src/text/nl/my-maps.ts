// Dutch texts of the maps of this browser.
import type { myMaps as english } from '../en/my-maps'
import { message, type TranslationOf } from '../message'

type Named = { name: string }

export const myMaps: TranslationOf<typeof english> = {
  'my-maps.title': 'Mijn kaarten',
  'my-maps.words': 'lijst browser recent prullenbak verwijderd terugzetten openen',
  'my-maps.search': 'Zoeken op titel of bestand',
  'my-maps.none': 'Nog geen kaarten: wat je wijzigt, wordt hier vanzelf bewaard',
  'my-maps.noneFound': 'Geen kaart met deze woorden',
  'my-maps.notReadable': 'De lijst met kaarten kon niet worden gelezen.',
  'my-maps.missing': 'Mis je een kaart?',
  'my-maps.inFile': message<Named>(({ name }) => `Bestand ${name}`),
  'my-maps.onlyHere': 'Alleen in deze browser',
  'my-maps.changed': message<{ time: string }>(({ time }) => `Gewijzigd ${time}`),
  'my-maps.openHere': 'Open in dit venster',
  'my-maps.openInOther': 'Open in een ander venster',
  'my-maps.openElsewhere': 'De kaart is open in een ander venster: hernoem of verwijder haar daar',
  'my-maps.gone': 'De kaart is in een ander venster verwijderd',
  'my-maps.rename': message<Named>(({ name }) => `${name} hernoemen`),
  'my-maps.newName': 'Nieuwe naam',
  'my-maps.copy': message<Named>(({ name }) => `${name} dupliceren`),
  'my-maps.delete': message<Named>(({ name }) => `${name} verwijderen`),
  'my-maps.binned': message<Named>(({ name }) => `${name} ligt 30 dagen in de prullenbak`),
  'my-maps.failed': 'Dat lukte de browser niet. Sla open kaarten op in een bestand.',
  'my-maps.showAll': message<{ count: number }>(({ count }) => `Alle ${count} tonen`),
  'my-maps.bin': message<{ count: number }>(
    ({ count }) => `Prullenbak (${count}), 30 dagen bewaard`,
  ),
  'my-maps.restore': 'Terugzetten',
  'my-maps.emptyBin': 'Prullenbak legen',
  'my-maps.emptyTitle': 'Prullenbak legen?',
  'my-maps.emptyBody':
    'De kaarten erin zijn dan uit deze browser verdwenen. Hun bestanden blijven bestaan.',
}
