import { describe, expect, test } from 'vitest'
import type { RecordRef } from '../../../src/model/document/journey-document'
import { updateRecord } from '../../../src/model/edits/update-record'
import { textRef } from '../../../src/text/texts'
import { card, channel, line, openShopApp, step } from '../../helpers/shop-app'
import { id } from '../../helpers/shop-map'

describe('"Add touchpoint"', () => {
  test('adds below the selected card, selects the new one and lets its title be typed', async () => {
    const { run, select, session, map } = openShopApp()
    select(card('tests'))
    await run('touchpoints.add')
    const { renaming } = session.get()
    expect(renaming?.isNew).toBe(true)
    const made = map().touchpoints[renaming?.ref.id as never]
    expect(made).toMatchObject({ stepId: 'tries', channelId: 'store', number: 5 })
    expect(session.get().selection.at(-1)).toEqual(renaming?.ref)
  })

  test('adds in the selected channel, in the selected step, else in the first cell', async () => {
    const { run, select, session, map } = openShopApp()
    const addedTo = async (...refs: readonly RecordRef[]) => {
      select(...refs)
      await run('touchpoints.add')
      const { stepId, channelId } = map().touchpoints[session.get().renaming?.ref.id as never] ?? {}
      return `${stepId} ${channelId}`
    }
    expect(await addedTo(channel('phone'))).toBe('looks phone')
    expect(await addedTo(step('waits'))).toBe('waits web')
    expect(await addedTo(step('waits'), channel('phone'))).toBe('waits phone')
    expect(await addedTo(channel('store'), step('pays'))).toBe('pays store')
    expect(await addedTo()).toBe('looks web')
  })
})

describe('"Add touchpoint after"', () => {
  test('adds at the next step in the same channel, joined', async () => {
    const { run, select, session, map } = openShopApp()
    select(card('tests'))
    await run('touchpoints.addAfter')
    const madeId = session.get().renaming?.ref.id
    expect(map().touchpoints[madeId as never]).toMatchObject({ stepId: 'pays', channelId: 'store' })
    const joined = Object.values(map().transitions).some(
      ({ fromId, toId }) => fromId === 'tests' && toId === madeId,
    )
    expect(joined).toBe(true)
  })

  test('makes a step where there is none', async () => {
    const { run, select, map } = openShopApp()
    select(card('pays at home'))
    await run('selection.move.right')
    await run('touchpoints.addAfter')
    expect(Object.keys(map().steps)).toHaveLength(5)
  })

  test('needs a selected card and says so', async () => {
    const { run, map, notice } = openShopApp()
    const before = map()
    await run('touchpoints.addAfter')
    expect(map()).toBe(before)
    expect(notice()).toBe('Select a touchpoint first')
  })

  test('of something else that is selected says what is needed instead', async () => {
    const { run, select, notice } = openShopApp()
    select(line('x2'))
    await run('touchpoints.toggleMomentOfTruth')
    expect(notice()).toBe('Select a touchpoint first')
    select(card('tests'))
    await run('transitions.reverse')
    expect(notice()).toBe('Select a transition first')
    await run('structure.merge')
    expect(notice()).toBe('Select a stage, a step or a channel first')
  })
})

test('a card is put into a line: its pain stays on the second half', async () => {
  const { run, select, session, map } = openShopApp()
  select(line('x2'))
  await run('touchpoints.insert')
  const madeId = session.get().renaming?.ref.id
  expect(map().transitions[id<'transition'>('x2')]).toMatchObject({ fromId: madeId })
  expect(map().painPoints[id<'painPoint'>('p1')]?.on.id).toBe('x2')
})

test('merging takes the earlier card as the one that stays, whatever was selected first', async () => {
  const { run, select, selected, map } = openShopApp()
  select(card('tests'), card('compares'))
  await run('touchpoints.merge')
  expect(selected()).toEqual(['touchpoint compares'])
  expect(Object.keys(map().touchpoints)).toEqual(['sofa', 'compares', 'pays at home'])
})

test('splitting a card sends its outgoing line on from the second half', async () => {
  const { run, select, selected, map } = openShopApp()
  select(card('tests'))
  await run('touchpoints.split')
  expect(selected()).toEqual([`touchpoint ${map().transitions[id<'transition'>('x2')]?.fromId}`])
})

test('splitting makes a card, which a locked channel does not take', async () => {
  const { run, select, map, documents, notice } = openShopApp()
  documents.edit(textRef('structure.merge'), (draft) =>
    updateRecord(draft, { ...channel('store'), changes: { isLocked: true } }),
  )
  const before = map()
  select(card('tests'))
  await run('touchpoints.split')
  expect(map()).toBe(before)
  expect(notice()).toBe('The channel is locked')
  await run('clipboard.duplicate')
  expect(map()).toBe(before)
})

test('the moment of truth is set for all selected cards, and taken back for all', async () => {
  const { run, select, map } = openShopApp()
  const areMoments = () =>
    ['sofa', 'tests'].map((name) => map().touchpoints[id<'touchpoint'>(name)]?.isMomentOfTruth)
  select(card('sofa'), card('tests'))
  await run('touchpoints.toggleMomentOfTruth')
  expect(areMoments()).toEqual([true, true])
  await run('touchpoints.toggleMomentOfTruth')
  expect(areMoments()).toEqual([false, false])
})

test('an emotion is that of the persona in focus', async () => {
  const { run, select, map } = openShopApp()
  select(card('sofa'))
  await run('touchpoints.emotion.bad')
  expect(map().touchpoints[id<'touchpoint'>('sofa')]?.emotions).toEqual({ mia: -1 })
  await run('touchpoints.emotion.clear')
  expect(map().touchpoints[id<'touchpoint'>('sofa')]?.emotions).toEqual({})
})
