// Zooming into a map of 300 cards and back out, by the wheel with Control held.
import { openInApp } from '../app-page'
import { openOnFloor } from '../floor-page'
import type { Subject } from '../scenario'
import { scenario } from '../scenario'

export const zoomMap = scenario({
  name: 'zoom in and out, map of 300',
  kind: 'frames',
  run: async (subject) => {
    await openInApp(subject, 300)
    return zoom(subject)
  },
  floor: async (subject) => {
    await openOnFloor(subject, 300)
    return zoom(subject)
  },
})

function zoom({ input }: Subject): Promise<number[]> {
  const turn = (part: number) => ({ x: 0, y: part < 0.5 ? -16 : 16 })
  return input.wheel({ x: 800, y: 450 }, turn, { lastsMs: 3000, zoom: true })
}
