// English texts of copy and paste.
import { message } from '../message'

export const clipboard = {
  'clipboard.copy': 'Copy',
  'clipboard.cut': 'Cut',
  'clipboard.paste': 'Paste',
  'clipboard.duplicate': 'Duplicate',
  'clipboard.words': 'clipboard window map',
  'clipboard.selectCards': 'Select touchpoints first',
  'clipboard.nothingToPaste': 'The clipboard holds no touchpoints',
  'clipboard.onlyWords':
    'The clipboard holds no touchpoints. “Capture” below the map takes its words, line by line.',
  'clipboard.notAllowed':
    'The browser did not let us read the clipboard: use the keyboard shortcut',
  'clipboard.broken': 'What is on the clipboard is not whole',
  'clipboard.copied': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: 'One touchpoint copied',
      other: `${formatter.number(count)} touchpoints copied`,
    }),
  ),
  'clipboard.pasteMany': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: 'Paste one touchpoint?',
      other: `Paste ${formatter.number(count)} touchpoints?`,
    }),
  ),
  'clipboard.pasteManyBody': message<{
    map: string
    transitions: number
    notes: number
    titles: string
  }>(
    ({ map, transitions, notes, titles }, formatter) =>
      `From the map “${map}”, with transitions: ${formatter.number(transitions)}, pain points and other notes: ${formatter.number(notes)}. The first: ${titles} …`,
  ),
}
