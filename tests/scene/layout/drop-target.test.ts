// Where a card lands that is dropped somewhere on the map.
import { describe, expect, it } from 'vitest'
import { ordersBetween } from '../../../src/lib/order-key'
import { makeStage } from '../../../src/model/records/stage'
import type { Box } from '../../../src/scene/geometry'
import { cellBox, dropTargetAt } from '../../../src/scene/layout/drop-target'
import { layoutDocument } from '../../../src/scene/layout/layouter'
import { measureText } from '../../../src/scene/text/measure-text'
import { mapOf } from '../../helpers/layout-maps'

const document = mapOf(
  { steps: 3, channels: 2 },
  [
    { step: 0, channel: 0 },
    { step: 0, channel: 0 },
    { step: 2, channel: 1 },
  ],
  [],
)
const [, second = ''] = ordersBetween(null, null, 2)
const twoStages = {
  ...document,
  stages: { ...document.stages, sg_1: makeStage({ id: 'sg_1' as never, order: second }) },
  steps: Object.fromEntries(
    Object.values(document.steps).map((step) => [
      step.id,
      step.id === 'st_2' ? { ...step, stageId: 'sg_1' as never } : step,
    ]),
  ) as typeof document.steps,
}
const layout = layoutDocument(twoStages, measureText)
const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 })
const cell = (column: number, row: number) =>
  cellBox(layout, column, row) ?? { x: 0, y: 0, width: 0, height: 0 }
const card = (id: string) => layout.cards.get(id as never) ?? cell(0, 0)

describe('the drop target', () => {
  it('of an empty cell is its first place', () => {
    expect(dropTargetAt(layout, middle(cell(1, 1)))).toMatchObject({
      kind: 'cell',
      stepId: 'st_1',
      channelId: 'ch_1',
      place: 0,
      cellBox: cell(1, 1),
    })
  })

  it('counts the cards of the stack above the point', () => {
    const { x } = middle(cell(0, 0))
    const places = [card('tp_0').y + 5, card('tp_1').y - 2, card('tp_1').y + 100].map((y) =>
      dropTargetAt(layout, { x, y }),
    )
    expect(places.map((target) => target?.kind === 'cell' && target.place)).toEqual([0, 1, 2])
  })

  it('does not count the card that is dragged', () => {
    const point = { x: middle(cell(0, 0)).x, y: card('tp_1').y + 100 }
    expect(dropTargetAt(layout, point, new Set(['tp_0' as never]))).toMatchObject({ place: 1 })
  })

  it('between two columns of a stage is the gap, left of the line', () => {
    const x = cell(0, 0).x + cell(0, 0).width + 35
    const y = middle(cell(0, 1)).y
    expect(dropTargetAt(layout, { x, y })).toMatchObject({
      kind: 'gap',
      gapIndex: 1,
      side: 'left',
      channelId: 'ch_1',
    })
  })

  it('between two stages says on which side of the line it is', () => {
    const line = layout.stages[1]?.x ?? 0
    const y = middle(cell(0, 0)).y
    expect(dropTargetAt(layout, { x: line - 5, y })).toMatchObject({ gapIndex: 2, side: 'left' })
    expect(dropTargetAt(layout, { x: line + 5, y })).toMatchObject({ gapIndex: 2, side: 'right' })
  })

  it('beside the map is its first or last gap, far above it nothing', () => {
    const y = middle(cell(0, 0)).y
    expect(dropTargetAt(layout, { x: -300, y })).toMatchObject({ kind: 'gap', gapIndex: 0 })
    expect(dropTargetAt(layout, { x: layout.width + 300, y })).toMatchObject({ gapIndex: 3 })
    expect(dropTargetAt(layout, { x: 100, y: -500 })).toBe(null)
  })
})
