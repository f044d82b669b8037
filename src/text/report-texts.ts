// What a reader of files found and did, as sentences; the codes are the contract with the model.
import { placeInWords } from './report-places'

/** A language that these sentences exist in. */
export type ReportLanguage = 'en' | 'nl'

export type ReportParams = Readonly<Record<string, string | number>>

/** What was wrong. */
export type ReportCode = keyof typeof english.problems

/** What was done about it. */
export type ReportDone = keyof typeof english.deeds

/** Why a file was not opened at all. */
export type RefusalCode = keyof typeof english.refusals

/** One thing that a reader changed or could not use. */
export type ReportLine = {
  /** Where in the file: `touchpoints[3].title`; empty for the file as a whole. */
  readonly path: string
  /** What a person calls the record there: its title, or T12 for one without. */
  readonly about?: string
  readonly code: ReportCode
  readonly params: ReportParams
  readonly done: ReportDone
}

/** Whether something is missing from the map, was repaired, or is only worth knowing. */
export type ReportGroup = 'setAside' | 'repaired' | 'noted'

export const reportGroups: readonly ReportGroup[] = ['setAside', 'repaired', 'noted']

export function groupOf({ done }: ReportLine): ReportGroup {
  if (done === 'readOn') return 'noted'
  return ['setAside', 'default', 'cut'].includes(done) ? 'setAside' : 'repaired'
}

/** "Touchpoint “Buys it”, title (touchpoints[3].title): the text has 30,000 characters, 10,000 are allowed. It was cut …" */
export function reportSentence(language: ReportLanguage, line: ReportLine): string {
  const texts = textsIn[language]
  const place = placeInWords(language, line)
  const problem = fillIn(texts.problems[line.code], line.params, language)
  return `${place}: ${problem}. ${fillIn(texts.deeds[line.done], line.params, language)}.`
}

/** Why a file was not opened, as one sentence. */
export function refusalSentence(
  language: ReportLanguage,
  code: RefusalCode,
  params: ReportParams,
): string {
  const texts = textsIn[language]
  const kind = texts.looks[params.looksLike as keyof typeof english.looks]
  return fillIn(texts.refusals[code], { ...params, looksLike: kind ?? '' }, language)
}

/** Puts the values in their `{places}`; numbers get the separators of the language. */
function fillIn(text: string, params: ReportParams, language: ReportLanguage): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined
    return typeof value === 'number' ? value.toLocaleString(language) : (value ?? '?')
  })
}

const english = {
  problems: {
    badCharacters: '{count} characters are not valid UTF-8',
    badId: 'this has no usable id',
    badNumber: 'this has no usable number',
    badOrder: 'the place in the order is missing or not valid',
    counterTooLow: 'the counter stands below numbers that are in use',
    damagedText: 'the text is damaged at line {line}, column {column}',
    duplicateId: 'the id {id} is used more than once',
    duplicateNumber: 'the number {number} is used more than once',
    equalOrder: 'two have the same place in the order',
    fileCut: 'the text ends in the middle, at line {line}',
    forbiddenKey: 'the name {key} is not allowed here',
    missingField: 'the field {field} is missing',
    missingOwner: 'what this belongs to ({id}) is not in the file',
    missingReference: 'what this refers to ({id}) is not in the file',
    notARecord: 'this is {found}, where a record was expected',
    noFormat:
      'the name of the format is missing or damaged, but there are records of a journey map',
    notATable: 'this is {found}, where a list of records was expected',
    notFinite: 'the number is too large or not a number',
    notQuiteJson: 'the text is not quite valid JSON',
    nothingThere: 'there is none, and every map has one',
    repeatedKey: 'the name {key} stands here more than once',
    repeatedReference: '{id} is listed more than once',
    tooDeep: 'this is nested deeper than {limit} levels',
    tooLong: 'the text has {length} characters, {limit} are allowed',
    unknownVersion: 'the version of the format is not given as a whole number',
    uselessReference: 'the reference to {id} makes no sense here',
    wrongValue: '{found} is not a value that is allowed here',
  },
  deeds: {
    cut: 'It was cut; the whole text is kept in the file',
    default: 'The usual value is shown; what stood there is kept in the file',
    joined: 'Both were read',
    leftOut: 'The reference was left out',
    made: 'One was made',
    readOn: 'Reading went on',
    renamed: 'It was given the id {newId}',
    renumbered: 'It was given the number {newNumber}',
    reordered: 'It was given a place',
    setAside: 'It is not shown, but kept in the file',
    setRight: 'It was set right',
  },
  refusals: {
    empty: 'The file is empty.',
    notOurs: 'This is not a journey map: it looks like {looksLike}.',
    pictureDamaged: 'The picture is damaged, and so is the map in it.',
    pictureOnly: 'There is no map in this picture: it holds one only if it was saved so.',
    pictureTooLarge: 'What is packed in this picture comes to more than {limit} bytes.',
    otherFormat: 'This is not a journey map: its format is called “{format}”.',
    readerDied: 'The reader broke down on this file. Nothing of your map has changed.',
    readerHung: 'The reader no longer answered, and was stopped. Nothing of your map has changed.',
    tooLarge: 'The file has {count} bytes; the limit is {limit}.',
    tooManyTouchpoints: 'The file has {count} touchpoints; the limit is {limit}.',
    tooManyTransitions: 'The file has {count} transitions; the limit is {limit}.',
    unreadable: 'The file cannot be read.',
  },
  looks: {
    csv: 'a table (CSV)',
    html: 'a web page',
    image: 'a picture',
    json: 'JSON of another program',
    list: 'a list in JSON',
    pdf: 'a PDF document',
    text: 'plain text',
    value: 'a single JSON value',
    xml: 'XML',
    zip: 'a packed file or an office document',
    binary: 'no text',
  },
}

const dutch: typeof english = {
  problems: {
    badCharacters: '{count} tekens zijn geen geldige UTF-8',
    badId: 'dit heeft geen bruikbare id',
    badNumber: 'dit heeft geen bruikbaar nummer',
    badOrder: 'de plaats in de volgorde ontbreekt of is ongeldig',
    counterTooLow: 'de teller staat lager dan nummers die in gebruik zijn',
    damagedText: 'de tekst is beschadigd op regel {line}, kolom {column}',
    duplicateId: 'de id {id} wordt meer dan één keer gebruikt',
    duplicateNumber: 'het nummer {number} wordt meer dan één keer gebruikt',
    equalOrder: 'er zijn er twee met dezelfde plaats in de volgorde',
    fileCut: 'de tekst houdt middenin op, bij regel {line}',
    forbiddenKey: 'de naam {key} is hier niet toegestaan',
    missingField: 'het veld {field} ontbreekt',
    missingOwner: 'datgene waar dit bij hoort ({id}) staat niet in het bestand',
    missingReference: 'datgene waar dit naar verwijst ({id}) staat niet in het bestand',
    notARecord: 'dit is {found}; hier werd een record verwacht',
    noFormat:
      'de naam van het formaat ontbreekt of is beschadigd, maar er staan records van een klantreiskaart in',
    notATable: 'dit is {found}; hier werd een lijst van records verwacht',
    notFinite: 'het getal is te groot of geen getal',
    notQuiteJson: 'de tekst is niet helemaal geldige JSON',
    nothingThere: 'er is er geen, en elke kaart heeft er een',
    repeatedKey: 'de naam {key} staat hier meer dan één keer',
    repeatedReference: '{id} staat er meer dan één keer',
    tooDeep: 'dit is dieper dan {limit} niveaus genest',
    tooLong: 'de tekst heeft {length} tekens; {limit} is toegestaan',
    unknownVersion: 'de versie van het formaat is geen geheel getal',
    uselessReference: 'de verwijzing naar {id} heeft hier geen zin',
    wrongValue: '{found} is geen waarde die hier is toegestaan',
  },
  deeds: {
    cut: 'De tekst is ingekort; de hele tekst blijft in het bestand bewaard',
    default: 'De gewone waarde wordt getoond; wat er stond blijft in het bestand bewaard',
    joined: 'Beide zijn gelezen',
    leftOut: 'De verwijzing is weggelaten',
    made: 'Er is er een gemaakt',
    readOn: 'Het lezen ging verder',
    renamed: 'Het heeft de id {newId} gekregen',
    renumbered: 'Het heeft het nummer {newNumber} gekregen',
    reordered: 'Het heeft een plaats gekregen',
    setAside: 'Het wordt niet getoond, maar blijft in het bestand bewaard',
    setRight: 'Het is rechtgezet',
  },
  refusals: {
    empty: 'Het bestand is leeg.',
    notOurs: 'Dit is geen klantreiskaart: het lijkt op {looksLike}.',
    pictureDamaged: 'De afbeelding is beschadigd, en de kaart erin ook.',
    pictureOnly: 'In deze afbeelding zit geen kaart: die zit er alleen in als ze zo is opgeslagen.',
    pictureTooLarge: 'Wat in deze afbeelding is ingepakt, is groter dan {limit} bytes.',
    otherFormat: 'Dit is geen klantreiskaart: het formaat heet ‘{format}’.',
    readerDied:
      'Het inlezen van dit bestand liep vast op een fout. Aan je kaart is niets veranderd.',
    readerHung:
      'Het inlezen gaf geen antwoord meer en is gestopt. Aan je kaart is niets veranderd.',
    tooLarge: 'Het bestand heeft {count} bytes; de grens is {limit}.',
    tooManyTouchpoints: 'Het bestand heeft {count} contactmomenten; de grens is {limit}.',
    tooManyTransitions: 'Het bestand heeft {count} overgangen; de grens is {limit}.',
    unreadable: 'Het bestand kan niet worden gelezen.',
  },
  looks: {
    csv: 'een tabel (CSV)',
    html: 'een webpagina',
    image: 'een afbeelding',
    json: 'JSON van een ander programma',
    list: 'een lijst in JSON',
    pdf: 'een PDF-document',
    text: 'gewone tekst',
    value: 'een losse JSON-waarde',
    xml: 'XML',
    zip: 'een ingepakt bestand of een kantoordocument',
    binary: 'geen tekst',
  },
}

const textsIn = { en: english, nl: dutch }
