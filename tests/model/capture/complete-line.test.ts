// What Tab completes in the capture bar.
import { describe, expect, test } from 'vitest'
import { completeLine, withCompletion } from '../../../src/model/capture/complete-line'
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import { addChannel } from '../../../src/model/edits/add-channel'
import { addPainPoint } from '../../../src/model/edits/add-pain-point'
import { linkNewBacklogItem } from '../../../src/model/edits/link-new-backlog-item'
import { createSmallMap, made } from '../../helpers/small-map'

function createDocument(): JourneyDocument {
  const { draft, env, ask } = createSmallMap()
  addChannel(draft, { title: 'Call centre', kind: 'call-centre' }, env)
  const on = { kind: 'touchpoint', id: ask } as const
  const to = {
    kind: 'painPoint',
    id: made(addPainPoint(draft, { on, text: 'Slow' }, env)),
  } as const
  linkNewBacklogItem(draft, { words: 'OMS-88', to }, env)
  return draft as JourneyDocument
}

const document = createDocument()
const labels = (typed: string) =>
  completeLine(document, typed, typed.length)?.options.map(({ label }) => label) ?? []
const taken = (typed: string) => {
  const completion = completeLine(document, typed, typed.length)
  const [first] = completion?.options ?? []
  return completion && first ? withCompletion(typed, typed.length, completion, first).text : null
}

describe('what is offered', () => {
  test.each([
    ['Asks @st', ['Store', 'Website']],
    ['Asks @', ['Website', 'Store', 'App', 'Call centre']],
    ['Asks @cc', ['Call centre']],
    ['! Slow @st', []],
    ['me@st', []],
    ['> as', ['Asks']],
    ['> ', []],
    ['>> ch', ['Choosing']],
    ['T1', []],
    ['t', []],
    ['! Slow #oms', ['OMS-88']],
    ['#', ['OMS-88']],
    ['Asks', []],
  ] as const)('%s', (typed, wanted) => {
    expect(labels(typed)).toEqual(wanted)
  })
})

test('usual channels that the map has none of stand behind its own, once a letter is typed', () => {
  const offer = { channels: [{ kind: 'kiosk', title: 'Stand' }], note: 'new' } as const
  const offered = (typed: string) =>
    completeLine(document, typed, typed.length, offer)?.options.map(
      ({ label, note }) => `${label} ${note}`,
    )
  expect(offered('Asks @st')).toEqual(['Store ', 'Website ', 'Stand new'])
  expect(offered('Asks @')).not.toContain('Stand new')
})

test('what is taken is written so that the grammar reads it', () => {
  expect(taken('Asks @st')).toBe('Asks @Store ')
  expect(taken('Asks @call')).toBe('Asks @"Call centre" ')
  expect(taken('> as')).toBe('> Asks')
  expect(taken('! Slow #o')).toBe('! Slow #OMS-88 ')
})

test('the word at the caret is completed, not the last one', () => {
  const typed = 'First\nAsks @st then\nLast'
  const caret = 'First\nAsks @st'.length
  const completion = completeLine(document, typed, caret)
  const [first] = completion?.options ?? []
  if (!completion || !first) throw new Error('Nothing is offered')
  const after = withCompletion(typed, caret, completion, first)
  expect(after.text).toBe('First\nAsks @Store then\nLast')
  expect(after.text.slice(0, after.caret)).toBe('First\nAsks @Store ')
})

test('what follows a step that is completed stays a word of its own', () => {
  const document = createDocument()
  const text = '> As later'
  const completion = completeLine(document, text, 4)
  const [first] = completion?.options ?? []
  if (!completion || !first) throw new Error('Nothing is offered')
  expect(withCompletion(text, 4, completion, first).text).toBe('> Asks later')
})
