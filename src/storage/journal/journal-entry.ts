// One step of a map's history as the journal keeps it: text, with a sum that tells spoilt text.
import { z } from 'zod/mini'
import { checksumOf } from '../../lib/checksum'
import type { HistoryStep } from '../../store/history-state'

/** A row of the database; (`mapId`, `seq`) is its key, `seq` counts 1, 2, 3 … without gaps. */
export type EntryRow = {
  readonly mapId: string
  readonly seq: number
  readonly atMs: number
  /** The step as JSON. */
  readonly text: string
  readonly checksum: number
}

/** A step as a row. */
export function toEntryRow(mapId: string, seq: number, step: HistoryStep): EntryRow {
  const text = JSON.stringify(step)
  return { mapId, seq, atMs: step.atMs, text, checksum: sumOf(mapId, seq, text) }
}

/** The step of a row; null when the row is not whole. */
export function stepOf(row: EntryRow): HistoryStep | null {
  if (sumOf(row.mapId, row.seq, row.text) !== row.checksum) return null
  try {
    const read = stepShape.safeParse(JSON.parse(row.text))
    return read.success ? (read.data as unknown as HistoryStep) : null
  } catch {
    return null
  }
}

/** A row in the wrong place is as bad as a spoilt one. */
function sumOf(mapId: string, seq: number, text: string): number {
  return checksumOf(text, checksumOf(`${mapId} ${seq} `))
}

const patches = z.array(
  z.object({
    op: z.enum(['add', 'remove', 'replace']),
    path: z.array(z.union([z.string(), z.number()])),
    value: z.optional(z.unknown()),
  }),
)

const stepShape = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('edit'),
    entryId: z.number(),
    label: z.object({ key: z.string(), args: z.array(z.unknown()) }),
    patches,
    inverse: patches,
    mergeKey: z.nullable(z.string()),
    merges: z.boolean(),
    atMs: z.number(),
  }),
  z.object({ kind: z.literal('mark'), cause: z.literal('tookOver'), atMs: z.number() }),
  z.object({ kind: z.literal('undo'), entryId: z.number(), atMs: z.number() }),
  z.object({ kind: z.literal('redo'), entryId: z.number(), atMs: z.number() }),
])
