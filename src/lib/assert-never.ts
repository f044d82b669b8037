// Makes a switch over a union exhaustive: a forgotten case does not compile.

/** Throws; reached only when data broke its type. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}
