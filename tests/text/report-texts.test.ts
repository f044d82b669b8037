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

  it('calls a record by its name, number or place, and knows parts that are no records', () => {
    const placeOf = (path: string, about?: string) => {
      const place = { ...line, path, ...(about !== undefined && { about }) }
      return reportSentence('en', place).split(': ')[0]
    }
    expect(placeOf('touchpoints[3].stepId', 'Buys it')).toBe(
      'Touchpoint “Buys it”, step (touchpoints[3].stepId)',
    )
    expect(placeOf('transitions[0]', 'X4')).toBe('Transition “X4” (transitions[0])')
    expect(placeOf('painPoints[1].on.id')).toBe(
      'Pain point 2 in the file, what it is about (painPoints[1].on.id)',
    )
    expect(placeOf('map.counters.pain')).toBe('The map itself, counters (map.counters.pain)')
    expect(placeOf('stages')).toBe('All records of the kind “stage” (stages)')
    expect(placeOf('__proto__')).toBe('A part of the file (__proto__)')
    expect(placeOf('constructor[2].toString')).toBe('A part of the file (constructor[2].toString)')
  })

  it('names the place, the reason and what was done', () => {
    expect(reportSentence('en', line)).toBe(
      'Touchpoint 4 in the file, title (touchpoints[3].title): the text has 30,000 characters, 10,000 are allowed. ' +
        'It was cut; the whole text is kept in the file.',
    )
  })

  it('does so in Dutch', () => {
    expect(reportSentence('nl', line)).toBe(
      'Contactmoment 4 in het bestand, titel (touchpoints[3].title): de tekst heeft 30.000 tekens; 10.000 is toegestaan. ' +
        'De tekst is ingekort; de hele tekst blijft in het bestand bewaard.',
    )
  })

  it('speaks of the file where there is no place, and puts in text as it is', () => {
    const cut = { path: '', code: 'fileCut', params: { line: 7 }, done: 'readOn' } as const
    expect(reportSentence('en', cut)).toBe(
      'The file: the text ends in the middle, at line 7. Reading went on.',
    )
    const odd = { ...cut, code: 'missingReference', params: { id: '$& {line}' } } as const
    expect(reportSentence('en', odd)).toContain('($& {line})')
  })
})

describe('refusalSentence', () => {
  it('says what the file looks like', () => {
    expect(refusalSentence('nl', 'notOurs', { looksLike: 'csv' })).toBe(
      'Dit is geen klantreiskaart: het lijkt op een tabel (CSV).',
    )
  })
})
