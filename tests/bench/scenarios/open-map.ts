// Opening a map from a file, to rest.
import { openInApp } from '../app-page'
import { openOnFloor } from '../floor-page'
import { type Promised, scenario } from '../scenario'

const promises: Readonly<Record<number, Promised>> = {
  300: { statistic: 'median', atMost: 400 },
  20000: { statistic: 'median', atMost: 1500 },
}

export const openMap = (touchpoints: number) =>
  scenario({
    name: `open a map of ${touchpoints} cards`,
    kind: 'times',
    promise: promises[touchpoints],
    run: async (subject) => [await openInApp(subject, touchpoints)],
    floor: async (subject) => [await openOnFloor(subject, touchpoints)],
  })
