// Discarding what a crash left changes the map that it is about, and no other.
import { expect, test, vi } from 'vitest'
import { openJourney } from '../../../src/commands/open-journey'
import { discardRecovered } from '../../../src/features/recovery/decide'
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import { noFile } from '../../../src/store/session-store'
import { withFakeTimers } from '../../helpers/fake-timers'
import { createSmallMap } from '../../helpers/small-map'
import { addCard, rest, settled, startMap, textOf, titlesOf } from '../../helpers/tab-actions'
import { createTabWorld } from '../../helpers/tab-world'

withFakeTimers()

/** What a window that was killed left, found by the next one. */
async function afterCrash(nextMs = () => 0) {
  const world = createTabWorld(nextMs)
  const killed = world.add()
  await startMap(killed)
  addCard(killed, 'second')
  await rest()
  killed.kill()
  const tab = world.add()
  const recovered = await settled(tab.app.context.maps.findRecovered())
  if (!recovered) throw new Error('Nothing was found')
  return { tab, recovered }
}

test('the map is again what it was before', async () => {
  const { tab, recovered } = await afterCrash()
  await settled(discardRecovered(tab.app.context, recovered))
  expect(titlesOf(tab)).not.toContain('first')
  tab.app.context.documents.undo()
  expect(titlesOf(tab)).toContain('first')
})

test('another map that came between is left as it is', async () => {
  let ms = 0
  const { tab, recovered } = await afterCrash(() => ms)
  const { context } = tab.app
  context.session.set({ recovered })
  ms = 10
  const discarding = discardRecovered(context, recovered)
  for (let waits = 0; context.journal.row() === null; waits += 1) {
    if (waits > 1000) throw new Error('The map was never opened')
    await vi.advanceTimersByTimeAsync(1)
  }
  // What is kept before the change is on its way.
  openJourney(context, createSmallMap().draft as JourneyDocument, noFile)
  addCard(tab, 'of another map')
  const before = textOf(tab)
  await settled(discarding)
  await rest()
  expect(textOf(tab)).toBe(before)
  expect(context.session.get().notice?.text.key).toBe('recovery.cannotDiscard')
  expect(context.session.get().recovered).toBe(recovered)
})
