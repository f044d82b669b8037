// The rules of the checker over 5,000 touchpoints and 7,000 transitions, and again after one edit.
import { scenario } from '../scenario'
import { timesOfPure } from './lay-out'

export const checkAllRules = scenario({
  name: 'check 5,000 cards',
  kind: 'times',
  promise: { statistic: 'median', atMost: 150 },
  run: (subject) => timesOfPure(subject, 'checkTimes'),
})

export const checkAfterEdit = scenario({
  name: 'check 5,000 cards after one edit',
  kind: 'times',
  promise: { statistic: 'median', atMost: 10 },
  run: (subject) => timesOfPure(subject, 'recheckTimes'),
})
