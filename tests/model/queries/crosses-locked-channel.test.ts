import { describe, expect, it } from 'vitest'
import { addTouchpoint } from '../../../src/model/edits/add-touchpoint'
import { crossesLockedChannel } from '../../../src/model/queries/crosses-locked-channel'
import { createSmallMap, made } from '../../helpers/small-map'

describe('crossesLockedChannel', () => {
  it('refuses a new card in a locked channel, and none in another one', () => {
    const { draft, env, store, website, looks } = createSmallMap()
    made(draft.channels[store]).isLocked = true
    const before = structuredClone(draft)
    addTouchpoint(draft, { title: 'Walks in', stepId: looks, channelId: website }, env)
    expect(crossesLockedChannel(before, draft)).toBe(false)
    addTouchpoint(draft, { title: 'Walks in', stepId: looks, channelId: store }, env)
    expect(crossesLockedChannel(before, draft)).toBe(true)
  })

  it('lets a card go that is deleted', () => {
    const { draft, store, ask } = createSmallMap()
    made(draft.channels[store]).isLocked = true
    const before = structuredClone(draft)
    delete draft.touchpoints[ask]
    expect(crossesLockedChannel(before, draft)).toBe(false)
  })
})
