// What a step of the history makes of a document. Immer does the same, but copies each record that
// comes back: thousands of them when a map is undone that was deleted, and then none is the object
// whose card, name and width are remembered.
import { applyPatches as applyByImmer, enablePatches, type Patch } from 'immer'
import type { JourneyDocument } from '../model/document/journey-document'

enablePatches()

/**
 * The document after `patches`; it and they stay as they are, and records are taken over from them as
 * they are. Throws where a path leads nowhere.
 */
export function applyPatches(
  document: JourneyDocument,
  patches: readonly Patch[],
): JourneyDocument {
  return applyToTables(document, patches) ?? applyByImmer(document, patches as Patch[])
}

type Fields = { [key: string]: unknown }

/** Null where a patch is of a list, or of what is not there: few are, and Immer knows all of that. */
function applyToTables(
  document: JourneyDocument,
  patches: readonly Patch[],
): JourneyDocument | null {
  const root: Fields = { ...document }
  /** Made here, and so free to be changed. */
  const copies = new Set<unknown>([root])
  for (const { op, path, value } of patches) {
    let at = root
    for (const key of path.slice(0, -1)) {
      const child = Object.hasOwn(at, key) ? at[key] : null
      if (typeof child !== 'object' || child === null || Array.isArray(child)) return null
      const copy = copies.has(child) ? (child as Fields) : { ...child }
      copies.add(copy)
      at[key] = copy
      at = copy
    }
    const last = path.at(-1)
    if (typeof last !== 'string' || last === '__proto__') return null
    if (op === 'remove') delete at[last]
    else at[last] = value
  }
  return root as JourneyDocument
}
