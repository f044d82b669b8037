// The map as one list of rows.
import { describe, expect, test } from 'vitest'
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import {
  foldedAt,
  keysAbove,
  outlineKeyOf,
  outlineRows,
} from '../../../src/model/queries/outline-rows'
import { createShopMap, id } from '../../helpers/shop-map'

const map = createShopMap() as JourneyDocument

/** Each row as its key, indented by its level. */
function shown(folded: readonly string[] = []) {
  return outlineRows(map, new Set(folded)).map(({ key, level }) => `${'.'.repeat(level)}${key}`)
}

const whole = [
  ...['.stage:explore', '..step:looks', '...touchpoint:sofa', '....transition:x1'],
  ...['...touchpoint:compares', '..step:tries', '...touchpoint:tests', '....transition:x2'],
  ...['.....painPoint:p1', '.stage:buy', '..step:pays', '...touchpoint:pays at home'],
  ...['..step:waits', '.group:channels', '..channel:web', '..channel:store', '..channel:phone'],
  ...['.group:personas', '..persona:mia', '.group:paths', '..path:main'],
]

describe('the rows of an outline', () => {
  test('are stages, steps, touchpoints, transitions and notes in order, then the groups', () => {
    expect(shown()).toEqual(whole)
  })

  test('say their place among their siblings', () => {
    const rows = outlineRows(map, new Set())
    const of = (key: string) => rows.find((row) => row.key === key)
    expect(of('step:tries')).toMatchObject({ place: 2, siblings: 2, parentKey: 'stage:explore' })
    expect(of('step:waits')).toMatchObject({ hasChildren: false, isFolded: false })
  })

  test('leave out what is inside a folded one', () => {
    expect(shown(['stage:explore', 'group:channels'])).toEqual([
      ...['.stage:explore', '.stage:buy', '..step:pays', '...touchpoint:pays at home'],
      ...['..step:waits', '.group:channels', '.group:personas', '..persona:mia'],
      ...['.group:paths', '..path:main'],
    ])
  })

  test('go down to the touchpoints, or to the steps', () => {
    const notes = ['....transition:x1', '....transition:x2', '.....painPoint:p1']
    const cards = whole.filter((row) => !notes.includes(row))
    expect(shown(foldedAt(map, 'touchpoints'))).toEqual(cards)
    expect(shown(foldedAt(map, 'steps'))).toEqual(cards.filter((row) => !row.includes('touch')))
    expect(shown(foldedAt(map, 'everything'))).toEqual(whole)
  })

  test('are found from what stands in them', () => {
    const pain = { kind: 'painPoint', id: id<'painPoint'>('p1') } as const
    const above = keysAbove(map, pain)
    expect(above).toEqual(['stage:explore', 'step:tries', 'touchpoint:tests', 'transition:x2'])
    expect(keysAbove(map, { kind: 'channel', id: id<'channel'>('web') })).toEqual([
      'group:channels',
    ])
    expect(outlineKeyOf(pain)).toBe('painPoint:p1')
  })
})
