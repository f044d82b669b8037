import { describe, expect, test } from 'vitest'
import { finishConnecting } from '../../../../src/features/map/gestures/finish-connecting'
import { openShopApp } from '../../../helpers/shop-app'
import { id, linesInWords } from '../../../helpers/shop-map'

const sofa = id<'touchpoint'>('sofa')
const home = id<'touchpoint'>('pays at home')
const freeCell = { stepId: id<'step'>('waits'), channelId: id<'channel'>('phone') }

function openConnecting(reconnect: { name: string; end: 'from' | 'to' } | null = null) {
  const app = openShopApp()
  app.session.set({
    connecting: {
      fromId: sofa,
      reconnect: reconnect && { id: id<'transition'>(reconnect.name), end: reconnect.end },
    },
  })
  return app
}

describe('a line that is let go', () => {
  test('on a card joins the two and is selected', () => {
    const app = openConnecting()
    finishConnecting(app.context, { card: home })
    expect(linesInWords(app.map())).toContain('sofa→pays at home')
    expect(app.session.get().selection[0]?.kind).toBe('transition')
    expect(app.session.get().connecting).toBeNull()
  })

  test('in an empty cell makes a card there, joined, whose title can be typed', () => {
    const app = openConnecting()
    finishConnecting(app.context, { cell: freeCell })
    const { renaming } = app.session.get()
    expect(renaming?.isNew).toBe(true)
    expect(app.map().touchpoints[renaming?.ref.id as never]).toMatchObject(freeCell)
    expect(linesInWords(app.map())).toContain('sofa→')
    expect(app.documents.state.getState().past).toHaveLength(1)
  })

  test('with the end of another line leads that line there', () => {
    const app = openConnecting({ name: 'x1', end: 'to' })
    finishConnecting(app.context, { card: home })
    expect(linesInWords(app.map())).toEqual(['sofa→pays at home', 'tests→pays at home'])
  })

  test('nowhere is forgotten', () => {
    const app = openConnecting()
    const before = app.map()
    finishConnecting(app.context, null)
    expect(app.map()).toBe(before)
    expect(app.session.get().connecting).toBeNull()
  })
})
