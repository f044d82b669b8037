// Dutch texts of making a path by walking.
import type { paths as english } from '../en/paths'
import type { TranslationOf } from '../message'

export const paths: TranslationOf<typeof english> = {
  'paths.make': 'Route maken',
  'paths.walkOn': 'Verder lopen vanaf de laatste halte',
  'paths.words': 'route weg lopen pad haltes reis',
  'paths.finish': 'Route afronden',
  'paths.takeBack': 'Laatste halte terugnemen',
  'paths.giveUp': 'Opgeven',
  'paths.start': 'Waar begint de route?',
  'paths.at': ({ count, title }) => `Halte ${count}: ${title}`,
  'paths.how':
    'Klik contactmomenten en overgangen na elkaar aan, of gebruik de pijltjestoetsen en Enter. Nog eens Enter rondt af, Escape geeft op.',
  'paths.noLine': 'Geen overgang leidt daarheen vanaf de vorige halte.',
  'paths.needsTwo': 'Een route heeft twee haltes nodig',
  'paths.notWalking': 'Er wordt geen route gemaakt',
  'paths.nameTitle': 'Geef de route een naam',
  'paths.keep': 'Route bewaren',
  'paths.title.main': 'Hoofdroute',
  'paths.title.alternative': 'Andere route',
  'paths.title.failure': 'Route die mislukt',
}
