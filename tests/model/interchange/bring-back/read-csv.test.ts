// Tables as other programs write them, good and bad: what can be read is read, with its row.
import { describe, expect, test } from 'vitest'
import { decodeTable } from '../../../../src/model/interchange/bring-back/decode-table'
import { readCsv } from '../../../../src/model/interchange/bring-back/read-csv'
import { writeCsv, writeTabbed } from '../../../../src/model/interchange/csv'
import { hostileTexts } from '../../../helpers/hostile-texts'

const cellsOf = (text: string) => readCsv(text).map(({ cells }) => cells)

describe('what is written well', () => {
  test('is read as it was, with commas and with tabs', () => {
    const rows = [
      ['Summary', 'Description'],
      ['a, b; c\td', 'two\nlines "quoted"'],
      ...hostileTexts(20, 3).map((text) => [text, `x${text}`]),
    ]
    const plain = (cell: string) => cell.replace(/^'(?=[=+\-@])/, '')
    for (const text of [writeCsv(rows), writeTabbed(rows)]) {
      expect(cellsOf(text).map((row) => row.map(plain))).toEqual(rows)
    }
  })

  test.each([
    ['a mark', '\uFEFFSummary,Status\r\nBuy,Done\r\n'],
    ['semicolons', 'Summary;Status\nBuy;Done'],
    ['tabs', 'Summary\tStatus\r\nBuy\tDone'],
    ['the line that Excel wants', 'sep=;\r\nSummary;Status\r\nBuy;Done\r\n'],
    ['old line ends', 'Summary,Status\rBuy,Done\r'],
  ])('%s', (_, text) => {
    expect(cellsOf(text)).toEqual([
      ['Summary', 'Status'],
      ['Buy', 'Done'],
    ])
  })

  test.each([
    ['UTF-16', '\uFEFFRésumé\tÉtat', 'utf-16le'],
    ['what Excel writes in Western Europe', 'Résumé;État', 'latin1'],
  ] as const)('%s', (_, text, encoding) => {
    const bytes = Buffer.from(text, encoding === 'latin1' ? 'latin1' : 'utf16le')
    expect(cellsOf(decodeTable(new Uint8Array(bytes)))).toEqual([['Résumé', 'État']])
  })
})

describe('what is broken', () => {
  test('a quote that is never closed costs its own row alone', () => {
    const lines = readCsv('Summary,Status\n"Buy,Done\nPay,Open\n')
    expect(lines).toEqual([
      { row: 1, cells: ['Summary', 'Status'], fault: null },
      { row: 2, cells: ['Buy', 'Done'], fault: 'openQuote' },
      { row: 3, cells: ['Pay', 'Open'], fault: null },
    ])
  })

  test('a quote in the middle stays a quote', () => {
    const [, line] = readCsv('Summary,Status\n"Buy a 5" pipe","Done"\n')
    expect(line).toEqual({ row: 2, cells: ['Buy a 5" pipe', 'Done'], fault: 'strayQuote' })
  })

  test('empty rows are counted, and are none', () => {
    expect(readCsv('A,B\n\n,,\nx,y').map(({ row }) => row)).toEqual([1, 4])
  })

  test('quotes by the thousand are read all the same', () => {
    const text = `A,B\n${'"x,y\n'.repeat(5000)}last,row`
    const lines = readCsv(text)
    expect(lines.at(-1)?.cells).toEqual(['last', 'row'])
    expect(lines.length).toBeGreaterThan(4000)
  })
})
