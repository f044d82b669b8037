// Dutch texts of printing.
import type { print as english } from '../en/print'
import { message, type TranslationOf } from '../message'

export const print: TranslationOf<typeof english> = {
  'export.print': 'Afdrukken of PDF',
  'export.printWords': 'papier bladzijden printer pdf a4 a3 afdruk exporteren',
  'export.printNow': 'Afdrukken',
  'export.paper': 'Papier',
  'export.paper.a4': 'A4',
  'export.paper.a3': 'A3',
  'export.paper.a2': 'A2',
  'export.paper.letter': 'Letter',
  'export.paper.tabloid': 'Tabloid',
  'export.orientation': 'Stand',
  'export.orientation.landscape': 'Liggend',
  'export.orientation.portrait': 'Staand',
  'export.fit': 'Bladzijden',
  'export.fit.readable': 'Leesbaar',
  'export.fit.one-page': 'Alles op één',
  'export.fitHint.readable': 'Zoveel bladzijden als nodig, met breuken tussen fasen',
  'export.fitHint.one-page': 'Zo groot als één bladzijde toelaat',
  'export.pageNumbers': 'Met bladzijdenummers',
  'export.printMaking': 'De bladzijden worden gemaakt',
  'export.pageCount': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, { one: '1 bladzijde', other: `${count} bladzijden` }),
  ),
  'export.pageName': message<{ page: number; count: number }>(
    ({ page, count }) => `Bladzijde ${page} van ${count}`,
  ),
  'export.morePages': message<{ count: number }>(({ count }) => `en nog ${count}`),
  'export.splitStage': message<{ titles: string }>(
    ({ titles }) => `Breder dan een bladzijde, dus tussen stappen gebroken: ${titles}`,
  ),
  'export.smallPrint':
    'De letters worden erg klein: kies groter papier, of bekijk het van verder weg',
}
