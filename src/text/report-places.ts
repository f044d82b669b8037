// Places in a journey file, in words: `touchpoints[3].title` is "Touchpoint “Buys it”, title".

export type PlaceLanguage = 'en' | 'nl'

/**
 * A JSON path and, if it is known, what a person calls the record there. The path itself follows in
 * brackets, for whoever opens the file.
 */
export function placeInWords(
  language: PlaceLanguage,
  { path, about }: { readonly path: string; readonly about?: string },
): string {
  const words = wordsIn[language]
  if (path === '') return words.wholeFile
  const [, head = '', index, rest = ''] = /^([^.[]+)(?:\[(\d+)\])?\.?(.*)$/s.exec(path) ?? []
  const record = recordInWords(words, head, index, about)
  const field = fieldInWords(words, rest)
  return `${record}${field ? `, ${field}` : ''} (${path})`
}

type Words = typeof english

function recordInWords(words: Words, head: string, index: string | undefined, about = ''): string {
  if (head === 'map') return words.map
  const kind = Object.hasOwn(words.kinds, head) ? words.kinds[head as Table] : null
  if (kind === null) return words.part
  if (index === undefined) return words.tableOf.replace('{kind}', kind)
  const named = about === '' ? `${Number(index) + 1} ${words.inFile}` : words.quoted(about)
  const [first = '', ...others] = [...kind]
  return `${first.toUpperCase()}${others.join('')} ${named}`
}

/** The first name of the path within a record that a person knows. */
function fieldInWords(words: Words, rest: string): string | null {
  const [key = ''] = /^[^.[]*/.exec(rest) ?? []
  return Object.hasOwn(words.fields, key) ? words.fields[key as Field] : null
}

const english = {
  wholeFile: 'The file',
  map: 'The map itself',
  part: 'A part of the file',
  tableOf: 'All records of the kind “{kind}”',
  inFile: 'in the file',
  quoted: (text: string) => `“${text}”`,
  kinds: {
    personas: 'persona',
    stages: 'stage',
    steps: 'step',
    channels: 'channel',
    teams: 'team',
    systems: 'system',
    touchpoints: 'touchpoint',
    transitions: 'transition',
    paths: 'path',
    painPoints: 'pain point',
    brightSpots: 'bright spot',
    quotes: 'quote',
    ideas: 'feature idea',
    backlogItems: 'backlog item',
    objectives: 'objective',
    inbox: 'inbox item',
    parkingLot: 'parked item',
    decisions: 'decision',
    actions: 'action',
    agenda: 'agenda item',
    voteRounds: 'vote round',
    waivers: 'waived finding',
  },
  fields: {
    title: 'title',
    name: 'name',
    text: 'text',
    notes: 'notes',
    description: 'description',
    number: 'number',
    order: 'place in the order',
    stageId: 'stage',
    stepId: 'step',
    untilStepId: 'last step',
    channelId: 'channel',
    alsoChannelIds: 'other channels',
    fromId: 'where it begins',
    toId: 'where it ends',
    on: 'what it is about',
    emotions: 'emotions',
    personaId: 'persona',
    personaIds: 'personas',
    teamId: 'team',
    systemIds: 'systems',
    tags: 'tags',
    links: 'links',
    metrics: 'metrics',
    context: 'context carried over',
    share: 'share of customers',
    effort: 'customer effort',
    volume: 'volume',
    severity: 'severity',
    frequency: 'frequency',
    painPointIds: 'pain points',
    painPointId: 'pain point',
    ideaIds: 'feature ideas',
    objectiveIds: 'objectives',
    parentId: 'what it is a part of',
    stops: 'stops',
    scores: 'scores',
    counters: 'counters',
    color: 'colour',
    scenario: 'scenario',
    goal: 'what the customer wants',
    owner: 'owner',
    status: 'status',
    kind: 'kind',
  },
}

type Table = keyof typeof english.kinds
type Field = keyof typeof english.fields

const dutch: Words = {
  wholeFile: 'Het bestand',
  map: 'De kaart zelf',
  part: 'Een deel van het bestand',
  tableOf: 'Alles van de soort ‘{kind}’',
  inFile: 'in het bestand',
  quoted: (text) => `‘${text}’`,
  kinds: {
    personas: 'persona',
    stages: 'fase',
    steps: 'stap',
    channels: 'kanaal',
    teams: 'team',
    systems: 'systeem',
    touchpoints: 'contactmoment',
    transitions: 'overgang',
    paths: 'route',
    painPoints: 'pijnpunt',
    brightSpots: 'lichtpunt',
    quotes: 'citaat',
    ideas: 'verbeteridee',
    backlogItems: 'backlogitem',
    objectives: 'doelstelling',
    inbox: 'item in de inbox',
    parkingLot: 'geparkeerd item',
    decisions: 'besluit',
    actions: 'actie',
    agenda: 'agendapunt',
    voteRounds: 'stemronde',
    waivers: 'terzijde gelegde bevinding',
  },
  fields: {
    title: 'titel',
    name: 'naam',
    text: 'tekst',
    notes: 'notities',
    description: 'beschrijving',
    number: 'nummer',
    order: 'plaats in de volgorde',
    stageId: 'fase',
    stepId: 'stap',
    untilStepId: 'laatste stap',
    channelId: 'kanaal',
    alsoChannelIds: 'andere kanalen',
    fromId: 'waar het begint',
    toId: 'waar het eindigt',
    on: 'waar het over gaat',
    emotions: 'emoties',
    personaId: 'persona',
    personaIds: 'persona’s',
    teamId: 'team',
    systemIds: 'systemen',
    tags: 'labels',
    links: 'links',
    metrics: 'meetwaarden',
    context: 'meegenomen context',
    share: 'aandeel van de klanten',
    effort: 'moeite voor de klant',
    volume: 'aantal per maand',
    severity: 'ernst',
    frequency: 'frequentie',
    painPointIds: 'pijnpunten',
    painPointId: 'pijnpunt',
    ideaIds: 'verbeterideeën',
    objectiveIds: 'doelstellingen',
    parentId: 'waar het onderdeel van is',
    stops: 'haltes',
    scores: 'scores',
    counters: 'tellers',
    color: 'kleur',
    scenario: 'scenario',
    goal: 'wat de klant wil',
    owner: 'eigenaar',
    status: 'status',
    kind: 'soort',
  },
}

const wordsIn = { en: english, nl: dutch }
