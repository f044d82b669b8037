// Opening a map of 300 touchpoints and 420 transitions from a file.
import { openInApp } from '../app-page'
import { openOnFloor } from '../floor-page'
import { scenario } from '../scenario'

export const openMap = scenario({
  name: 'open a map of 300 cards',
  kind: 'times',
  promise: { statistic: 'median', atMost: 400 },
  run: async (subject) => [await openInApp(subject, 300)],
  floor: async (subject) => [await openOnFloor(subject, 300)],
})
