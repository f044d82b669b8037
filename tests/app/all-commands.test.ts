// What holds for every command, whichever feature it is of.
import { expect, test } from 'vitest'
import { allCommands } from '../../src/app/all-commands'

test('what can be on or off has an icon of its own: a tick says that it is on', () => {
  const toggles = allCommands.filter(({ isOn }) => isOn)
  expect(toggles.length).toBeGreaterThan(5)
  expect(toggles.filter(({ icon }) => icon === 'check').map(({ id }) => id)).toEqual([])
})
