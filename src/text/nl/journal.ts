// Dutch texts of what the browser keeps by itself.
import type { journal as english } from '../en/journal'
import { message, type TranslationOf } from '../message'

export const journal: TranslationOf<typeof english> = {
  'journal.noRoom': 'de browser heeft geen ruimte meer. Sla de kaart op in een bestand.',
  'journal.changedElsewhere':
    'een ander venster heeft deze kaart gewijzigd. Sla die van jou op in een bestand.',
  'journal.storageGone': 'de browser heeft zijn opslag gewist. Sla de kaart op in een bestand.',
  'journal.noStorage': 'deze browser bewaart zelf niets. Sla de kaart op in een bestand.',
  'journal.notFound': 'Deze kaart staat niet in deze browser',
  'journal.notReadable': 'Wat de browser van deze kaart bewaarde, was niet te lezen',
  'journal.cutShort':
    'De laatste wijzigingen van deze kaart waren niet te lezen; alles daarvoor is er',
  'journal.outOfBin': message<{ title: string }>(
    ({ title }) => `${title} lag in de prullenbak en staat weer tussen je kaarten`,
  ),
  'journal.rename': 'Kaart hernoemen',
  'journal.discard': 'Herstelde wijzigingen weggooien',
  'journal.discardedPoint': 'Weggegooide wijzigingen',
  'journal.copyTitle': message<{ title: string }>(({ title }) => `${title} (kopie)`),
}
