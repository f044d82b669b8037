// Files that are not opened, and what is said about them.
import { describe, expect, it } from 'vitest'
import { readJourney, readJourneyBytes } from '../../../src/model/file-format/read-file'
import { refusalSentence } from '../../../src/text/report-texts'
import { frozenFile, recordOf } from '../../helpers/frozen-sample'
import { createTestEnv } from '../../helpers/test-env'

function sentenceOn(text: string): string {
  const outcome = readJourney(text, createTestEnv())
  return 'refused' in outcome ? refusalSentence('en', outcome.refused, outcome.params) : 'opened'
}

describe('a file that is not a journey map', () => {
  it.each([
    ['', 'The file is empty.'],
    [' \n ', 'The file is empty.'],
    ['Dear all,\nplease open this.', 'it looks like plain text.'],
    ['<!doctype html><title>x</title>', 'it looks like a web page.'],
    ['<?xml version="1.0"?><bpmn/>', 'it looks like XML.'],
    ['%PDF-1.7', 'it looks like a PDF document.'],
    ['PK\u0003\u0004xl/workbook', 'it looks like a packed file or an office document.'],
    ['a;b;c\n1;2;3\n4;5;6', 'it looks like a table (CSV).'],
    ['[1, 2]', 'it looks like a list in JSON.'],
    ['"text"', 'it looks like a single JSON value.'],
    ['null', 'it looks like a single JSON value.'],
    ['{"type": "excalidraw"}', 'it looks like JSON of another program.'],
    ['{"type": "excalidraw"', 'it looks like JSON of another program.'],
    ['{"format": "acme/flow"}', 'its format is called “acme/flow”.'],
    ['{"format": 5, "__proto__": {}}', 'it looks like JSON of another program.'],
    ['['.repeat(1_000_000), 'it looks like a list in JSON.'],
    [`${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'it looks like a list in JSON.'],
  ])('%#: says what it looks like', (text, sentence) => {
    expect(sentenceOn(text)).toContain(sentence)
  })

  it('is told from a picture by its first bytes', () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
    const outcome = readJourneyBytes(png, createTestEnv())
    expect(outcome).toEqual({ refused: 'notOurs', params: { looksLike: 'image' } })
  })
})

describe('a file over a limit', () => {
  it('has more bytes than are read', () => {
    const outcome = readJourneyBytes(new Uint8Array(50_000_001), createTestEnv())
    expect(outcome).toMatchObject({ refused: 'tooLarge', params: { limit: 50_000_000 } })
  })

  it.each([
    ['touchpoints', 20_001, 'The file has 20,001 touchpoints; the limit is 20,000.'],
    ['transitions', 50_001, 'The file has 50,001 transitions; the limit is 50,000.'],
  ])('has too many %s', (table, count, sentence) => {
    const file = frozenFile()
    file[table] = Array.from({ length: count }, () => recordOf(file, table))
    expect(sentenceOn(JSON.stringify(file))).toBe(sentence)
  })
})
