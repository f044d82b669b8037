// Files of newer versions, and files in other encodings.
import { describe, expect, it } from 'vitest'
import { readJourneyBytes } from '../../../src/model/file-format/read-file'
import { writeJourney } from '../../../src/model/file-format/write-file'
import { frozenText } from '../../helpers/frozen-sample'
import { readOrThrow } from '../../helpers/read-or-throw'
import { createTestEnv } from '../../helpers/test-env'

describe('versions', () => {
  it('opens a newer version, and writes it back as newer', () => {
    const text = frozenText.replace('"formatVersion": 1', '"formatVersion": 3')
    const { document, report, isReadOnly } = readOrThrow(text)
    expect({ report, isReadOnly }).toEqual({ report: [], isReadOnly: false })
    expect(writeJourney(document)).toBe(text)
  })

  it('opens a file that asks for a newer reader to look at only', () => {
    const text = frozenText.replace('"minReader": 1', '"minReader": 2')
    expect(readOrThrow(text)).toMatchObject({ isReadOnly: true, report: [] })
  })

  it('reads on when the version is no number', () => {
    const text = frozenText.replace('"formatVersion": 1', '"formatVersion": "new"')
    expect(readOrThrow(text).report).toMatchObject([{ code: 'unknownVersion' }])
  })
})

describe('bytes', () => {
  const utf16 = (bytes: Buffer, mark: number[]) => Buffer.concat([Buffer.from(mark), bytes])
  it.each([
    ['UTF-8', Buffer.from(frozenText)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${frozenText}`)],
    ['UTF-16 with a mark', utf16(Buffer.from(frozenText, 'utf16le'), [0xff, 0xfe])],
    ['UTF-16 without a mark', Buffer.from(frozenText, 'utf16le')],
    ['UTF-16 of the other kind', utf16(Buffer.from(frozenText, 'utf16le').swap16(), [0xfe, 0xff])],
  ])('reads %s', (_, bytes) => {
    const outcome = readJourneyBytes(new Uint8Array(bytes), createTestEnv())
    expect(outcome).toMatchObject({ report: [] })
    expect('document' in outcome && writeJourney(outcome.document)).toBe(frozenText)
  })

  it('replaces bytes that are no UTF-8, and counts them', () => {
    const bytes = new Uint8Array(Buffer.from(frozenText))
    bytes[bytes.indexOf('M'.charCodeAt(0), 1000)] = 0xe9
    const outcome = readJourneyBytes(bytes, createTestEnv())
    expect(outcome).toMatchObject({ report: [{ code: 'badCharacters', params: { count: 1 } }] })
  })
})
