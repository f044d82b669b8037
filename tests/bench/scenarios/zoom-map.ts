// Zooming into a map and back out, by the wheel with Control held.
import { openInApp } from '../app-page'
import { openOnFloor } from '../floor-page'
import type { Subject } from '../scenario'
import { scenario } from '../scenario'

export const zoomMap = (touchpoints: number) =>
  scenario({
    name: `zoom in and out, map of ${touchpoints}`,
    kind: 'frames',
    run: async (subject) => {
      await openInApp(subject, touchpoints)
      return zoom(subject)
    },
    floor: async (subject) => {
      await openOnFloor(subject, touchpoints)
      return zoom(subject)
    },
  })

function zoom({ input }: Subject): Promise<number[]> {
  const turn = (part: number) => ({ x: 0, y: part < 0.5 ? -16 : 16 })
  return input.wheel({ x: 800, y: 450 }, turn, { lastsMs: 3000, zoom: true })
}
