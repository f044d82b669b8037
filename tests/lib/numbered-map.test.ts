// A map over a list is told apart from a Map by nothing that a reader can ask.
import { describe, expect, it } from 'vitest'
import { numberedMap } from '../../src/lib/numbered-map'

const values = [{ id: 'b' }, { id: 'a' }, { id: 'c' }]
const places = new Map(values.map(({ id }, place) => [id, place]))
const map = numberedMap(
  values,
  ({ id }) => id,
  (id) => places.get(id),
)
const expected = new Map(values.map((value) => [value.id, value]))

describe('a numbered map', () => {
  it('finds the values of its keys, and nothing for others', () => {
    expect(map.size).toBe(3)
    expect(map.get('a')).toBe(values[1])
    expect(map.get('none')).toBeUndefined()
    expect([map.has('c'), map.has('none')]).toEqual([true, false])
  })

  it('is read in the order of its list', () => {
    expect([...map]).toEqual([...expected])
    expect([...map.keys()]).toEqual([...expected.keys()])
    expect([...map.values()]).toEqual([...expected.values()])
    const visited: [string, unknown][] = []
    map.forEach((value, key) => {
      visited.push([key, value])
    })
    expect(visited).toEqual([...expected])
  })
})
