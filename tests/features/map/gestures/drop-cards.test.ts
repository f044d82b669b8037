import { describe, expect, test } from 'vitest'
import { dropCards } from '../../../../src/features/map/gestures/drop-cards'
import type { TouchpointId } from '../../../../src/model/records/touchpoint'
import { type DropTarget, dropTargetAt } from '../../../../src/scene/layout/drop-target'
import { textRef } from '../../../../src/text/texts'
import { line, openShopApp } from '../../../helpers/shop-app'
import { cellsInWords, columnsInWords, id, linesInWords } from '../../../helpers/shop-map'

const nothing = { dx: 0, dy: 0, target: null, lineId: null }
const ids = (...names: readonly string[]): TouchpointId[] =>
  names.map((name) => id<'touchpoint'>(name))

function openWithTargets() {
  const app = openShopApp()
  const layout = app.layoutOf(app.map())
  const cell = (step: string, channel: string): DropTarget | null => {
    const column = layout.columns.find(({ stepId }) => stepId === step)
    const row = layout.rows.find(({ channelId }) => channelId === channel)
    if (!column || !row) return null
    const at = { x: column.x + column.width / 2, y: row.y + row.height / 2 }
    return dropTargetAt(layout, at)
  }
  return { ...app, layout, cell, past: () => app.documents.state.getState().past.length }
}

describe('dropping', () => {
  test('one card in a cell is one step of the history, said politely', () => {
    const app = openWithTargets()
    dropCards(app.context, { ...nothing, ids: ids('tests'), target: app.cell('pays', 'phone') })
    expect(cellsInWords(app.map())).toContain('pays/phone: tests')
    expect(app.past()).toBe(1)
    expect(app.session.get().announcement?.text.key).toBe('map.moved')
  })

  test('neither into a locked channel nor out of it: nothing moves, and it is said', () => {
    const app = openWithTargets()
    app.documents.edit(textRef('map.connect'), (draft) => {
      const channel = draft.channels[id<'channel'>('phone')]
      if (channel) channel.isLocked = true
    })
    const before = app.map()
    const steps = app.past()
    dropCards(app.context, { ...nothing, ids: ids('tests'), target: app.cell('pays', 'phone') })
    expect(app.map()).toEqual(before)
    expect(app.past()).toBe(steps)
    expect(app.session.get().notice?.text.key).toBe('common.channelLocked')
    expect(app.session.get().announcement).toBeNull()
  })

  test('several keep standing to each other as they did', () => {
    const app = openWithTargets()
    const dragged = ids('sofa', 'tests')
    dropCards(app.context, { ...nothing, ids: dragged, target: app.cell('tries', 'store') })
    expect(cellsInWords(app.map())).toEqual([
      'looks/web: compares',
      'tries/store: sofa',
      'pays/phone: tests',
      'pays/web: pays at home',
    ])
    expect(app.past()).toBe(1)
  })

  test('in the gap between two columns makes a step', () => {
    const app = openWithTargets()
    const second = app.layout.columns[1]
    const at = { x: (second?.gutterX ?? 0) + (second?.gutterWidth ?? 0) / 2, y: 10 }
    const target = dropTargetAt(app.layout, at)
    dropCards(app.context, { ...nothing, ids: ids('compares'), target })
    expect(columnsInWords(app.map())[0]?.steps).toHaveLength(3)
    expect(app.past()).toBe(1)
  })

  test('on a line puts the card into it', () => {
    const app = openWithTargets()
    dropCards(app.context, { ...nothing, ids: ids('compares'), lineId: line('x2').id })
    expect(linesInWords(app.map())).toEqual([
      'sofa→tests',
      'compares→pays at home',
      'tests→compares',
    ])
  })

  test('nowhere, or where it stands, changes nothing', () => {
    const app = openWithTargets()
    const before = app.map()
    dropCards(app.context, { ...nothing, ids: ids('tests') })
    dropCards(app.context, { ...nothing, ids: ids('tests'), target: app.cell('tries', 'store') })
    expect(app.map()).toBe(before)
    expect(app.past()).toBe(0)
  })
})
