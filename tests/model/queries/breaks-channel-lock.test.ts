import { describe, expect, it } from 'vitest'
import { addTouchpoint } from '../../../src/model/edits/add-touchpoint'
import { mergeSteps } from '../../../src/model/edits/merge-steps'
import { moveTouchpoints } from '../../../src/model/edits/move-touchpoints'
import { breaksChannelLock } from '../../../src/model/queries/breaks-channel-lock'
import { createSmallMap, made } from '../../helpers/small-map'

describe('breaksChannelLock', () => {
  it('refuses a new card in a locked channel, and none in another one', () => {
    const { draft, env, store, website, looks } = createSmallMap()
    made(draft.channels[store]).isLocked = true
    const before = structuredClone(draft)
    addTouchpoint(draft, { title: 'Walks in', stepId: looks, channelId: website }, env)
    expect(breaksChannelLock(before, draft)).toBe(false)
    addTouchpoint(draft, { title: 'Walks in', stepId: looks, channelId: store }, env)
    expect(breaksChannelLock(before, draft)).toBe(true)
  })

  it('lets a card go that is deleted', () => {
    const { draft, store, ask } = createSmallMap()
    made(draft.channels[store]).isLocked = true
    const before = structuredClone(draft)
    delete draft.touchpoints[ask]
    expect(breaksChannelLock(before, draft)).toBe(false)
  })

  it('keeps a card at its step and place, unless the step itself goes', () => {
    const { draft, env, store, ask, buys, asks } = createSmallMap()
    const second = made(
      addTouchpoint(draft, { title: 'Sits', stepId: asks, channelId: store }, env),
    )
    made(draft.channels[store]).isLocked = true
    const before = structuredClone(draft)
    moveTouchpoints(draft, { ids: [second], stepId: asks, channelId: store, place: 0 })
    expect(breaksChannelLock(before, draft)).toBe(true)
    const moved = structuredClone(before)
    moveTouchpoints(moved, { ids: [ask], stepId: buys, channelId: store })
    expect(breaksChannelLock(before, moved)).toBe(true)
    const merged = structuredClone(before)
    mergeSteps(merged, { stepIds: [buys, asks] })
    expect(merged.steps[asks]).toBeUndefined()
    expect(breaksChannelLock(before, merged)).toBe(false)
  })
})
