// Every map of which the browser keeps anything, without reading what is in it.
import type { MapRow } from '../journal/map-row'
import type { RescueSources } from './rescue-map'

export type ListedMap = {
  readonly id: string
  readonly title: string
  /** Null when not even that is known. */
  readonly changedAtMs: number | null
  readonly isInBin: boolean
}

/** The maps of the journal and of its mirror, the latest first. Never rejects. */
export async function listKeptMaps({
  rows,
  mirrored,
}: RescueSources): Promise<readonly ListedMap[]> {
  const found = new Map<string, ListedMap>()
  const ids = rows ? await rows.mapIds().catch(() => []) : []
  for (const id of ids) found.set(id, toListed(id, await rows?.map(id)))
  for (const { map } of await mirrored().catch(() => [])) {
    if (!found.has(map.id)) found.set(map.id, toListed(map.id, map))
  }
  return [...found.values()].sort(
    (left, right) => (right.changedAtMs ?? 0) - (left.changedAtMs ?? 0),
  )
}

function toListed(id: string, map: MapRow | undefined): ListedMap {
  return {
    id,
    title: map?.title ?? '',
    changedAtMs: map?.changedAtMs ?? null,
    isInBin: typeof map?.deletedAtMs === 'number',
  }
}
