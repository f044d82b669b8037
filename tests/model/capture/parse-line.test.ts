// The grammar of the capture bar, line by line, and that nothing typed is ever lost.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CaptureLine } from '../../../src/model/capture/capture-line'
import { parseLine, parseLines } from '../../../src/model/capture/parse-line'

const note = { on: 'selected', trackers: [] } as const
const pain = { kind: 'pain', ...note, severity: null, frequency: null } as const
const card = { kind: 'touchpoint', channel: null, isSameStep: false } as const

const lines: readonly (readonly [string, CaptureLine])[] = [
  ['Asks a clerk @store', { ...card, title: 'Asks a clerk', channel: 'store' }],
  ['Asks a clerk', { ...card, title: 'Asks a clerk' }],
  ['@store', { ...card, title: '', channel: 'store' }],
  ['Calls @"call centre" again', { ...card, title: 'Calls again', channel: 'call centre' }],
  ['Mails me@shop.example', { ...card, title: 'Mails me@shop.example' }],
  [
    'Asks @app for me@apple.example',
    { ...card, title: 'Asks for me@apple.example', channel: 'app' },
  ],
  ['Asks @app, then @apples', { ...card, title: 'Asks @app, then', channel: 'apples' }],
  ['Follows \\@shop', { ...card, title: 'Follows @shop' }],
  ['Follows @shop @social', { ...card, title: 'Follows @shop', channel: 'social' }],
  ['& Looks at the app', { ...card, title: 'Looks at the app', isSameStep: true }],
  ['same: Looks @app', { ...card, title: 'Looks', channel: 'app', isSameStep: true }],
  ['> Compares', { kind: 'step', title: 'Compares' }],
  ['>> Buy', { kind: 'stage', title: 'Buy' }],
  ['stage: Buy', { kind: 'stage', title: 'Buy' }],
  ['fase: Kopen', { kind: 'stage', title: 'Kopen' }],
  ['! No stock shown (4x3)', { ...pain, text: 'No stock shown', severity: 4, frequency: 3 }],
  ['! No stock shown (4 × 3)', { ...pain, text: 'No stock shown', severity: 4, frequency: 3 }],
  ['! No stock shown (4)', { ...pain, text: 'No stock shown', severity: 4 }],
  ['! No stock shown (9x3)', { ...pain, text: 'No stock shown (9x3)' }],
  ['!!!! No stock shown', { ...pain, text: 'No stock shown', severity: 4 }],
  ['!!!!!!! No stock shown', { ...pain, text: 'No stock shown', severity: 5 }],
  ['! No stock shown', { ...pain, text: 'No stock shown' }],
  ['pain: No stock shown', { ...pain, text: 'No stock shown' }],
  ['PAIN: No stock', { ...pain, text: 'No stock' }],
  ['! Stock is late #OMS-88', { ...pain, text: 'Stock is late', trackers: ['OMS-88'] }],
  ['! Is the 1# shop', { ...pain, text: 'Is the 1# shop' }],
  ['! Costs \\#1 or C# ', { ...pain, text: 'Costs #1 or C#' }],
  ['< ! Has to repeat her order', { ...pain, on: 'incoming', text: 'Has to repeat her order' }],
  ['<! Has to repeat', { ...pain, on: 'incoming', text: 'Has to repeat' }],
  ['< * A code', { kind: 'idea', ...note, on: 'incoming', text: 'A code' }],
  ['< + Kind', { kind: 'brightSpot', ...note, on: 'incoming', text: 'Kind' }],
  ['< "Again?"', { kind: 'quote', ...note, on: 'incoming', text: 'Again?' }],
  ['<lost wish list', { kind: 'context', item: 'wish list', carried: 'lost' }],
  ['<partly order', { kind: 'context', item: 'order', carried: 'partial' }],
  ['<kept identity', { kind: 'context', item: 'identity', carried: 'kept' }],
  ['verloren: verlanglijst', { kind: 'context', item: 'verlanglijst', carried: 'lost' }],
  ['<3 the shop', { ...card, title: '<3 the shop' }],
  [
    '* Show the wish list by QR code',
    { kind: 'idea', ...note, text: 'Show the wish list by QR code' },
  ],
  ['+ Staff were kind', { kind: 'brightSpot', ...note, text: 'Staff were kind' }],
  ['"I had to start again"', { kind: 'quote', ...note, text: 'I had to start again' }],
  ['„Ich musste neu anfangen“', { kind: 'quote', ...note, text: 'Ich musste neu anfangen' }],
  ['quote: I had to start', { kind: 'quote', ...note, text: 'I had to start' }],
  ['? Who owns this', { kind: 'question', text: 'Who owns this' }],
  ['+2', { kind: 'emotion', value: 2 }],
  ['-2', { kind: 'emotion', value: -2 }],
  ['−1', { kind: 'emotion', value: -1 }],
  ['0', { kind: 'emotion', value: 0 }],
  ['+3', { kind: 'brightSpot', ...note, text: '3' }],
  ['2', { ...card, title: '2' }],
  ['#OMS-88', { kind: 'tracker', tracker: 'OMS-88' }],
  [
    'https://shop.atlassian.net/browse/OMS-88',
    { kind: 'tracker', tracker: 'https://shop.atlassian.net/browse/OMS-88' },
  ],
  ['T12', { kind: 'goTo', to: 'touchpoint', number: 12 }],
  ['x4', { kind: 'goTo', to: 'transition', number: 4 }],
  ['P7', { kind: 'goTo', to: 'painPoint', number: 7 }],
  ['I3', { kind: 'goTo', to: 'idea', number: 3 }],
  ['B4', { kind: 'goTo', to: 'backlogItem', number: 4 }],
  ['T12 is broken', { ...card, title: 'T12 is broken' }],
  ['\\! Not a pain', { ...card, title: '! Not a pain' }],
  ['\\T12', { ...card, title: '\\T12' }],
  ['C:\\temp', { ...card, title: 'C:\\temp' }],
  ['Note: later', { ...card, title: 'Note: later' }],
  ['!', { kind: 'nothing' }],
  ['>>', { kind: 'nothing' }],
  ['   ', { kind: 'nothing' }],
]

describe('one line', () => {
  test.each(lines)('%s', (typed, wanted) => {
    expect(parseLine(typed)).toEqual(wanted)
  })
})

test('a pasted text is its lines; empty ones are left out', () => {
  expect(parseLines('Looks\r\n\r\n! Slow\n> Buys\r')).toEqual([
    { ...card, title: 'Looks' },
    { ...pain, text: 'Slow' },
    { kind: 'step', title: 'Buys' },
  ])
})

describe('whatever is typed', () => {
  const signs = fc.constantFrom(
    ...['!', '!!', '*', '+', '"', '?', '<', '>', '>>', '&', '\\', '@', '#', '“', '”', '«', '='],
    ...['pain:', 'idee:', '<lost', '<kept ', 'T12', '(4x3)', '(5)', '-2', '+1', '@store', '#A-1'],
    ...['https://', '`', ':', '(', ')', '\t', '🛋️', '\ud83d'],
  )
  // In letters that the grammar has no words in, so that they are found again.
  const words = fc.stringMatching(/^[α-ω]{3,6}$/u)
  const parts = fc.array(fc.oneof(signs, words), { maxLength: 9 })

  test('no word of it is lost', () => {
    fc.assert(
      fc.property(parts, fc.constantFrom('', ' ', '  '), (typed, between) => {
        const line = typed.join(between)
        const said = JSON.stringify(parseLine(line))
        for (const word of line.match(/[α-ω]{3,}/gu) ?? []) expect(said).toContain(word)
      }),
      { numRuns: 5000 },
    )
  })

  test('blanks around it do not matter', () => {
    fc.assert(
      fc.property(parts, (typed) => {
        const line = typed.join(' ').trim()
        expect(parseLine(`  ${line}\t`)).toEqual(parseLine(line))
      }),
    )
  })
})
