// Panning a map by the wheel: at reading size, and all of it at fit.
import { cardInTheMiddle, openInApp } from '../app-page'
import { openOnFloor, showOnFloor } from '../floor-page'
import { settle } from '../in-page'
import type { Subject } from '../scenario'
import { scenario } from '../scenario'

export const panMap = (touchpoints: number) =>
  scenario({
    name: `pan a map of ${touchpoints}`,
    kind: 'frames',
    run: async (subject) => {
      await openInApp(subject, touchpoints)
      await cardInTheMiddle(subject.page)
      return pan(subject)
    },
    floor: async (subject) => {
      await openOnFloor(subject, touchpoints)
      const [id = ''] = Object.keys(subject.map(touchpoints).touchpoints)
      await showOnFloor(subject.page, id)
      return pan(subject)
    },
  })

export const panAtFit = (touchpoints: number) =>
  scenario({
    name: `pan at fit, map of ${touchpoints}`,
    kind: 'frames',
    run: async (subject) => {
      await openInApp(subject, touchpoints)
      return pan(subject)
    },
    floor: async (subject) => {
      await openOnFloor(subject, touchpoints)
      return pan(subject)
    },
  })

async function pan({ page, input }: Subject): Promise<number[]> {
  await settle(page)
  const turn = (part: number) => (part < 0.5 ? { x: 14, y: 5 } : { x: -14, y: -5 })
  return input.wheel({ x: 800, y: 450 }, turn, { lastsMs: 2000 })
}
