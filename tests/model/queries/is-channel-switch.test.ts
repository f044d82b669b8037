// When a transition leads to another channel.
import { expect, test } from 'vitest'
import { updateRecord } from '../../../src/model/edits/update-record'
import { isChannelSwitch } from '../../../src/model/queries/is-channel-switch'
import { createSmallMap } from '../../helpers/small-map'

test('from the website to the store is a switch, within the store is none', () => {
  const { draft, look, ask, store } = createSmallMap()
  const move = { fromId: look, toId: ask }
  expect(isChannelSwitch(draft, move)).toBe(true)
  updateRecord(draft, { kind: 'touchpoint', id: look, changes: { channelId: store } })
  expect(isChannelSwitch(draft, move)).toBe(false)
})

test('from store and app at once to the app is none', () => {
  const { draft, ask, buy, app } = createSmallMap()
  updateRecord(draft, { kind: 'touchpoint', id: ask, changes: { alsoChannelIds: [app] } })
  expect(isChannelSwitch(draft, { fromId: ask, toId: buy })).toBe(false)
})

test('a channel that is not known says nothing', () => {
  const { draft, look, ask } = createSmallMap()
  updateRecord(draft, { kind: 'touchpoint', id: ask, changes: { channelId: null } })
  expect(isChannelSwitch(draft, { fromId: look, toId: ask })).toBe(false)
})
