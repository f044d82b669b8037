// Long work on the page, in slices.

type YieldingScheduler = { readonly yield?: () => Promise<void> }

/** Lets the browser draw and take keys; a timer waits at least 4 ms where `yield` does not exist. */
export function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: YieldingScheduler }
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve))
}
