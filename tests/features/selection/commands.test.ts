import { describe, expect, test } from 'vitest'
import type { RecordRef } from '../../../src/model/document/journey-document'
import { card, channel, line, openShopApp, step } from '../../helpers/shop-app'
import { id } from '../../helpers/shop-map'

describe('Rename', () => {
  test('of a transition goes to what the customer’s trigger is, as it has no title', async () => {
    const { session, select, run, map, notice } = openShopApp()
    const [first] = Object.values(map().transitions)
    if (!first) throw new Error('The shop map has lines')
    const ref = { kind: 'transition', id: first.id } as const
    select(ref)
    await run('selection.rename')
    expect(session.get().fieldToFocus).toEqual({ ref, field: 'trigger' })
    expect(session.get().renaming).toBeNull()
    expect(notice()).toBeNull()
  })
})

test('Select all touchpoints says how many', async () => {
  const { run, map, selected, announced } = openShopApp()
  await run('selection.all')
  const { length } = Object.keys(map().touchpoints)
  expect(selected()).toHaveLength(length)
  expect(announced()).toBe(`${length} selected`)
})

describe('Delete', () => {
  test('takes a card with its lines and says so, as one undo', async () => {
    const { documents, select, run, notice } = openShopApp()
    select(card('tests'))
    await run('selection.delete')
    expect(Object.keys(documents.getDocument().transitions)).toEqual([])
    expect(notice()).toBe('Deleted 1 touchpoint, 2 transitions, and 1 pain point')
    await run('history.undo')
    expect(Object.keys(documents.getDocument().transitions)).toHaveLength(2)
    expect(notice()).toBe('Undone: Delete “tests”')
  })

  test('is called by how many things were selected', async () => {
    const { select, run, notice } = openShopApp()
    const undone = async (...refs: readonly RecordRef[]) => {
      select(...refs)
      await run('selection.delete')
      await run('history.undo')
      return notice()
    }
    expect(await undone(card('sofa'), card('tests'))).toBe('Undone: Delete 2 touchpoints')
    expect(await undone(line('x1'), line('x2'))).toBe('Undone: Delete 2 transitions')
    expect(await undone(line('x1'))).toBe('Undone: Delete “sofa → tests”')
    expect(await undone(line('x1'), card('sofa'), card('tests'))).toBe('Undone: Delete 3 things')
  })

  test('of more than five things says what goes before it goes, and waits for the answer', async () => {
    const { session, answer, select, run, map, notice } = openShopApp()
    const lines = Object.values(map().transitions).map(({ id }) => ({
      kind: 'transition' as const,
      id,
    }))
    const cards = Object.values(map().touchpoints).map(({ id }) => ({
      kind: 'touchpoint' as const,
      id,
    }))
    const all = [...cards, ...lines]
    expect(all.length).toBeGreaterThan(5)
    const before = map()
    select(...all)
    const refused = run('selection.delete')
    expect(session.get().question?.title.args).toEqual([{ count: 7 }])
    expect(session.get().question?.choices.map(({ id }) => id)).toEqual(['delete'])
    answer(null)
    await refused
    expect(map()).toBe(before)
    const running = run('selection.delete')
    answer('delete')
    await running
    expect(Object.keys(map().touchpoints)).toEqual([])
    expect(notice()).toMatch(/^Deleted 4 touchpoints, 2 transitions/)
  })

  test('leaves the focus on the card before it along the journey, without selecting it', async () => {
    const { session, select, run } = openShopApp()
    select(card('tests'))
    await run('selection.delete')
    expect(session.get().focused).toEqual(card('sofa'))
    expect(session.get().selection).toEqual([])
  })

  test('of a line leaves the focus on the card that it left', async () => {
    const { session, select, run, map } = openShopApp()
    const [first] = Object.values(map().transitions)
    if (!first) throw new Error('The shop map has lines')
    select({ kind: 'transition', id: first.id })
    await run('selection.delete')
    expect(session.get().focused).toEqual({ kind: 'touchpoint', id: first.fromId })
  })

  test('of a full step asks; cancelling leaves everything', async () => {
    const { documents, session, select, run, answer } = openShopApp()
    const before = documents.getDocument()
    select(step('looks'))
    const running = run('selection.delete')
    expect(session.get().question?.choices.map((choice) => choice.id)).toEqual(['move', 'delete'])
    answer(null)
    await running
    expect(documents.getDocument()).toBe(before)
  })

  test('of a full step can move its cards first', async () => {
    const { session, select, run, answer } = openShopApp()
    select(step('looks'))
    const running = run('selection.delete')
    answer('move')
    await running
    expect(session.get().dialog).toEqual({ id: 'structure.moveCards', subject: step('looks') })
  })

  test('of a full channel keeps its cards, in no known channel', async () => {
    const { documents, select, run, answer } = openShopApp()
    select(channel('store'))
    const running = run('selection.delete')
    answer('delete')
    await running
    expect(documents.getDocument().touchpoints[id<'touchpoint'>('tests')]?.channelId).toBeNull()
  })

  test('of an empty channel does not ask', async () => {
    const { documents, session, select, run } = openShopApp()
    select(channel('phone'))
    await run('selection.delete')
    expect(session.get().question).toBeNull()
    expect(Object.keys(documents.getDocument().channels)).toEqual(['web', 'store'])
  })

  test('refuses the last channel, in words', async () => {
    const { documents, select, run, notice } = openShopApp()
    select(channel('phone'), channel('store'))
    await run('selection.delete')
    select(channel('web'))
    await run('selection.delete')
    expect(notice()).toBe('The last channel stays')
    expect(Object.keys(documents.getDocument().channels)).toEqual(['web'])
  })
})

describe('Alt and an arrow', () => {
  test('move a card by a cell', async () => {
    const { documents, select, run } = openShopApp()
    select(card('tests'))
    await run('selection.move.right')
    await run('selection.move.down')
    const { stepId, channelId } =
      documents.getDocument().touchpoints[id<'touchpoint'>('tests')] ?? {}
    expect([stepId, channelId]).toEqual(['pays', 'phone'])
  })

  test('say where a card came to, and when it goes no further', async () => {
    const { select, run, announced, notice } = openShopApp()
    select(card('tests'))
    await run('selection.move.right')
    expect(announced()).toBe('Moved T3 to store, pays')
    select(card('tests'), card('sofa'))
    await run('selection.move.down')
    expect(announced()).toBe('Moved 2 touchpoints, T1 to store, looks')
    await run('history.undo')
    expect(notice()).toBe('Undone: Move 2 touchpoints')
    await run('selection.move.up')
    expect(announced()).toBe('It goes no further that way')
    select(channel('web'))
    await run('selection.move.down')
    expect(announced()).toBe('Moved web to place 2 of 3')
  })

  test('move a step, past the end of its stage into the next one', async () => {
    const { documents, select, run } = openShopApp()
    select(step('tries'))
    await run('selection.move.right')
    expect(documents.getDocument().steps[id<'step'>('tries')]?.stageId).toBe('buy')
    await run('selection.move.left')
    expect(documents.getDocument().steps[id<'step'>('tries')]?.stageId).toBe('explore')
  })

  test('move a channel up and down, not sideways', async () => {
    const { documents, select, run } = openShopApp()
    const before = documents.getDocument()
    select(channel('web'))
    await run('selection.move.right')
    expect(documents.getDocument()).toBe(before)
    await run('selection.move.down')
    const { channels } = documents.getDocument()
    const orderOf = (name: string) => channels[id<'channel'>(name)]?.order ?? ''
    expect(orderOf('web') > orderOf('store')).toBe(true)
  })
})

test('Escape first gives up a line that is being drawn, then the selection', async () => {
  const { session, select, run } = openShopApp()
  select(card('sofa'))
  session.set({ connecting: { fromId: id<'touchpoint'>('sofa'), reconnect: null } })
  await run('selection.clear')
  expect(session.get().connecting).toBeNull()
  expect(session.get().selection).toHaveLength(1)
  await run('selection.clear')
  expect(session.get().selection).toHaveLength(0)
})

test('what is undone away is no longer selected', async () => {
  const { session, run } = openShopApp()
  await run('touchpoints.add')
  expect(session.get().selection).toHaveLength(1)
  await run('history.undo')
  expect(session.get().selection).toHaveLength(0)
  expect(session.get().renaming).toBeNull()
})
