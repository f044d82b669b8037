import { expect, test } from 'vitest'
import { card, channel, openShopApp } from '../../helpers/shop-app'
import { cellsInWords } from '../../helpers/shop-map'

test('a locked channel keeps its cards where they are, and itself, until it is unlocked', async () => {
  const app = openShopApp()
  const before = cellsInWords(app.map())
  app.select(channel('store'))
  await app.run('structure.lockChannel')
  expect(app.map().channels[channel('store').id]?.isLocked).toBe(true)
  await app.run('selection.move.down')
  expect(app.notice()).toBe('The channel is locked')
  app.select(card('tests'))
  for (const way of ['left', 'up', 'right', 'down']) {
    await app.run(`selection.move.${way}`)
    expect(app.notice()).toBe('The channel is locked')
  }
  expect(cellsInWords(app.map())).toEqual(before)
  await app.run('structure.lockChannel')
  await app.run('selection.move.right')
  expect(cellsInWords(app.map())).not.toEqual(before)
})

test('a locked map takes no change but its unlocking; both can be undone', async () => {
  const app = openShopApp()
  await app.run('structure.lockMap')
  app.select(card('sofa'))
  await app.run('selection.delete')
  expect(app.notice()).toBe('The map is locked')
  expect(app.map().touchpoints[card('sofa').id]).toBeDefined()
  await app.run('structure.lockMap')
  await app.run('selection.delete')
  expect(app.map().touchpoints[card('sofa').id]).toBeUndefined()
  await app.run('history.undo')
  await app.run('history.undo')
  expect(app.map().map.isLocked).toBe(true)
})
