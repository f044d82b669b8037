// The small map as JSON, to be spoilt or added to.
import { smallMapText } from './journeys'

export type Json = { [key: string]: unknown }
export type MapFile = { [table: string]: Json[] } & { map: Json }

/** The text of the small map with a change made to its JSON. */
export function spoilt(change: (file: MapFile) => void): string {
  const file = JSON.parse(smallMapText) as MapFile
  change(file)
  return JSON.stringify(file, null, 2)
}

/** One record of a file, to be spoilt. */
export function recordOf(file: MapFile, table: string, index: number): Json {
  const found = file[table]?.[index]
  if (!found) throw new Error(`There is no ${table}[${index}]`)
  return found
}
