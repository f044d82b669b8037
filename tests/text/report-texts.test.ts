// Sentences about files: the same places and values in both languages, none left open.
import { describe, expect, it } from 'vitest'
import { refusalSentence, reportSentence } from '../../src/text/report-texts'

describe('reportSentence', () => {
  const line = {
    path: 'touchpoints[3].title',
    code: 'tooLong',
    params: { length: 30_000, limit: 10_000 },
    done: 'cut',
  } as const

  it('names the place, the reason and what was done', () => {
    expect(reportSentence('en', line)).toBe(
      'touchpoints[3].title: the text has 30,000 characters, 10,000 are allowed. ' +
        'It was cut; the whole text is kept in the file.',
    )
  })

  it('does so in Dutch', () => {
    expect(reportSentence('nl', line)).toBe(
      'touchpoints[3].title: de tekst heeft 30.000 tekens; 10.000 is toegestaan. ' +
        'De tekst is ingekort; de hele tekst blijft in het bestand bewaard.',
    )
  })

  it('speaks of the file where there is no place, and puts in text as it is', () => {
    const cut = { path: '', code: 'fileCut', params: { line: 7 }, done: 'readOn' } as const
    expect(reportSentence('en', cut)).toBe(
      'The file: the file ends in the middle, at line 7. Reading went on.',
    )
    const odd = { ...cut, code: 'missingReference', params: { id: '$& {line}' } } as const
    expect(reportSentence('en', odd)).toContain('($& {line})')
  })
})

describe('refusalSentence', () => {
  it('says what the file looks like', () => {
    expect(refusalSentence('nl', 'notOurs', { looksLike: 'csv' })).toBe(
      'Dit is geen journey map: het lijkt op een tabel (CSV).',
    )
  })
})
