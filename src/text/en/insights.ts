// English texts of the insights: what the checker found, and the omnichannel picture.
import { message } from '../message'

export const insights = {
  'insights.count': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: '1 finding',
      other: () => `${formatter.number(count)} findings`,
    }),
  ),
  'insights.findings': 'Findings',
  'insights.checking': 'The map is being checked …',
  'insights.nothing': 'Nothing was found. That does not make the journey a good one.',
  'insights.nothingHere': 'No finding is left here.',
  'insights.all': 'All',
  'insights.allKinds': 'All kinds',
  'insights.fix': 'Fix',
  'insights.did': message<{ what: string }>(({ what }) => what),
  'insights.fixed': message<{ what: string }>(({ what }) => `Done: ${what}`),
  'insights.waive': 'Waive',
  'insights.waiveWhat': message<{ what: string }>(({ what }) => `Waive: ${what}`),
  'insights.waiveHint':
    'It is set aside on this map, with the reason, until somebody takes it back.',
  'insights.reasonMissing': 'Say why, for whoever reads it next year',
  'insights.waived': message<{ count: number }>(
    ({ count }, formatter) => `Waived (${formatter.number(count)})`,
  ),
  'insights.noneWaived': 'Nothing was waived on this map.',
  'insights.noReason': 'No reason was given',
  'insights.gone': 'No longer found',
  'insights.takeBack': 'Take back',
  'insights.takenBack': 'Take back a waiver',
  'insights.rules': 'Rules',
  'insights.rulesHint': 'What the checker looks for on this map.',
  'insights.turnOff': message<{ what: string }>(({ what }) => `Switch off: ${what}`),
  'insights.turnOffHint': 'It is not looked for on this map, until somebody switches it on again.',
  'insights.turnOffDo': 'Switch off',
  'insights.turnOn': message<{ what: string }>(({ what }) => `Switch on: ${what}`),
  'insights.more': message<{ count: number }>(
    ({ count }, formatter) => `Show ${formatter.number(count)} more`,
  ),
  'insights.words': 'checker check lint rules warnings problems silo dead end findings',
}
