// The longest free part of a range after blocking parts of it.

/** One range at a time; made once and used for many, because thousands are asked for. */
export function createFreeRange() {
  const depth = new Int32Array(maxSteps + 2)
  let from = 0
  let step = 1
  let count = 0

  /** Begins anew with everything from `start` to `end` free. */
  function start(first: number, end: number): void {
    from = first
    step = minStep
    // Doubled, not divided: sums of such steps are exact, wherever on the map they start.
    while ((end - first) / step > maxSteps) step *= 2
    count = Math.floor((end - first) / step) + 1
    depth.fill(0, 0, count + 1)
  }

  /** Takes away what lies between two values, ends included. */
  function block(first: number, end: number): void {
    const low = Math.max(0, Math.ceil((first - from) / step))
    const high = Math.min(count - 1, Math.floor((end - from) / step))
    if (low > high) return
    depth[low] = (depth[low] as number) + 1
    depth[high + 1] = (depth[high + 1] as number) - 1
  }

  /** The middle of the longest free part; null when nothing is free. */
  function longest(): number | null {
    let best = 0
    let bestEnd = 0
    let run = 0
    let blocked = 0
    for (let index = 0; index < count; index += 1) {
      blocked += depth[index] as number
      run = blocked === 0 ? run + 1 : 0
      if (run <= best) continue
      best = run
      bestEnd = index
    }
    // A value that was tried itself: between two of them something thin could lie.
    return best === 0 ? null : from + (bestEnd - ((best - 1) >> 1)) * step
  }
  return { start, block, longest }
}

const minStep = 2
const maxSteps = 512
