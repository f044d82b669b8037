// Work in steps, done at once.

/** What the steps come to. */
export function lastOf<Outcome>(steps: Iterator<unknown, Outcome>): Outcome {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
