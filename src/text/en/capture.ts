// English texts of the capture bar.
import { message } from '../message'

type Named = { name: string }

export const capture = {
  'capture.field': 'Capture',
  'capture.enter': 'Capture what is said',
  'capture.collect': 'Collect in the inbox',
  'capture.words': 'type quick note scribe line inbox',
  'capture.placeholder': message<{ key: string }>(({ key }) => `Capture what is said (${key})`),
  'capture.shortHint': message<{ key: string }>(({ key }) => `Capture (${key})`),
  'capture.signs': 'What the line is',
  'capture.sameStep': 'Touchpoint at the same step',
  'capture.incoming': 'On the transition into it',
  'capture.suggestions': 'Suggestions',
  'capture.suggestionCount': message<{ count: number; first: string }>(
    ({ count, first }, formatter) =>
      formatter.plural(count, {
        one: `1 suggestion: ${first}. Tab takes it.`,
        other: `${count} suggestions, first ${first}. Tab takes it.`,
      }),
  ),
  'capture.hint': 'A line is a touchpoint; a sign before it makes it something else.',
  'capture.hintAfter': message<Named>(({ name }) => `The next line comes after “${name}”.`),
  'capture.hintOn': message<Named>(({ name }) => `Notes go on “${name}”.`),
  'capture.hintAt': message<Named>(({ name }) => `The next touchpoint stands at “${name}”.`),
  'capture.hintCollect': 'Lines go to the inbox.',
  'capture.context': 'Context',
  'capture.goTo': 'Go to',
  'capture.goOn': 'Go on',
  'capture.inbox': 'To the inbox',
  'capture.question': 'Question',
  'capture.lines': message<{ count: number }>(({ count }) => `Makes ${count} items`),
  'capture.linesLeft': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: '1 line could not be done and stays here',
      other: `${count} lines could not be done and stay here`,
    }),
  ),
  'capture.linesDone': message<{ what: string }>(({ what }) => `Captured: ${what}`),
  'capture.after': message<{ after: string; place: string }>(
    ({ after, place }) => `after “${after}”, ${place}`,
  ),
  'capture.branch': message<{ after: string; place: string }>(
    ({ after, place }) => `as a branch from “${after}”, ${place}`,
  ),
  'capture.between': message<{ from: string; to: string }>(
    ({ from, to }) => `between “${from}” and “${to}”; notes stay on the second half`,
  ),
  'capture.cell': message<{ step: string; channel: string }>(
    ({ step, channel }) => `at ${step}, in ${channel}`,
  ),
  'capture.newStep': 'a new step',
  'capture.newChannel': message<Named>(({ name }) => `a new channel “${name}”`),
  'capture.isNew': 'new channel',
  'capture.atEnd': 'at the end',
  'capture.afterName': message<Named>(({ name }) => `after “${name}”`),
  'capture.on': message<Named>(({ name }) => `on “${name}”`),
  'capture.rating': message<{ severity: number; frequency: number }>(
    ({ severity, frequency }) => `severity ${severity}, frequency ${frequency}`,
  ),
  'capture.severity': message<{ severity: number }>(({ severity }) => `severity ${severity}`),
  'capture.parkingLot': 'to the parking lot',
  'capture.linkTo': message<Named>(({ name }) => `for “${name}”`),
  'capture.askWhich': 'asks which pain point or feature idea',
  'capture.linkTitle': message<Named>(({ name }) => `What is ${name} for?`),
  'capture.linkTarget': 'For which pain point or feature idea?',
  'capture.no.noSuchChannel': message<Named>(({ name }) => `No channel is like “${name}”`),
  'capture.no.noSuchNumber': message<Named>(({ name }) => `There is no ${name} on this map`),
  'capture.no.selectFirst': 'Select a touchpoint or a transition first',
  'capture.no.selectTouchpoint': 'Select a touchpoint first',
  'capture.no.noWayIn': 'No transition leads into this touchpoint yet',
  'capture.no.needsTitle': 'It needs words',
  'capture.no.noNoteYet': 'There is no pain point or feature idea to link it to yet',
  'capture.no.locked': 'The map or the channel is locked',
  'capture.no.tooLong': 'This is too long for one item',
  'capture.did.add': message<Named>(({ name }) => `Add “${name}”`),
  'capture.did.note': message<Named>(({ name }) => `Note “${name}”`),
  'capture.did.park': message<Named>(({ name }) => `Park “${name}”`),
  'capture.did.collect': message<Named>(({ name }) => `Collect “${name}”`),
  'capture.did.link': message<Named>(({ name }) => `Link ${name}`),
  'capture.did.emotion': 'Set emotion',
  'capture.did.lines': message<{ count: number }>(({ count }) => `Capture ${count} lines`),
}
