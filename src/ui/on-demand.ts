// Views whose code comes on demand, and is shown at once when it came before it was needed.
import { type ComponentType, createContext, createElement, useEffect, useState } from 'react'

export type ViewModule<Props extends object> = { readonly default: ComponentType<Props> }

export type OnDemand<Props extends object> = {
  readonly View: ComponentType<Props>
  /** Fetches the code ahead; never fails: a failure is told when the view is shown. */
  readonly preload: () => Promise<void>
  /** The same for what must know when it is there; rejects when the code cannot be had. */
  readonly load: () => Promise<void>
  readonly isHere: () => boolean
}

/**
 * React's own `lazy` suspends, and what suspended is shown only 300 ms after the last thing that was:
 * opening a map waited for nothing that long. Here a view is empty until its code is there; when that
 * cannot be had the view throws, for the boundary round it.
 */
export function onDemand<Props extends object = object>(
  load: () => Promise<ViewModule<Props>>,
): OnDemand<Props> {
  let loaded: ViewModule<Props> | null = null
  const fetchView = async () => {
    loaded ??= await load()
  }
  function View(props: Props) {
    const [state, setState] = useState<Coming>(loaded ? 'here' : 'coming')
    useEffect(() => {
      let isGone = false
      const say = (next: Coming) => {
        if (!isGone) setState(next)
      }
      fetchView().then(
        () => say('here'),
        (failure: unknown) => say({ failure }),
      )
      return () => {
        isGone = true
      }
    }, [])
    if (typeof state === 'object') throw state.failure
    return loaded && createElement(loaded.default, props)
  }
  return {
    View,
    load: fetchView,
    isHere: () => loaded !== null,
    preload: () =>
      fetchView().then(
        () => undefined,
        () => undefined,
      ),
  }
}

/** Tells somebody that code could not be had, where nothing of it is shown yet. */
export const LateFailureContext = createContext((failure: unknown): void => {
  throw failure
})

type Coming = 'coming' | 'here' | { readonly failure: unknown }
