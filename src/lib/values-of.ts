// The items of a table and their ids as lists, made once for all who walk it.
import { memoByIdentity } from './memo-by-identity'

/** `Object.values`, once a table. */
export const valuesOf: (table: object) => readonly unknown[] = memoByIdentity((table: object) =>
  Object.values(table),
)

/** `Object.keys`, once a table. */
export const keysOf: (table: object) => readonly string[] = memoByIdentity((table: object) =>
  Object.keys(table),
)
