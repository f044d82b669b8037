// English texts of the find bar.
import { message } from '../message'

export const find = {
  'find.open': 'Find in the map',
  'find.label': 'Find',
  'find.placeholder': 'Words, or a number such as T12 or P7',
  'find.next': 'Next match',
  'find.previous': 'Previous match',
  'find.close': 'Close the find bar',
  'find.words': 'search look for text number',
  'find.nothingTyped': 'Type what to find first',
  'find.none': 'Nothing found',
  'find.found': message<{ count: number }>(
    ({ count }, formatter) => `${formatter.number(count)} found`,
  ),
  'find.count': message<{ place: number; count: number }>(
    ({ place, count }, formatter) => `${formatter.number(place)} of ${formatter.number(count)}`,
  ),
}
