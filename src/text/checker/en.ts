// English texts of the rules of the checker: what each is called, why it matters, what it found.
import type { Mention, Say } from './say'

/** How one rule speaks: `says` makes the sentence about one finding from its values. */
export type RuleTexts<Params = never> = {
  readonly title: string
  readonly why: string
  readonly says: (params: Params, say: Say) => string
}

function rule<Params>(title: string, why: string, says: RuleTexts<Params>['says']) {
  return { title, why, says }
}

const ruleTexts = {
  'lost-context': rule(
    'Channel switch that loses context',
    'What the customer said or did in one channel is gone in the next, and she starts again.',
    (p: { lost: readonly string[]; partial: readonly string[]; kept: number; all: number }, say) =>
      [
        p.lost.length > 0 ? `Lost on the way: ${say.quoted(p.lost)}.` : '',
        p.partial.length > 0 ? `Only partly carried over: ${say.quoted(p.partial)}.` : '',
        p.all === 0 ? 'The switch does not carry the context over whole.' : '',
        p.all > 0 ? `${say.number(p.kept)} of ${say.count(p.all, 'item', 'items')} kept.` : '',
      ]
        .filter(Boolean)
        .join(' '),
  ),
  'unknown-continuity': rule(
    'Channel switch of unknown continuity',
    'Customers are lost where the channel changes; nobody has looked at what happens here.',
    (p: { items: readonly string[] }, say) =>
      p.items.length > 0
        ? `Nobody knows whether it carries over ${say.quoted(p.items)}.`
        : 'Nobody has said what this channel switch carries over.',
  ),
  'data-silo': rule(
    'Data silo',
    'Systems that share no data cannot know what the customer did a moment ago.',
    (p: { from: readonly Mention[]; to: readonly Mention[] }, say) =>
      `No data goes from ${say.names(p.from)} to ${say.names(p.to)}.`,
  ),
  'asked-twice': rule(
    'The customer is asked twice',
    'Whoever has to give the same thing again learns that nobody listened the first time.',
    (p: { items: readonly string[]; before: readonly Mention[] }, say) =>
      `Asks for ${say.quoted(p.items)}, which the customer gave before: ${say.names(p.before)}.`,
  ),
  'unannounced-identity': rule(
    'From anonymous to known without a handoff',
    'Between a visitor nobody knows and a customer with a name there has to be a sign-in, a code or a person.',
    (p: { from: Mention; to: Mention }, say) =>
      `The customer is anonymous at ${say.name(p.from)} and known at ${say.name(p.to)}, and nothing is said of how.`,
  ),
  'dead-end': rule(
    'Dead end',
    'A customer who finds no way on leaves, or calls.',
    (_: Record<never, never>) =>
      'No transition leads on from here, and it is not marked as an end.',
  ),
  unreachable: rule(
    'Cannot be reached',
    'What no customer comes to is either a gap in the map or work for nothing.',
    (p: { following: number }, say) =>
      p.following > 0
        ? `Nothing leads here from a start, nor to ${say.count(p.following, 'touchpoint that follows', 'touchpoints that follow')}.`
        : 'Nothing leads here from a start, and it is not marked as one.',
  ),
  'one-way': rule(
    'One-way channel without a way back',
    'A message that cannot be answered leaves the customer alone with her question.',
    (p: { channels: readonly Mention[]; asksFor: readonly string[] }, say) =>
      p.asksFor.length > 0
        ? `Asks for ${say.quoted(p.asksFor)} in ${say.names(p.channels)}, where nobody can answer, and leads nowhere else.`
        : `Nobody can answer in ${say.names(p.channels)}, and no transition leads to where one could.`,
  ),
  'endless-loop': rule(
    'Loop without an exit',
    'Customers go round in circles until they give up.',
    (p: { members: readonly Mention[] }, say) =>
      p.members.length > 1
        ? `These lead to one another and nowhere else: ${say.names(p.members)}.`
        : 'It leads to itself and nowhere else.',
  ),
  'unowned-hand-over': rule(
    'Hand-over that nobody owns',
    'Between two teams things fall to the floor unless one of them is to pick them up.',
    (p: { from: Mention; to: Mention }, say) =>
      `${say.name(p.from)} hands the customer over to ${say.name(p.to)}, and neither owns the transition.`,
  ),
  'no-owner': rule(
    'Touchpoint without an owner',
    'What nobody owns nobody mends.',
    (p: { unowned: number }, say) =>
      p.unowned > 0
        ? `None of the ${say.count(p.unowned, 'touchpoint', 'touchpoints')} has an owner: the map names no team.`
        : 'No team owns this touchpoint.',
  ),
  'transition-without-owner': rule(
    'Channel switch without an owner',
    'Between two channels the customer is nobody’s unless somebody says otherwise.',
    (_: Record<never, never>) => 'No team owns this channel switch, nor both of its ends.',
  ),
  'map-without-owner': rule(
    'Map without an owner',
    'A map that nobody owns after the workshop is out of date within a month.',
    (_: Record<never, never>) => 'Nobody is named as the owner of this map.',
  ),
  'review-overdue': rule(
    'Review date has passed',
    'What was true when the map was made may no longer be.',
    (p: { reviewOn: string; days: number }, say) =>
      `The map was to be reviewed on ${p.reviewOn}, ${say.count(p.days, 'day', 'days')} ago.`,
  ),
  'low-emotion-without-pain': rule(
    'Low emotion without a pain point',
    'A bad feeling without a reason cannot be worked on.',
    (p: { emotion: number }) =>
      `The emotion is ${p.emotion < 0 ? `−${-p.emotion}` : p.emotion}, and nothing is said of what hurts, here or on the way.`,
  ),
  'pain-without-evidence': rule(
    'Pain point that is only assumed',
    'A room full of colleagues is not a customer: ask one before work is planned on it.',
    (_: Record<never, never>) => 'Nobody has seen or heard this from a customer yet.',
  ),
  'unanswered-pain': rule(
    'Pain point without idea or backlog item',
    'A pain that is known and that nobody answers is a decision that nobody took.',
    (p: { severity: number }, say) =>
      p.severity > 0
        ? `No feature idea and no backlog item answers it; its severity is ${say.number(p.severity)} of 5.`
        : 'No feature idea and no backlog item answers it.',
  ),
  'item-without-pain': rule(
    'Backlog item without a pain point',
    'Work that takes away no pain has to say what it is for.',
    (_: Record<never, never>) => 'It is linked to no pain point, nor is an idea that it builds.',
  ),
  'done-without-effect': rule(
    'Done, and the emotion has not changed',
    'Done is when the customer feels it.',
    (p: { at: readonly Mention[]; emotion: number }, say) =>
      `The work is done, and the emotion is still −${-p.emotion}: ${say.names(p.at)}.`,
  ),
  'metric-with-two-meanings': rule(
    'One metric with two meanings',
    'Two teams that steer by one name and two numbers steer apart.',
    (p: { metric: string; units: readonly string[]; targets: readonly number[] }, say) =>
      [
        p.units.length > 1 ? `“${p.metric}” is measured in ${say.quoted(p.units)}.` : '',
        p.targets.length > 1
          ? `“${p.metric}” has the targets ${say.quoted(p.targets.map(say.number))}.`
          : '',
      ]
        .filter(Boolean)
        .join(' '),
  ),
  'empty-channel': rule(
    'Channel without a touchpoint',
    'Either customers do not use it, or the map does not show what they do there.',
    (_: Record<never, never>) => 'No touchpoint is in this channel.',
  ),
  'empty-stage': rule(
    'Stage without a touchpoint',
    'A phase in which nothing happens is a gap in the map or in the service.',
    (_: Record<never, never>) => 'No touchpoint is in this stage.',
  ),
  'no-purchase': rule(
    'Journey that leaves the purchase out',
    'The customer’s journey does not stop at the till, nor does it begin there.',
    (p: { stops: boolean }) =>
      p.stops
        ? 'The journey stops before the customer buys.'
        : 'The journey begins after the customer has bought.',
  ),
  'uneven-capability': rule(
    'Same thing, handled differently by channel',
    'Customers know one company, and expect the same of it in every channel.',
    (
      p: { capability: string; differs: 'asks' | 'identity' | 'both'; others: readonly Mention[] },
      say,
    ) => {
      const what = {
        asks: 'asks for other things',
        identity: 'knows the customer or not',
        both: 'asks for other things, and knows the customer or not,',
      }[p.differs]
      return `“${p.capability}” ${what} depending on the channel: compare ${say.names(p.others)}.`
    },
  ),
  'map-too-large': rule(
    'Map too large to act on',
    'What does not fit on one screen is not discussed as one journey.',
    (
      p: {
        touchpoints: number
        steps: number
        after: Mention | null
        left: number
        right: number
        crossing: number
      },
      say,
    ) => {
      const size = `${say.count(p.touchpoints, 'touchpoint', 'touchpoints')} in ${say.count(p.steps, 'step', 'steps')}.`
      if (p.after === null) return `${size} Give each persona or channel a map of its own.`
      const crossing = say.count(p.crossing, 'transition crosses', 'transitions cross')
      return `${size} Split it after ${say.name(p.after)}: ${say.number(p.left)} and ${say.number(p.right)} touchpoints, and ${crossing} the border.`
    },
  ),
  'assumption-only': rule(
    'Only assumptions here',
    'Decisions about this part of the journey rest on what colleagues believe.',
    (p: { touchpoints: number }, say) =>
      `Nothing about ${say.count(p.touchpoints, 'touchpoint', 'touchpoints')} in this stage comes from a customer or from data.`,
  ),
  'idea-without-hypothesis': rule(
    'Feature idea without a hypothesis',
    'Without saying what is to change one never learns whether it did.',
    (_: Record<never, never>) => 'Nothing is said of why it should help, nor of what is to change.',
  ),
  'experiment-without-metric': rule(
    'Experiment without metric and threshold',
    'An experiment that cannot fail proves nothing.',
    (p: { missing: 'metric' | 'threshold' | 'both' }) =>
      ({
        metric: 'Nothing is said of what is measured.',
        threshold: 'Nothing is said of the value from which on it has worked.',
        both: 'Nothing is said of what is measured, nor of the value from which on it has worked.',
      })[p.missing],
  ),
}

/** What one click can do about a finding. */
const fixTexts = {
  'set-continuity': (p: { continuity: 'kept' | 'partial' | 'lost' }) =>
    ({
      kept: 'Say that the context is kept',
      partial: 'Say that the context is partly kept',
      lost: 'Say that the context is lost',
    })[p.continuity],
  'share-data': (p: { left: Mention; right: Mention }, say: Say) =>
    `Say that ${say.name(p.left)} shares data with ${say.name(p.right)}`,
  'stop-asking': (p: { items: readonly string[] }, say: Say) =>
    `No longer ask for ${say.quoted(p.items)} here`,
  'sign-in': () => 'Make it a sign-in',
  'mark-end': () => 'Mark as an end',
  'mark-start': () => 'Mark as a start',
  'mark-end-of-loop': (p: { touchpoint: Mention }, say: Say) =>
    `Mark ${say.name(p.touchpoint)} as an end`,
  'two-way': (p: { channel: Mention }, say: Say) =>
    `Say that customers can answer in ${say.name(p.channel)}`,
  'give-to-team': (p: { team: Mention }, say: Say) => `Give it to ${say.name(p.team)}`,
  'review-later': (p: { date: string }) => `Review again on ${p.date}`,
  'make-item': () => 'Make a backlog item of it',
  reopen: () => 'Take the work up again',
  'same-metric': (p: { unit: string; target: string }) =>
    `Use “${`${p.target} ${p.unit}`.trim()}” everywhere`,
  'delete-channel': () => 'Delete the channel',
  'delete-stage': () => 'Delete the stage',
}

const topicTexts = {
  continuity: 'Continuity',
  flow: 'Ways through the map',
  ownership: 'Ownership',
  evidence: 'Evidence',
  work: 'Ideas and work',
  structure: 'Structure',
}

const severityTexts = { high: 'High', medium: 'Medium', low: 'Low' }

const theMap = 'The map'

export const englishFindings = { ruleTexts, fixTexts, topicTexts, severityTexts, theMap }
