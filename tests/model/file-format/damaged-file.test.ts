// A file that was cut off, spoilt in the middle or merged by hand gives back what is whole.
import { describe, expect, it } from 'vitest'
import { readJourney } from '../../../src/model/file-format/read-file'
import { inCpuTime } from '../../helpers/cpu-time'
import { frozenText } from '../../helpers/frozen-sample'
import { readOrThrow } from '../../helpers/read-or-throw'
import { createTestEnv } from '../../helpers/test-env'

describe('a file that ends in the middle', () => {
  it('gives back its complete records, keeps the rest as text and names the line', () => {
    const end = frozenText.indexOf('"trigger"')
    const { document, report } = readOrThrow(frozenText.slice(0, end))
    expect(Object.keys(document.touchpoints)).toEqual(['tp_order', 'tp_collect'])
    const [cut] = document.foreign.quarantine
    expect(cut).toMatchObject({ path: 'transitions[0]', reason: 'fileCut' })
    expect(String(cut?.value)).toContain('"toId": "tp_collect",')
    const line = frozenText.slice(0, end).split('\n').length
    expect(report).toMatchObject([
      { path: '', code: 'fileCut', params: { line }, done: 'readOn' },
      { path: 'transitions[0]', code: 'fileCut', done: 'setAside' },
    ])
  })

  it('does so wherever it is cut', () => {
    const whole = [...frozenText.matchAll(/^ {6}"id": "(\w+)"/gm)]
    for (let end = 400; end < frozenText.length; end += 97) {
      const { document } = readOrThrow(frozenText.slice(0, end))
      const kept = JSON.stringify(document)
      for (const { 1: id, index } of whole) {
        if (index < end - 30) expect(kept, `cut at ${end}`).toContain(`${id}`)
      }
    }
  })
})

describe('a file whose beginning is lost', () => {
  it('gives back its complete records, wherever it begins', () => {
    const whole = [...frozenText.matchAll(/^ {6}"id": "(\w+)"/gm)]
    const last = whole.at(-3)?.index ?? 0
    for (let start = 400; start < last - 200; start += 197) {
      const { document, report } = readOrThrow(frozenText.slice(start))
      const kept = JSON.stringify(document)
      for (const { 1: id, index } of whole) {
        if (index > start + 20) expect(kept, `from ${start}`).toContain(`${id}`)
      }
      expect(report.some(({ code }) => code === 'noFormat')).toBe(true)
    }
  })

  it('but not when it names another format', () => {
    const other = readJourney(
      frozenText.replace('"throughline/journey-map"', '"acme/flow"'),
      createTestEnv(),
    )
    expect(other).toMatchObject({ refused: 'otherFormat' })
  })
})

describe('a file that is damaged in the middle', () => {
  it('loses one record to a lost quote, and keeps its text', () => {
    const { document, report } = readOrThrow(frozenText.replace('"name": "Mila"', '"name": "Mila'))
    expect(Object.keys(document.personas)).toEqual(['pe_tom'])
    expect(document.foreign.quarantine.at(-1)).toMatchObject({ path: 'personas[0]' })
    expect(report[0]).toMatchObject({
      path: 'personas[0]',
      code: 'damagedText',
      params: { line: 25, column: 21 },
    })
  })

  it('loses nothing to a lost bracket between two tables', () => {
    const text = frozenText.replace('  ],\n  "stages"', '  "stages"')
    const { document, report } = readOrThrow(text)
    expect(Object.keys(document.personas)).toHaveLength(2)
    expect(Object.keys(document.stages)).toHaveLength(2)
    expect(report).toMatchObject([{ code: 'notQuiteJson' }])
  })

  it('reads both sides of a merge that nobody settled', () => {
    const text = frozenText.replace(
      '    {\n      "id": "pe_tom"',
      '<<<<<<< HEAD\n    {"id": "pe_ann", "order": "a5", "name": "Ann"},\n=======\n    {\n      "id": "pe_tom"',
    )
    const { document } = readOrThrow(text)
    expect(Object.keys(document.personas)).toEqual(['pe_mila', 'pe_ann', 'pe_tom'])
  })

  it('joins a table that stands there twice', () => {
    const text = frozenText.replace(
      '  "stages": [',
      '  "personas": [{"id": "pe_ann", "order": "a5", "name": "Ann"}],\n  "stages": [',
    )
    const { document, report } = readOrThrow(text)
    expect(Object.keys(document.personas)).toEqual(['pe_mila', 'pe_tom', 'pe_ann'])
    expect(report).toMatchObject([{ path: 'personas', code: 'repeatedKey', done: 'joined' }])
  })

  it.each([
    ['tables', '"personas": [ '],
    ['maps', '"map": { '],
    ['records', '{"id": 1, "a": ['],
    ['fields', '"a": 1, "a": 2, '],
  ])('does not hang on %s that begin and never end', (_, beginning) => {
    const text = `{"format": "throughline/journey-map", ${beginning.repeat(100_000)}`
    expect(inCpuTime(() => readOrThrow(text)).tookMs).toBeLessThan(2000)
  })

  it('sets aside what is nested too deep, and opens the rest', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    const text = frozenText.replace('"name": "Mila"', `"name": ${deep}`)
    const { document, report } = readOrThrow(text)
    expect(Object.keys(document.personas)).toEqual(['pe_tom'])
    expect(report[0]).toMatchObject({ path: 'personas[0]', code: 'tooDeep', params: { limit: 64 } })
  })
})
