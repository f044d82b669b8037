// A map of its own made from another one: the same content, a new identity, a known origin.
import type { EditEnv } from './edit-env'
import type { JourneyDocument } from './journey-document'

/** A copy with a new id, which remembers what it was copied from. */
export function copyDocument(
  document: JourneyDocument,
  title: string,
  env: EditEnv,
): JourneyDocument {
  const { map, foreign } = document
  const id = env.newMapId()
  const { [map.id]: fieldsOfMap, ...recordFields } = foreign.recordFields
  return {
    ...document,
    map: { ...map, id, title, createdAt: env.now(), lineage: [...map.lineage, map.id] },
    foreign: {
      ...foreign,
      recordFields: fieldsOfMap ? { ...recordFields, [id]: fieldsOfMap } : recordFields,
    },
  }
}
