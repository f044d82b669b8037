import { describe, expect, test } from 'vitest'
import { allWork, workOn } from '../../../src/model/queries/work-on'
import type { BacklogItem } from '../../../src/model/records/backlog-item'
import type { Transition } from '../../../src/model/records/transition'
import { chipReader } from '../../../src/scene/chips'
import { backlogMap } from '../../helpers/backlog-map'
import { id } from '../../helpers/shop-map'

/** P1 is on X2. */
const x2 = { kind: 'transition', id: id<'transition'>('x2') } as const
const painPointIds = [id<'painPoint'>('p1')]
const ticket = (key: string) =>
  ({ system: 'jira', key, url: '', status: '', checkedAt: '' }) as const

const work = (items: Record<string, Partial<BacklogItem>>) => workOn(backlogMap(items), x2)

describe('the work on a transition', () => {
  test('is the ticket of one item, else its own number, else how many they are', () => {
    expect(work({ a: { painPointIds, trackers: [ticket('SHOP-214')] } })).toEqual({
      ...{ label: 'SHOP-214', count: 1, state: 'todo' },
    })
    expect(work({ a: { painPointIds, trackers: [ticket('owner/repository#12')] } })?.label).toBe(
      'B1',
    )
    expect(work({ a: { painPointIds }, b: { painPointIds } })).toMatchObject({
      label: '2',
      count: 2,
    })
  })

  test('is done when all of it is, under way when some is; what was dropped is no work', () => {
    const state = (...statuses: BacklogItem['status'][]) =>
      work(
        Object.fromEntries(
          statuses.map((status, index) => [`i${index}`, { painPointIds, status }]),
        ),
      )?.state
    expect(state('draft', 'todo')).toBe('todo')
    expect(state('todo', 'done')).toBe('doing')
    expect(state('doing')).toBe('doing')
    expect(state('done', 'dropped', 'done')).toBe('done')
    expect(work({ a: { painPointIds, status: 'dropped' } })).toBeNull()
    expect(work({ a: {} })).toBeNull()
  })

  test('is a mark of the chip on the line', () => {
    const document = backlogMap({
      a: { painPointIds, trackers: [ticket('OMS-88')], status: 'done' },
    })
    expect(chipReader(document)(document.transitions[x2.id] as Transition)?.marks.at(-1)).toEqual({
      ...{ kind: 'work', state: 'done', label: 'OMS-88' },
    })
  })

  test('is the same map while nothing of it changed', () => {
    const item = { painPointIds, status: 'todo' } as const
    const before = backlogMap({ a: item, b: {} })
    const renamed = backlogMap({ a: { ...item, title: 'Another title' }, b: {} })
    expect(allWork(renamed)).toBe(allWork(before))
  })
})
