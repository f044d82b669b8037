import { describe, expect, test } from 'vitest'
import { commitTitle, dropTitle } from '../../src/commands/commit-title'
import { addInCell } from '../../src/features/map/gestures/add-in-cell'
import { card, openShopApp, step } from '../helpers/shop-app'
import { id } from '../helpers/shop-map'

const freeCell = { stepId: id<'step'>('waits'), channelId: id<'channel'>('phone') }

function openTyping(draft: string) {
  const app = openShopApp()
  app.session.set({ renaming: { ref: card('tests'), draft, isNew: false } })
  const title = () => app.map().touchpoints[id<'touchpoint'>('tests')]?.title
  const past = () => app.documents.state.getState().past.length
  return { ...app, title, past }
}

describe('a title typed over the map', () => {
  test('is written as one step of the history', () => {
    const app = openTyping('  Sits on the sofa ')
    commitTitle(app.context)
    expect(app.title()).toBe('Sits on the sofa')
    expect(app.past()).toBe(1)
    expect(app.session.get().renaming).toBeNull()
  })

  test('changes nothing when it is the same, or given up', () => {
    const same = openTyping('tests')
    commitTitle(same.context)
    expect(same.past()).toBe(0)
    const givenUp = openTyping('something else')
    dropTitle(givenUp.context)
    expect(givenUp.title()).toBe('tests')
  })

  test('cannot take the name of a step away', () => {
    const app = openShopApp()
    app.session.set({ renaming: { ref: step('tries'), draft: ' ', isNew: false } })
    commitTitle(app.context)
    expect(app.map().steps[id<'step'>('tries')]?.title).toBe('tries')
  })
})

describe('a card that was made to be named', () => {
  test('stays when it gets a title', () => {
    const app = openShopApp()
    addInCell(app.context, freeCell)
    const { renaming } = app.session.get()
    if (renaming) app.session.set({ renaming: { ...renaming, draft: 'Calls' } })
    commitTitle(app.context)
    const titles = Object.values(app.map().touchpoints).map(({ title }) => title)
    expect(titles).toContain('Calls')
  })

  test.each([commitTitle, dropTitle])('goes without a trace when it gets none', (finish) => {
    const app = openShopApp()
    const before = app.map()
    addInCell(app.context, freeCell)
    finish(app.context)
    expect(app.map()).toEqual(before)
    expect(app.documents.state.getState().past).toHaveLength(0)
    expect(app.notice()).toBeNull()
  })
})
