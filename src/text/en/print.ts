// English texts of printing.
import { message } from '../message'

export const print = {
  'export.print': 'Print or PDF',
  'export.printWords': 'paper pages printer pdf a4 a3 letter export',
  'export.printNow': 'Print',
  'export.paper': 'Paper',
  'export.paper.a4': 'A4',
  'export.paper.a3': 'A3',
  'export.paper.a2': 'A2',
  'export.paper.letter': 'Letter',
  'export.paper.tabloid': 'Tabloid',
  'export.orientation': 'Orientation',
  'export.orientation.landscape': 'Landscape',
  'export.orientation.portrait': 'Portrait',
  'export.fit': 'Pages',
  'export.fit.readable': 'Readable',
  'export.fit.one-page': 'All on one',
  'export.fitHint.readable': 'As many pages as it takes, broken between stages',
  'export.fitHint.one-page': 'As large as one page allows',
  'export.pageNumbers': 'With page numbers',
  'export.printMaking': 'Making the pages',
  'export.pageCount': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, { one: '1 page', other: `${count} pages` }),
  ),
  'export.pageName': message<{ page: number; count: number }>(
    ({ page, count }) => `Page ${page} of ${count}`,
  ),
  'export.morePages': message<{ count: number }>(({ count }) => `and ${count} more`),
  'export.splitStage': message<{ titles: string }>(
    ({ titles }) => `Wider than a page, so broken between steps: ${titles}`,
  ),
  'export.smallPrint':
    'The letters become very small: choose larger paper, or look from further away',
}
