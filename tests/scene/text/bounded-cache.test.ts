import { describe, expect, it } from 'vitest'
import { createBoundedCache } from '../../../src/scene/text/bounded-cache'

describe('a bounded cache', () => {
  it('holds no more than twice its size, however much is put in', () => {
    const cache = createBoundedCache<number>(50)
    for (let value = 0; value < 5000; value += 1) cache.set(`${value}`, value)
    let held = 0
    for (let value = 4999; value >= 0; value -= 1)
      if (cache.get(`${value}`) !== undefined) held += 1
    expect(held).toBeGreaterThanOrEqual(50)
    expect(held).toBeLessThanOrEqual(100)
  })

  it('keeps what is asked for again and again', () => {
    const cache = createBoundedCache<number>(10)
    cache.set('kept', 1)
    for (let value = 0; value < 500; value += 1) {
      cache.set(`${value}`, value)
      expect(cache.get('kept')).toBe(1)
    }
  })
})
