// Views whose code comes on demand, and is shown at once when it came before it was needed.
import { type ComponentType, lazy } from 'react'

export type ViewModule<Props extends object> = { readonly default: ComponentType<Props> }

export type OnDemand<Props extends object> = {
  readonly View: ComponentType<Props>
  /** Fetches the code ahead; never fails: a failure is told when the view is shown. */
  readonly preload: () => Promise<void>
}

/**
 * React's own `lazy` suspends even for code that is there, and what suspended may be shown only
 * 300 ms later: opening a map waited for nothing that long.
 */
export function onDemand<Props extends object = object>(
  load: () => Promise<ViewModule<Props>>,
): OnDemand<Props> {
  let loaded: ViewModule<Props> | null = null
  const fetchView = async () => {
    loaded = await load()
    return loaded
  }
  return {
    View: lazy(() => (loaded ? here(loaded) : fetchView())),
    preload: () =>
      fetchView().then(
        () => undefined,
        () => undefined,
      ),
  }
}

/** A promise that answers before `then` returns: a real one never does. */
function here<Props extends object>(module: ViewModule<Props>): Promise<ViewModule<Props>> {
  const answer = Promise.resolve(module)
  const now = {
    // biome-ignore lint/suspicious/noThenProperty: React reads the answer through it.
    then: (resolve: (module: ViewModule<Props>) => void) => resolve(module),
  }
  return Object.assign(answer, now)
}
