// Dutch texts of the maps of this browser.
import type { myMaps as english } from '../en/my-maps'
import { message, type TranslationOf } from '../message'

export const myMaps: TranslationOf<typeof english> = {
  'my-maps.title': 'Mijn kaarten',
  'my-maps.words': 'lijst browser recent prullenbak verwijderd terugzetten openen',
  'my-maps.search': 'Zoeken op titel',
  'my-maps.none': 'Nog geen kaarten: wat je wijzigt, wordt hier vanzelf bewaard',
  'my-maps.inFile': message<{ name: string; time: string }>(
    ({ name, time }) => `Bestand ${name} · gewijzigd ${time}`,
  ),
  'my-maps.onlyHere': message<{ time: string }>(
    ({ time }) => `Alleen in deze browser · gewijzigd ${time}`,
  ),
  'my-maps.rename': 'Hernoemen',
  'my-maps.newName': 'Nieuwe naam',
  'my-maps.copy': 'Dupliceren',
  'my-maps.bin': 'Prullenbak (30 dagen bewaard)',
  'my-maps.restore': 'Terugzetten',
  'my-maps.emptyBin': 'Prullenbak legen',
}
