import { expect, test } from 'vitest'
import { wordsInUse } from '../../../src/model/queries/words-in-use'
import { createShopMap, id } from '../../helpers/shop-map'

test('tags in use are those of touchpoints and backlog items, the most used first', () => {
  const map = createShopMap()
  const tagged = (name: string, ...tags: string[]) => {
    const card = map.touchpoints[id<'touchpoint'>(name)]
    if (card) card.tags = tags
  }
  tagged('sofa', 'wish list', 'app')
  tagged('tests', 'stock', 'wish list')
  expect(wordsInUse(map, 'tags')).toEqual(['wish list', 'app', 'stock'])
  expect(wordsInUse(map, 'asksFor')).toEqual([])
})
