// Which maps some window has open now, known to the browser by locks, which end with their window.

const prefix = 'throughline map '
/** Whoever may write a map has it open; see `tabs/writer-lock.ts`. */
const writerPrefix = 'throughline writer '

/** Local ids of maps that are open in this browser, in this window or another one. */
export async function mapsOpenNow(): Promise<ReadonlySet<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {}
  const ids = held.flatMap(({ name = '' }) =>
    [prefix, writerPrefix]
      .filter((start) => name.startsWith(start))
      .map((start) => name.slice(start.length)),
  )
  return new Set(ids)
}

/** Says that a map is open here, until the returned function is called or the window ends. */
export function holdMap(mapId: string): () => void {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  // Shared: this only tells; who may write is another question.
  navigator.locks
    ?.request(`${prefix}${mapId}`, { mode: 'shared' }, () => held)
    .catch(() => undefined)
  return () => release()
}
