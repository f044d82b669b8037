// What "copy" puts on the clipboard: a part of a map as plain data, for this or another window.
import '../file-format/zod-settings'
import { z } from 'zod/mini'
import { fail, type Result, succeed } from '../../lib/result'
import type { RecordIn } from '../document/journey-document'
import { recordsByTable } from '../records/all-records'
import { limits, titleField } from '../records/fields'

/** The tables that travel; the others belong to their map. */
export const travellingTables = [
  'stages',
  'steps',
  'channels',
  'personas',
  'teams',
  'systems',
  'touchpoints',
  'transitions',
  'painPoints',
  'ideas',
  'brightSpots',
  'quotes',
] as const

export type TravellingTable = (typeof travellingTables)[number]

/**
 * Records as they are in their map, with what they mention. Stages, steps and channels stand in
 * reading order, touchpoints column by column from top to bottom, the others by number or order.
 */
export type ClipboardContent = {
  readonly format: 'throughline/clipboard'
  readonly formatVersion: 1
  /** The title of the map that it comes from. */
  readonly mapTitle: string
} & { readonly [Name in TravellingTable]: readonly RecordIn<Name>[] }

/** `broken`: ours, but not as we write it; `newer`: written by a later version. */
export type ClipboardFailure = 'not-ours' | 'newer' | 'broken' | 'too-large'

/** The content as the text that goes on the clipboard. */
export function writeClipboard(content: ClipboardContent): string {
  return JSON.stringify(content)
}

/** Reads text from the clipboard, which anybody may have written; never throws. */
export function readClipboard(text: string): Result<ClipboardContent, ClipboardFailure> {
  if (text.length > limits.fileBytes) return fail('too-large')
  const value = parsedJson(text)
  const head = headSchema.safeParse(value)
  if (!head.success) return fail('not-ours')
  if (head.data.formatVersion > 1) return fail('newer')
  const content = contentSchema.safeParse(value)
  if (!content.success) return fail('broken')
  // The schema is made of the records' own shapes, which is what the type says.
  return succeed(content.data as unknown as ClipboardContent)
}

const headSchema = z.object({
  format: z.literal('throughline/clipboard'),
  formatVersion: z.int().check(z.minimum(1)),
})

const contentSchema = z.object({
  ...headSchema.shape,
  mapTitle: titleField,
  ...Object.fromEntries(
    travellingTables.map((table) => {
      const most = table === 'transitions' ? limits.transitions : limits.touchpoints
      const record = z.object(recordsByTable[table].shape as Record<string, z.ZodMiniType>)
      return [table, z.array(record).check(z.maxLength(most))]
    }),
  ),
})

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
