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
  'insights.nothingYet': 'There is nothing to check yet.',
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
  // The omnichannel picture
  'insights.picture': 'Omnichannel picture',
  'insights.continuity': 'Continuity',
  'insights.continuityScore': message<{ share: string }>(
    ({ share }) => `${share} of the customer’s context survives the channel switches`,
  ),
  'insights.continuityAlong': 'Continuity along the paths',
  'insights.continuityNone': 'No channel switch says yet what it carries over',
  'insights.coverage': message<{ known: number; all: number }>(
    ({ known, all }, formatter) =>
      `Known of ${formatter.number(known)} of ${formatter.number(all)} channel switches; unknown never counts as kept.`,
  ),
  'insights.continuityOf': message<{ share: string; known: number; all: number }>(
    ({ share, known, all }, formatter) =>
      `${share} of the context survives (known of ${formatter.number(known)} of ${formatter.number(all)})`,
  ),
  'insights.continuityUnknown': 'nobody knows what survives',
  'insights.keptShare': message<{ share: string }>(({ share }) => `${share} kept`),
  'insights.painWeight': message<{ weight: number }>(
    ({ weight }, formatter) => `pain ${formatter.number(weight)}`,
  ),
  'insights.notKnown': 'not known',
  'insights.painUnrated': 'pain not rated',
  'insights.painWeightTitle': 'Pain weight',
  'insights.painPoints': 'Pain points',
  'insights.worstSeverity': 'Worst severity',
  'insights.notRated': 'not rated',
  'insights.hotSpots': 'Hot spots',
  'insights.place': 'Place',
  'insights.rank': 'Rank',
  'insights.channelSwitches': 'Channel switches',
  'insights.handOvers': 'Hand-overs',
  'insights.systems': 'Systems',
  'insights.system': 'System',
  'insights.systemAndSystem': 'System and system',
  'insights.sharesData': 'Share data',
  'insights.silos': 'Silos',
  'insights.capabilities': 'Capabilities',
  'insights.capability': 'Can the customer …',
  'insights.fromTo': 'From ↓ to →',
  'insights.fromToNames': message<{ from: string; to: string }>(
    ({ from, to }) => `From ${from} to ${to}`,
  ),
  'insights.andNames': message<{ one: string; other: string }>(
    ({ one, other }) => `${one} and ${other}`,
  ),
  'insights.transitions': 'Transitions',
  'insights.known': 'Known',
  'insights.switchCount': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: '1 channel switch',
      other: () => `${formatter.number(count)} channel switches`,
    }),
  ),
  'insights.handOverCount': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: '1 hand-over',
      other: () => `${formatter.number(count)} hand-overs`,
    }),
  ),
  'insights.transitionCount': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: '1 transition',
      other: () => `${formatter.number(count)} transitions`,
    }),
  ),
  'insights.siloCount': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, { one: '1 silo', other: () => `${formatter.number(count)} silos` }),
  ),
  'insights.unowned': 'Owned by nobody',
  'insights.unownedCount': message<{ count: number }>(
    ({ count }, formatter) => `${formatter.number(count)} owned by nobody`,
  ),
  'insights.shared': 'shared',
  'insights.notShared': 'not shared',
  'insights.share': message<{ one: string; other: string }>(
    ({ one, other }) => `Say that ${one} and ${other} share data`,
  ),
  'insights.yes': 'Yes',
  'insights.no': 'No',
  'insights.needStart': 'start',
  'insights.needContinue': 'continue',
  'insights.needPay': 'pay',
  'insights.needChange': 'change',
  'insights.needReturn': 'return',
  'insights.needHelp': 'get help',
  'insights.hotSpotsHint': 'What hurts most, by the weight of its open pain points.',
  'insights.channelSwitchesHint':
    'How often the channel changes, how much context survives, and how much it hurts.',
  'insights.systemsHint': 'Which systems share data, and where customers need them to.',
  'insights.handOversHint': 'Where one team hands the customer over to another one.',
  'insights.capabilitiesHint': 'What the customer can do in which channel, and where not.',
  'insights.hotSpotsNone': 'Nothing on this map hurts yet.',
  'insights.channelSwitchesNone': 'No transition changes the channel.',
  'insights.systemsNone': 'No two systems meet on this map: give touchpoints their systems.',
  'insights.handOversNone': 'No team hands the customer over: give touchpoints their teams.',
  'insights.capabilitiesNone': 'No touchpoint is in a channel yet.',
  'insights.emptyMap':
    'There is nothing on this map yet. Insights come with the first touchpoints.',
  // Trace
  'insights.trace': 'Trace',
  'insights.traceHint':
    'The paths from one touchpoint to another, and what each costs the customer.',
  'insights.tracePaths': 'Trace the paths between two touchpoints',
  'insights.selectTwo': 'Select two touchpoints: the start, then the end',
  'insights.traceFrom': 'Start of the trace',
  'insights.traceTo': 'End of the trace',
  'insights.noPath': 'No path leads from the one to the other.',
  'insights.pathCount': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: '1 path leads there.',
      other: () => `${formatter.number(count)} paths lead there, the best one first.`,
    }),
  ),
  'insights.pathsBounded': message<{ count: number }>(
    ({ count }, formatter) =>
      `There are more paths than can be looked at: these are the ${formatter.number(count)} shortest, the best one first.`,
  ),
  'insights.paths': 'Paths',
  'insights.path': 'Path',
  'insights.effort': 'Effort',
  'insights.noPain': 'no pain',
  'insights.bestPath': 'Best',
  'insights.worstPath': 'Worst',
  'insights.knownOf': message<{ known: number; all: number }>(
    ({ known, all }, formatter) => `${formatter.number(known)} of ${formatter.number(all)} known`,
  ),
  'insights.without': 'What breaks without this transition',
  'insights.whatBreaks': 'What breaks',
  'insights.noPathLeft': 'None of these paths is left.',
  'insights.pathsLeft': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: '1 of these paths is left.',
      other: () => `${formatter.number(count)} of these paths are left.`,
    }),
  ),
  'insights.unreachedCount': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: '1 touchpoint cannot be reached from a start:',
      other: () => `${formatter.number(count)} touchpoints cannot be reached from a start:`,
    }),
  ),
  'insights.stuckCount': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: '1 touchpoint leads to no end:',
      other: () => `${formatter.number(count)} touchpoints lead to no end:`,
    }),
  ),
  'insights.namedPathCount': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: '1 named path takes it:',
      other: () => `${formatter.number(count)} named paths take it:`,
    }),
  ),
  'insights.nothingBreaks': 'Nothing else breaks: there is another way.',
  'insights.marks': 'Mark them on the map',
  'insights.toggleMarks': 'Marks of findings on the map',
  'insights.download': message<{ what: string }>(({ what }) => `Download ${what}`),
  'insights.asCsv': 'CSV table',
}
