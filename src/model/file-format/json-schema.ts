// The JSON Schema of the file, made from the same zod schemas that read it; only the build asks.
import { z } from 'zod/mini'
import { formatName } from '../migrations/all-migrations'
import { recordsByTable, tableNames } from '../records/all-records'
import { limits } from '../records/fields'
import { type FieldPlan, mapPlan, type RecordPlan, recordPlans } from './field-plan'

type Json = { [key: string]: unknown }

/** Draft 2020-12. Unknown fields are allowed everywhere, as the reader keeps them. */
export function journeyFileSchema(): Json {
  const definitions = tableNames.map((table) => {
    const { kind } = recordsByTable[table]
    return [kind, recordSchema(recordPlans[table])] as const
  })
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Throughline journey map',
    description: 'A file NAME.journey.json, format version 1.',
    type: 'object',
    required: ['format', 'formatVersion', 'minReader', 'map'],
    properties: {
      $schema: { type: 'string' },
      format: { const: formatName },
      formatVersion: { type: 'integer', minimum: 1 },
      minReader: { type: 'integer', minimum: 1 },
      map: recordSchema(mapPlan),
      ...Object.fromEntries(tableNames.map((table) => [table, tableSchema(table)])),
      quarantine: quarantineSchema,
    },
    $defs: Object.fromEntries(definitions),
  }
}

const quarantineSchema: Json = {
  description: 'What a reader could not use, with the place where it stood; written back as it is.',
  type: 'array',
  items: {
    type: 'object',
    required: ['path', 'reason', 'value'],
    properties: { path: { type: 'string' }, reason: { type: 'string' }, value: {} },
  },
}

function tableSchema(table: (typeof tableNames)[number]): Json {
  const items = { $ref: `#/$defs/${recordsByTable[table].kind}` }
  if (table === 'touchpoints') return { type: 'array', maxItems: limits.touchpoints, items }
  if (table === 'transitions') return { type: 'array', maxItems: limits.transitions, items }
  return { type: 'array', items }
}

function recordSchema(plan: RecordPlan): Json {
  const properties = plan.fields.map(({ key, plan: field }) => [key, fieldSchema(field)] as const)
  const required = plan.fields.filter(({ plan: field }) => field.blank === undefined)
  return {
    type: 'object',
    required: required.map(({ key }) => key),
    properties: Object.fromEntries(properties),
  }
}

function fieldSchema(plan: FieldPlan): Json {
  const { $schema: _, ...schema } = z.toJSONSchema(plan.schema, { io: 'input' }) as Json
  relax(plan, schema)
  return plan.blank === undefined ? schema : { ...schema, default: plan.blank }
}

/** Members that the reader restores need not be there. */
function relax(plan: FieldPlan, schema: Json): void {
  const inner = (schema.anyOf as Json[] | undefined)?.[0] ?? schema
  const items = plan.kind === 'list' ? inner.items : inner.additionalProperties
  if (plan.item && typeof items === 'object') relax(plan.item, items as Json)
  if (plan.kind !== 'object' || !Array.isArray(inner.required)) return
  const left = plan.members.filter(({ plan: member }) => member.blank !== undefined)
  const names = new Set<unknown>(left.map(({ key }) => key))
  const required = inner.required.filter((name) => !names.has(name))
  if (required.length > 0) inner.required = required
  else delete inner.required
  const properties = inner.properties as Record<string, Json>
  for (const { key, plan: member } of plan.members) {
    const property = properties[key]
    if (property) relax(member, property)
  }
}
