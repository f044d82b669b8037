// What a person likes and what a window shows: each is kept in its own place.
import { expect, test } from 'vitest'
import { createPreferences } from '../../src/storage/preferences'
import { createSessionStore } from '../../src/store/session-store'

function memory(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => kept.set(key, value),
  }
}

test('the view is kept with the window, the theme in the browser', () => {
  const browser = memory()
  const first = memory()
  const preferences = createPreferences(browser, ['en'], first)
  const session = createSessionStore(preferences.read())
  session.state.subscribe((state, before) => preferences.write(state, before))
  session.set({ view: 'outline', theme: 'dark' })
  expect(createPreferences(browser, ['en'], first).read()).toMatchObject({
    view: 'outline',
    theme: 'dark',
  })
  expect(createPreferences(browser, ['en'], memory()).read()).toMatchObject({
    view: 'map',
    theme: 'dark',
  })
})

test('a view that is not known any more is the map', () => {
  const kept = memory()
  kept.setItem('throughline.preferences', '{"view":"clouds"}')
  expect(createPreferences(null, ['en'], kept).read().view).toBe('map')
})
