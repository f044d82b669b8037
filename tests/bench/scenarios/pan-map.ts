// Panning a map of 300 cards by the wheel, at reading size.
import { cardInTheMiddle, openInApp } from '../app-page'
import { openOnFloor, showOnFloor } from '../floor-page'
import { settle } from '../in-page'
import type { Subject } from '../scenario'
import { scenario } from '../scenario'

export const panMap = scenario({
  name: 'pan a map of 300',
  kind: 'frames',
  run: async (subject) => {
    await openInApp(subject, 300)
    await cardInTheMiddle(subject.page)
    return pan(subject)
  },
  floor: async (subject) => {
    await openOnFloor(subject, 300)
    const [id = ''] = Object.keys(subject.map(300).touchpoints)
    await showOnFloor(subject.page, id)
    return pan(subject)
  },
})

async function pan({ page, input }: Subject): Promise<number[]> {
  await settle(page)
  const turn = (part: number) => (part < 0.5 ? { x: 14, y: 5 } : { x: -14, y: -5 })
  return input.wheel({ x: 800, y: 450 }, turn, { lastsMs: 2000 })
}
