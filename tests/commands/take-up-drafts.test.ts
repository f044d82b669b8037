// A title that was half typed when the page ended stands in its field again, in the view that has it.
import { expect, test } from 'vitest'
import { newItem } from '../../src/features/backlog/new-item'
import { withFakeTimers } from '../helpers/fake-timers'
import { rest, startMap } from '../helpers/tab-actions'
import { createTabWorld } from '../helpers/tab-world'

withFakeTimers()

test('the title of a new backlog item', async () => {
  const world = createTabWorld()
  const killed = world.add()
  const mapId = await startMap(killed)
  const { session } = killed.app.context
  newItem(killed.app.context)
  const { renaming } = session.get()
  if (!renaming) throw new Error('No title is asked for')
  session.set({ renaming: { ...renaming, draft: 'Pass the wish li' } })
  await rest()
  killed.kill()
  const next = world.add()
  await world.open(next, mapId)
  await rest()
  const found = next.app.context.session.get()
  expect(found.renaming).toMatchObject({ ref: renaming.ref, draft: 'Pass the wish li' })
  expect(found.view).toBe('backlog')
})
