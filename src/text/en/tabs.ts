// English texts of a map that is open in more than one window.
import { message } from '../message'

export const tabs = {
  'tabs.title': 'Open in another tab',
  'tabs.body': 'You see what is done there. To work here, take the map over.',
  'tabs.takeOver': 'Take over',
  'tabs.takingOver': 'Taking over …',
  'tabs.tookOver': 'You are working on this map now; the other tab follows',
  'tabs.notYielded':
    'The other tab could not write its last changes. Save the map to a file there first.',
  'tabs.writtenElsewhere': 'It is open in another tab: take it over first',
  'tabs.notFollowing': 'No other tab is working on this map',
  'tabs.apartTitle': message<{ title: string }>(({ title }) => `${title} (from the other tab)`),
  'tabs.keptApart': message<{ title: string }>(
    ({ title }) =>
      `Another tab took over while this one slept. What was not written yet is a map of its own: ` +
      `“${title} (from the other tab)”, in My maps.`,
  ),
  'tabs.notKept': message<{ title: string }>(
    ({ title }) =>
      `Another tab took over, and the last changes of “${title}” in this tab could not be kept`,
  ),
  'tabs.words': 'window tab take over write control',
}
