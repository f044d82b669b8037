// A checkpoint comes 30 seconds after a change, whatever map was open a moment before it.
import { expect, test, vi } from 'vitest'
import { openJourney } from '../../../src/commands/open-journey'
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import { noFile } from '../../../src/store/session-store'
import { withFakeTimers } from '../../helpers/fake-timers'
import { createSmallMap } from '../../helpers/small-map'
import { addCard, startMap } from '../../helpers/tab-actions'
import { createTabWorld } from '../../helpers/tab-world'

withFakeTimers()

test('of a map that was opened while another one was being changed', async () => {
  const world = createTabWorld()
  const tab = world.add()
  const { context } = tab.app
  await startMap(tab)
  addCard(tab, 'last words')
  openJourney(context, createSmallMap().draft as JourneyDocument, noFile)
  addCard(tab, 'first words')
  const mapId = context.journal.row()?.id ?? ''
  for (let second = 0; second < 40; second += 1) {
    tab.app.passTime(1000)
    await vi.advanceTimersByTimeAsync(1000)
  }
  const newest = (await world.shelf.checkpoints(mapId)).at(-1)
  expect(newest).toMatchObject({ seq: context.journal.seq(), cause: 'regular' })
})
