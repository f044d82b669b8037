// English texts of what is handed over after a workshop: the summary and the backlog.
import { inPercent } from '../in-percent'
import { message } from '../message'

export const handover = {
  // What an item takes along
  'handover.pain': message<{ text: string; rating: string; place: string }>(
    ({ text, rating, place }) => `Pain: ${text} (${rating}). Where: ${place}`,
  ),
  'handover.severity': message<{ severity: number }>(({ severity }) => `severity ${severity} of 5`),
  'handover.weight': message<{ severity: number; frequency: number; weight: number }>(
    ({ severity, frequency, weight }) =>
      `severity ${severity} × frequency ${frequency} = ${weight}`,
  ),
  'handover.notRated': 'not rated',
  'handover.quote': message<{ text: string }>(({ text }) => `“${text}”`),
  'handover.idea': message<{ text: string }>(({ text }) => `Idea: ${text}`),
  'handover.criterion': message<{ text: string }>(({ text }) => `Accepted when: ${text}`),
  'handover.from': message<{ map: string; number: string }>(
    ({ map, number }) => `From the journey map “${map}”, item ${number}`,
  ),
  'handover.partOf': message<{ number: string; title: string }>(
    ({ number, title }) => `Part of: ${number} ${title}`,
  ),
  // The summary
  'handover.facts': message<{ owner: string; day: string }>(({ owner, day }) =>
    owner ? `${owner} · ${day}` : day,
  ),
  'handover.hotSpots': 'What hurts most',
  'handover.score': message<{ score: number }>(({ score }) => `pain ${score}`),
  'handover.continuity': 'What is kept when the channel changes',
  'handover.continuityIs': message<{ share: number; known: number; all: number }>(
    ({ share, known, all }, formatter) =>
      `${inPercent(share)} of the customer’s context is kept, known for ${known} of ${formatter.plural(
        all,
        {
          one: '1 channel switch',
          other: `${all} channel switches`,
        },
      )}`,
  ),
  'handover.continuityUnknown': message<{ all: number }>(({ all }, formatter) =>
    formatter.plural(all, {
      one: 'Not known for the 1 channel switch',
      other: `Not known for any of the ${all} channel switches`,
    }),
  ),
  'handover.noSwitches': 'The customer never changes channel',
  'handover.brightSpots': 'What works well',
  'handover.ideas': 'Feature ideas',
  'handover.hypothesis': message<{ belief: string; metric: string; threshold: string }>(
    ({ belief, metric, threshold }) =>
      [belief, [metric, threshold].filter((part) => part !== '').join(' ')]
        .filter((part) => part !== '')
        .join('; measured by: '),
  ),
  'handover.votes': message<{ title: string }>(({ title }) =>
    title ? `Votes: ${title}` : 'Votes',
  ),
  'handover.voteLine': message<{ name: string; support: number; concern: number }>(
    ({ name, support, concern }, formatter) => {
      const votes = formatter.plural(support, { one: '1 vote', other: `${support} votes` })
      const against = formatter.plural(concern, { one: '1 concern', other: `${concern} concerns` })
      return concern > 0 ? `${name}: ${votes}, ${against}` : `${name}: ${votes}`
    },
  ),
  'handover.decisions': 'Decisions',
  'handover.because': message<{ text: string; reason: string }>(
    ({ text, reason }) => `${text} (because: ${reason})`,
  ),
  'handover.actions': 'Actions',
  'handover.by': message<{ text: string; owner: string; day: string }>(({ text, owner, day }) =>
    [text, owner, day && `by ${day}`].filter((part) => part !== '').join(' · '),
  ),
  'handover.questions': 'Open questions',
  'handover.more': message<{ count: number }>(
    ({ count }) => `and ${count} more, in the journey file`,
  ),
  'handover.none': 'None yet',
}
