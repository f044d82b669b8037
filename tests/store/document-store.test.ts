import { describe, expect, test } from 'vitest'
import { addTouchpoint } from '../../src/model/edits/add-touchpoint'
import { deleteRecords } from '../../src/model/edits/delete-records'
import { updateMap, updateRecord } from '../../src/model/edits/update-record'
import { writeJourney } from '../../src/model/file-format/write-file'
import { createDocumentStore, ReadOnlyError, versionOf } from '../../src/store/document-store'
import { recordsTouchedBy } from '../../src/store/history-entry'
import { textRef } from '../../src/text/texts'
import { createShopMap, id } from '../helpers/shop-map'
import { made } from '../helpers/small-map'
import { createTestEnv } from '../helpers/test-env'

const label = textRef('selection.rename')

function createStore() {
  let nowMs = 0
  const store = createDocumentStore(createShopMap(), createTestEnv(), () => nowMs)
  const retitle = (title: string, mergeKey?: string) =>
    store.edit(
      label,
      (draft) =>
        updateRecord(draft, {
          kind: 'touchpoint',
          id: id<'touchpoint'>('sofa'),
          changes: { title },
        }),
      mergeKey ? { mergeKey } : {},
    )
  const title = () => store.getDocument().touchpoints[id<'touchpoint'>('sofa')]?.title
  const passTime = (ms: number) => {
    nowMs += ms
  }
  return { store, retitle, title, passTime }
}

describe('undo and redo', () => {
  test('take back and bring back one edit at a time, to the same bytes', () => {
    const { store, retitle } = createStore()
    const before = writeJourney(store.getDocument())
    retitle('Sees a sofa')
    store.edit(label, (draft) =>
      deleteRecords(draft, [{ kind: 'touchpoint', id: id<'touchpoint'>('tests') }]),
    )
    const after = writeJourney(store.getDocument())
    store.undo()
    store.undo()
    expect(writeJourney(store.getDocument())).toBe(before)
    store.redo()
    store.redo()
    expect(writeJourney(store.getDocument())).toBe(after)
  })

  test('of the newest edit give back the very same documents, merged words and all', () => {
    const { store, retitle } = createStore()
    const before = store.getDocument()
    retitle('Sees', 'title')
    retitle('Sees a sofa', 'title')
    const after = store.getDocument()
    store.undo()
    expect(store.getDocument()).toBe(before)
    store.redo()
    expect(store.getDocument()).toBe(after)
    store.undo()
    retitle('Tries a sofa')
    retitle('Buys a sofa')
    store.undo()
    store.undo()
    expect(store.getDocument()).toEqual(before)
  })

  test('say that there is nothing left', () => {
    const { store } = createStore()
    expect(store.undo()).toBeNull()
    expect(store.redo()).toBeNull()
  })

  test('an edit after an undo ends what could be redone', () => {
    const { store, retitle, title } = createStore()
    retitle('one')
    store.undo()
    retitle('two')
    expect(store.redo()).toBeNull()
    expect(title()).toBe('two')
  })

  test('keep at least 200 steps', () => {
    const { store, retitle, title } = createStore()
    for (let count = 1; count <= 600; count++) retitle(`title ${count}`)
    for (let count = 0; count < 200; count++) store.undo()
    expect(title()).toBe('title 400')
  })
})

describe('typing', () => {
  test('in one field is one step until a second has passed', () => {
    const { store, retitle, title, passTime } = createStore()
    retitle('S', 'title:sofa')
    passTime(300)
    retitle('Se', 'title:sofa')
    passTime(1200)
    retitle('See', 'title:sofa')
    store.undo()
    expect(title()).toBe('Se')
    store.undo()
    expect(title()).toBe('sofa')
  })

  test('is ended by leaving the field', () => {
    const { store, retitle, title } = createStore()
    retitle('S', 'title:sofa')
    store.endMerge()
    retitle('Se', 'title:sofa')
    store.undo()
    expect(title()).toBe('S')
  })

  test('does not go on after an undo', () => {
    const { store, retitle, title } = createStore()
    retitle('S', 'title:sofa')
    retitle('Se', 'title:sofa')
    store.undo()
    retitle('X', 'title:sofa')
    store.undo()
    expect(title()).toBe('sofa')
  })
})

describe('the words of a thing that was just made', () => {
  function addTitled(isLeftBefore: boolean) {
    const { store, passTime } = createStore()
    const cards = () => Object.keys(store.getDocument().touchpoints).length
    const madeId = made(
      store.edit(label, (draft, env) =>
        addTouchpoint(draft, { stepId: id<'step'>('looks'), channelId: null }, env),
      ),
    )
    passTime(60_000)
    if (isLeftBefore) store.endMerge()
    store.edit(
      label,
      (draft) =>
        updateRecord(draft, {
          kind: 'touchpoint',
          id: madeId,
          changes: { title: 'New' },
        }),
      { joinsMakingOf: { id: madeId } },
    )
    return { store, cards }
  }

  test('are one step with its making, however long they take', () => {
    const { store, cards } = addTitled(false)
    store.undo()
    expect(cards()).toBe(4)
    store.redo()
    expect(
      Object.values(store.getDocument().touchpoints).some(({ title }) => title === 'New'),
    ).toBe(true)
  })

  test('are a step of their own once it was left', () => {
    const { store, cards } = addTitled(true)
    store.undo()
    expect(cards()).toBe(5)
  })
})

describe('a transaction', () => {
  test('is one step', () => {
    const { store, retitle } = createStore()
    store.transaction(label, () => {
      retitle('one')
      store.edit(label, (draft) => updateMap(draft, { title: 'Both' }))
    })
    expect(store.state.getState().past).toHaveLength(1)
    store.undo()
    expect(store.getDocument().map.title).toBe('Sofa')
  })

  test('that fails has never happened', () => {
    const { store, retitle, title } = createStore()
    const before = store.getDocument()
    expect(() =>
      store.transaction(label, () => {
        retitle('one')
        throw new Error('no')
      }),
    ).toThrow('no')
    expect(store.getDocument()).toBe(before)
    expect(title()).toBe('sofa')
    expect(store.undo()).toBeNull()
  })
})

test('an edit that changes nothing leaves no step', () => {
  const { store, retitle } = createStore()
  retitle('sofa')
  expect(store.state.getState().past).toHaveLength(0)
})

test('listeners are told what was applied, and which records it touched', () => {
  const { store, retitle } = createStore()
  const told: string[] = []
  store.onCommit(({ cause, patches }) => {
    told.push(`${cause} ${recordsTouchedBy(patches).map((ref) => ref.id)}`)
  })
  retitle('one')
  store.undo()
  expect(told).toEqual(['edit sofa', 'undo sofa'])
})

test('the version says whether the document is as it was saved, also after undo and redo', () => {
  const { store, retitle } = createStore()
  retitle('one')
  const saved = versionOf(store.state.getState())
  retitle('two')
  expect(versionOf(store.state.getState())).not.toBe(saved)
  store.undo()
  expect(versionOf(store.state.getState())).toBe(saved)
})

test('a map that was opened read-only is not written', () => {
  const { store } = createStore()
  store.open(createShopMap(), { isReadOnly: true })
  expect(() =>
    store.edit(label, (draft, env) =>
      addTouchpoint(draft, { stepId: id<'step'>('looks'), channelId: null }, env),
    ),
  ).toThrow(ReadOnlyError)
})
