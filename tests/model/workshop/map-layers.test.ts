import { expect, test } from 'vitest'
import { makeAgendaItem } from '../../../src/model/records/agenda-item'
import { startClock } from '../../../src/model/workshop/clock'
import {
  hiddenLayers,
  layersShown,
  mapLayers,
  withLayerSwitched,
  withLayersShown,
  withoutLayers,
} from '../../../src/model/workshop/map-layers'
import { createShopMap, id } from '../../helpers/shop-map'

const itemId = id<'agendaItem'>('pains')
const withItem = (layers: string[]) => ({
  agenda: { [itemId]: makeAgendaItem({ id: itemId, order: 'a0', layers }) },
})
const mapId = createShopMap().map.id
const clock = startClock({ mapId, itemId, minutes: 5 }, 0)

test('an item at which nobody chose shows all layers; other words stay as they are', () => {
  expect(layersShown(['map'])).toEqual(mapLayers)
  expect(layersShown(['map', 'pains'])).toEqual(mapLayers)
  const chosen = withLayersShown(['map', 'of a later version'], ['pains', 'emotions'])
  expect(layersShown(chosen)).toEqual(['emotions', 'pains'])
  expect(chosen).toEqual(expect.arrayContaining(['map', 'of a later version']))
  expect(layersShown(withLayersShown(['map'], []))).toEqual([])
  expect(withLayersShown(chosen, mapLayers)).toEqual(['map', 'of a later version'])
})

test('one layer is switched off and on again', () => {
  const without = withLayerSwitched(['map'], 'ideas')
  expect(layersShown(without)).toEqual(mapLayers.filter((layer) => layer !== 'ideas'))
  expect(withLayerSwitched(without, 'ideas')).toEqual(['map'])
})

test('what is hidden belongs to the item that is timed, also under a round of its own', () => {
  const document = withItem(['map', 'grid', 'pains'])
  const others = mapLayers.filter((layer) => layer !== 'pains')
  expect(hiddenLayers(document, clock)).toEqual(others)
  const round = startClock({ mapId, itemId: null, minutes: 3, within: clock }, 0)
  expect(hiddenLayers(document, round)).toEqual(others)
  expect(hiddenLayers(document, null)).toEqual([])
  expect(hiddenLayers({ agenda: {} }, clock)).toEqual([])
  expect(hiddenLayers(document, clock)).toBe(hiddenLayers(document, round))
})

test('the map without layers has the same things at the same places', () => {
  const document = createShopMap()
  expect(withoutLayers(document, [])).toBe(document)
  const seen = withoutLayers(document, mapLayers)
  expect(Object.keys(seen.touchpoints)).toEqual(Object.keys(document.touchpoints))
  expect(seen.transitions).toBe(document.transitions)
  expect(seen.painPoints).toEqual({})
  for (const { emotions } of Object.values(seen.touchpoints)) expect(emotions).toEqual({})
})
