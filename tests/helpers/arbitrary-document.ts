// Sound documents with every field of every record drawn at random from its own schema, and with
// content that we do not know: for properties of the file.
import fc from 'fast-check'
import type { z } from 'zod/mini'
import { ordersBetween } from '../../src/lib/order-key'
import type { ForeignContent, JourneyDocument } from '../../src/model/document/journey-document'
import { referenceRules } from '../../src/model/document/references'
import {
  type RecordKind,
  recordsByTable,
  type TableName,
  tableNames,
  tableOfKind,
} from '../../src/model/records/all-records'
import type { RecordDefinition } from '../../src/model/records/define-record'
import { mapRecord } from '../../src/model/records/journey-map'

type Fields = Record<string, unknown>
type Tables = Record<TableName, Fields[]>

/** Maps with up to four records a table. */
export function arbitraryDocument(): fc.Arbitrary<JourneyDocument> {
  const tables = fc.record(
    Object.fromEntries(tableNames.map((table) => [table, arbitraryTable(table)])),
  ) as unknown as fc.Arbitrary<Tables>
  return fc
    .tuple(arbitraryRecord(mapRecord), tables, arbitraryForeign(), fc.nat())
    .map(([map, records, foreign, seed]) => assemble(map, records, foreign, seed))
}

const mustExist: readonly TableName[] = ['personas', 'stages', 'steps', 'channels', 'touchpoints']

function arbitraryTable(table: TableName): fc.Arbitrary<Fields[]> {
  const minLength = mustExist.includes(table) ? 1 : 0
  return fc.array(arbitraryRecord(recordsByTable[table]), { minLength, maxLength: 4 })
}

function arbitraryRecord(definition: RecordDefinition): fc.Arbitrary<Fields> {
  const fields = Object.entries(definition.shape)
  return fc.record(Object.fromEntries(fields.map(([key, schema]) => [key, arbitraryValue(schema)])))
}

type Description = {
  readonly type: string
  readonly format?: string
  readonly innerType: z.ZodMiniType
  readonly element: z.ZodMiniType
  readonly valueType: z.ZodMiniType
  readonly entries: Readonly<Record<string, string>>
  readonly values: readonly unknown[]
  readonly options: readonly z.ZodMiniType[]
  readonly shape: Readonly<Record<string, z.ZodMiniType>>
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly value?: number } } }[]
}

/** Values of a schema; ids among them name nothing yet. */
function arbitraryValue(schema: z.ZodMiniType): fc.Arbitrary<unknown> {
  const is = schema._zod.def as unknown as Description
  if (is.type === 'nullable') return fc.option(arbitraryValue(is.innerType), { freq: 3 })
  if (is.type === 'boolean') return fc.boolean()
  if (is.type === 'enum') return fc.constantFrom(...Object.values(is.entries))
  if (is.type === 'literal') return fc.constantFrom(...is.values)
  if (is.type === 'array') return fc.array(arbitraryValue(is.element), { maxLength: 3 })
  if (is.type === 'union') return fc.oneof(...is.options.map(arbitraryValue))
  if (is.type === 'record') return fc.dictionary(fc.uuid(), arbitraryValue(is.valueType))
  if (is.type === 'object') {
    const members = Object.entries(is.shape).map(([key, member]) => [key, arbitraryValue(member)])
    return fc.record(Object.fromEntries(members))
  }
  return is.type === 'number' ? arbitraryNumber(schema) : arbitraryText(schema)
}

const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', 'a "quoted" \\ word', 'two\nlines\r\n\t', '__proto__', '\ud83d', '\u2028'),
  fc.constantFrom('{"id": "tp_1"}', '"touchpoints": [', '2026-11-22', 'nl-NL', '<b>&amp;</b>'),
)

function arbitraryText(schema: z.ZodMiniType): fc.Arbitrary<string> {
  const sure = fc.constantFrom('2026-11-22', 'nl', 'tp_x')
  return fc
    .oneof(texts, sure)
    .chain((text) => (accepts(schema, text) ? fc.constant(text) : filtered(schema, sure)))
}

function arbitraryNumber(schema: z.ZodMiniType): fc.Arbitrary<number> {
  const numbers = fc.oneof(
    fc.integer({ min: -2, max: 20 }),
    fc.constantFrom(0.5, 0.8, 3.25, 1e300, -1e-7, 100),
  )
  return filtered(schema, numbers)
}

function filtered<Value>(schema: z.ZodMiniType, values: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return values.filter((value) => accepts(schema, value))
}

function accepts(schema: z.ZodMiniType, value: unknown): boolean {
  return schema.safeParse(value).success
}

const known: ReadonlySet<string> = new Set([
  ...tableNames.flatMap((table) => Object.keys(recordsByTable[table].shape)),
  ...tableNames,
  ...Object.keys(mapRecord.shape),
  ...['$schema', 'format', 'formatVersion', 'minReader', 'map', 'quarantine'],
  ...['__proto__', 'constructor', 'prototype'],
])

const forbiddenNames = /__proto__|constructor|prototype/g

/** As it comes out of a file: no -0, no forbidden names. */
const json = fc
  .jsonValue({ maxDepth: 4 })
  .map((value) => JSON.parse(JSON.stringify(value).replaceAll(forbiddenNames, 'name')) as unknown)
const foreignFields = fc.dictionary(
  fc.string({ minLength: 1 }).filter((key) => !known.has(key)),
  json,
  { maxKeys: 3, noNullPrototype: true },
)

function arbitraryForeign(): fc.Arbitrary<ForeignContent> {
  return fc.record({
    schemaUrl: fc.option(fc.webUrl()),
    fields: foreignFields,
    // By index here; the ids come with the records.
    recordFields: fc.dictionary(fc.constantFrom('0', '1', '2', '7', '30'), foreignFields, {
      noNullPrototype: true,
    }),
    quarantine: fc.array(fc.record({ path: texts, reason: texts, value: json }), { maxLength: 3 }),
  })
}

function assemble(
  map: Fields,
  tables: Tables,
  foreign: ForeignContent,
  seed: number,
): JourneyDocument {
  nameAndNumber(tables)
  pointSomewhere(tables, seed)
  keepRules(tables)
  const counters = tableNames.map((table) => [recordsByTable[table].kind, 100] as const)
  const wanted = Object.keys(map.counters as Fields)
  const document = {
    map: {
      ...map,
      id: 'jm_0',
      counters: Object.fromEntries(counters.filter(([kind]) => wanted.includes(kind))),
    },
    ...Object.fromEntries(tableNames.map((table) => [table, byId(tables[table])])),
  }
  const ids = ['jm_0', ...tableNames.flatMap((table) => tables[table].map(({ id }) => id))]
  const recordFields = Object.entries(foreign.recordFields)
    .filter(([index, fields]) => Number(index) < ids.length && Object.keys(fields).length > 0)
    .map(([index, fields]) => [ids[Number(index)], fields])
  return {
    ...document,
    foreign: { ...foreign, recordFields: Object.fromEntries(recordFields) },
  } as unknown as JourneyDocument
}

function byId(records: readonly Fields[]): Fields {
  return Object.fromEntries(records.map((record) => [record.id, record]))
}

function nameAndNumber(tables: Tables): void {
  for (const table of tableNames) {
    const orders = ordersBetween(null, null, tables[table].length).reverse()
    for (const [index, record] of tables[table].entries()) {
      record.id = `${recordsByTable[table].prefix}_${index}`
      if ('number' in record) record.number = 1 + ((index * 37) % 100)
      if ('order' in record) record.order = orders[index]
    }
  }
}

/** Every reference gets a target; what needs one that is not there goes. */
function pointSomewhere(tables: Tables, seed: number): void {
  let turn = seed
  const target = (kind: RecordKind) => {
    const records = tables[tableOfKind[kind]]
    turn = (turn * 31 + 7) % 1_000_003
    return records.length === 0 ? null : String(records[turn % records.length]?.id)
  }
  for (const rule of referenceRules) {
    tables[rule.table] = tables[rule.table].filter((record) => rule.visit(record, target))
  }
}

function keepRules(tables: Tables): void {
  for (const card of tables.touchpoints) {
    const also = card.alsoChannelIds as readonly unknown[]
    card.alsoChannelIds = also.filter((id) => id !== card.channelId)
    card.untilStepId = isLaterStep(tables, card.untilStepId, card.stepId) ? card.untilStepId : null
  }
  for (const system of tables.systems) {
    const partners = system.sharesDataWith as readonly string[]
    system.sharesDataWith = partners.filter((partner) => partner > String(system.id))
  }
  for (const item of tables.backlogItems) {
    if (String(item.parentId) >= String(item.id)) item.parentId = null
  }
  for (const path of tables.paths) mendStops(tables, path)
  for (const round of tables.voteRounds) giveVotes(round)
}

function isLaterStep(tables: Tables, until: unknown, from: unknown): boolean {
  const placeOf = (id: unknown) => {
    const step = tables.steps.find((known) => known.id === id)
    const stage = tables.stages.find((known) => known.id === step?.stageId)
    return `${stage?.order} ${step?.order}`
  }
  return until !== null && placeOf(until) > placeOf(from)
}

function mendStops(tables: Tables, path: Fields): void {
  const stops = path.stops as { touchpointId: unknown; viaTransitionId: unknown }[]
  for (const [index, stop] of stops.entries()) {
    const line = tables.transitions.find(
      ({ fromId, toId }) => fromId === stops[index - 1]?.touchpointId && toId === stop.touchpointId,
    )
    stop.viaTransitionId = line?.id ?? null
  }
}

function giveVotes(round: Fields): void {
  const candidates = round.candidates as readonly { id: string }[]
  for (const ballot of round.ballots as { support: object; concern: object }[]) {
    const votes = candidates.map(({ id }, index) => [id, index])
    ballot.support = Object.fromEntries(votes)
    ballot.concern = Object.fromEntries(votes.slice(1))
  }
}
