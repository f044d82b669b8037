// Trials of windows with one map, in frames of one page: random edits, takings over, freezings,
// wakings and kills, with clocks that are an hour off. Runs in the browser; see tab-trials.spec.ts.
import { createRandomSource, type RandomSource } from '../../helpers/random-source'
import type { TabFrame } from './frame'

type Window = { readonly element: HTMLIFrameElement; readonly tab: TabFrame; isAlive: boolean }

export type TrialOutcome = {
  readonly seed: number
  readonly faults: readonly string[]
  readonly acknowledged: number
  readonly takingsOver: number
}

const hourMs = 3_600_000
/** For windows to agree; where they are known not to, waiting proves nothing. */
const waitAtMostMs = 15_000
const waitWithoutHopeMs = 1500

/** One trial; `extra` goes to the address of its frames. */
async function runTrial(seed: number, extra: string): Promise<TrialOutcome> {
  const random = createRandomSource(seed)
  const windows: Window[] = []
  const count = 2 + random.below(3)
  for (let place = 0; place < count; place += 1) windows.push(await addWindow(random, extra))
  const [first] = windows
  if (!first) throw new Error('No window')
  const mapId = await first.tab.start()
  for (const other of windows.slice(1)) await other.tab.open(mapId)
  const typed: string[] = []
  const acknowledged = new Set<string>()
  let takingsOver = 0
  const steps = 8 + random.below(14)
  for (let step = 0; step < steps; step += 1) {
    const window = random.oneOf(windows)
    if (!window.isAlive) continue
    const action = random.below(10)
    if (action < 5) {
      const title = `${seed}-${step}`
      if (window.tab.add(title)) typed.push(title)
    } else if (action < 7) {
      takingsOver += 1
      window.tab.takeOver()
    } else if (action === 7) window.tab.freeze()
    else if (action === 8) window.tab.wake()
    else if (windows.filter(({ isAlive }) => isAlive).length > 1) {
      for (const title of window.tab.acknowledged()) acknowledged.add(title)
      window.isAlive = false
      window.element.remove()
    }
    await pause(random.oneOf([0, 0, 1, 3, 10, 40, 160]))
  }
  const living = windows.filter(({ isAlive }) => isAlive)
  for (const { tab } of living) tab.wake()
  const untilMs = performance.now() + (extra === '' ? waitAtMostMs : waitWithoutHopeMs)
  const faults = await settledFaults(mapId, living, typed, acknowledged, untilMs)
  for (const { element } of living) element.remove()
  return { seed, faults, acknowledged: acknowledged.size, takingsOver }
}

async function addWindow(random: RandomSource, extra: string): Promise<Window> {
  const element = document.createElement('iframe')
  const off = random.oneOf([-hourMs, 0, hourMs])
  element.src = `frame.html?off=${off}${extra}`
  const isLoaded = new Promise((resolve) => element.addEventListener('load', resolve))
  document.body.append(element)
  await isLoaded
  const { tabFrame } = element.contentWindow as unknown as { tabFrame: TabFrame }
  return { element, tab: tabFrame, isAlive: true }
}

/** Waits until nothing is wrong; what still is after a long time is a fault. */
async function settledFaults(
  mapId: string,
  living: readonly Window[],
  typed: readonly string[],
  acknowledged: Set<string>,
  untilMs: number,
): Promise<readonly string[]> {
  while (true) {
    for (const { tab } of living) for (const title of tab.acknowledged()) acknowledged.add(title)
    const faults = await faultsNow(mapId, living, typed, acknowledged)
    if (faults.length === 0 || performance.now() > untilMs) return faults
    await pause(50)
  }
}

async function faultsNow(
  mapId: string,
  living: readonly Window[],
  typed: readonly string[],
  acknowledged: ReadonlySet<string>,
): Promise<readonly string[]> {
  const [reader] = living
  if (!reader) return ['nobody is left']
  const { text, faults, apart } = await reader.tab.read(mapId)
  const entries = await reader.tab.entries(mapId)
  const writers = living.filter(({ tab }) => tab.mayWrite()).length
  const differing = living.filter(({ tab }) => tab.text() !== text)
  const has = (title: string) => text.includes(`"${title}"`) || apart.includes(title)
  const lost = [...acknowledged].filter((title) => title !== 'first' && !has(title))
  // A window that died may take with it what was not acknowledged; one that lives may not.
  const seen = new Set(living.flatMap(({ tab }) => tab.titles()))
  const dropped = typed.filter((title) => seen.has(title) && !has(title))
  return [
    ...faults,
    ...(writers === 1 ? [] : [`${writers} may write: ${living.map(({ tab }) => tab.describe())}`]),
    ...differing.map(({ tab }) => {
      const there = text.match(/"\d+-\d+"/g)
      const all = living.map((each) => `${each.tab.titles()} ${each.tab.describe()}`).join(' | ')
      return `shows something else: ${tab.titles()} instead of ${there}: ${all}; ${entries}`
    }),
    ...lost.map((title) => `lost: ${title}`),
    ...dropped.map((title) => `dropped: ${title}`),
  ]
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/** `count` trials from a seed on, several at a time. */
async function runTrials(
  firstSeed: number,
  count: number,
  atOnce: number,
  extra: string,
): Promise<readonly TrialOutcome[]> {
  const outcomes: TrialOutcome[] = []
  let next = 0
  const work = async () => {
    while (next < count) {
      const seed = firstSeed + next
      next += 1
      outcomes.push(await runTrial(seed, extra))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return outcomes
}

;(globalThis as unknown as { runTrials: typeof runTrials }).runTrials = runTrials
export type RunTrials = typeof runTrials
