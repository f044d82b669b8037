// Merging channels.
import { expect, test } from 'vitest'
import { addTouchpoint } from '../../../src/model/edits/add-touchpoint'
import { mergeChannels } from '../../../src/model/edits/merge-channels'
import { updateRecord } from '../../../src/model/edits/update-record'
import { touchpointsOfCell } from '../../../src/model/queries/touchpoints-of-cell'
import { createSmallMap } from '../../helpers/small-map'

test('cards go below those of the first; a card that was in both is in one', () => {
  const { draft, env, asks, ask, website, store } = createSmallMap()
  addTouchpoint(draft, { stepId: asks, channelId: website, title: 'Searches' }, env)
  updateRecord(draft, { kind: 'touchpoint', id: ask, changes: { alsoChannelIds: [website] } })
  mergeChannels(draft, { channelIds: [website, store] })
  expect(draft.channels[store]).toBeUndefined()
  const cards = touchpointsOfCell(draft, asks, website)
  expect(cards.map(({ title }) => title)).toEqual(['Searches', 'Asks a clerk'])
  expect(cards[1]?.alsoChannelIds).toEqual([])
})
