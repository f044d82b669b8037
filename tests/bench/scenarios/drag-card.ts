// Dragging one card about for two seconds, at reading size.
import { cardInTheMiddle, cardOf, nameOf, numberOf, openInApp } from '../app-page'
import { openOnFloor, showOnFloor } from '../floor-page'
import { scenario } from '../scenario'

const lastsMs = 2000

export const dragCard = (touchpoints: number) =>
  scenario({
    name: `drag a card of ${touchpoints}`,
    kind: 'frames',
    promise: touchpoints === 300 ? { statistic: 'frames per second', atLeast: 55 } : undefined,
    run: async (subject) => {
      const { page, input } = subject
      await openInApp(subject, touchpoints)
      const card = await cardInTheMiddle(page)
      const number = await numberOf(card)
      const before = await nameOf(card)
      const box = await card.boundingBox()
      if (!box) throw new Error('The card is not in view')
      const start = { x: box.x + box.width / 2, y: box.y + box.height * 0.8 }
      const intervals = await input.drag(start, pathFrom(start), lastsMs)
      const after = await nameOf(cardOf(page, number))
      if (after === before) throw new Error('The card did not move')
      return intervals
    },
    floor: async (subject) => {
      const { page, input, map } = subject
      await openOnFloor(subject, touchpoints)
      const [id = ''] = Object.keys(map(touchpoints).touchpoints)
      const start = await showOnFloor(page, id)
      return input.drag(start, pathFrom(start), lastsMs)
    },
  })

/** Two rounds, and on to the next column. */
function pathFrom({ x, y }: { x: number; y: number }) {
  return (part: number) => ({
    x: x + 12 + 150 * Math.sin(part * 4 * Math.PI) + 290 * part ** 8,
    y: y + 60 * (1 - Math.cos(part * 4 * Math.PI)),
  })
}
