// 200 random interleavings of two to four windows with one map, in frames of one page; ten more in
// whole tabs. Nothing acknowledged is lost, one window writes, all show the same.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { build } from 'vite'
import { createRandomSource } from '../helpers/random-source'
import { seed } from '../helpers/seed'
import type { TabFrame } from './tab-frames/frame'
import type { RunTrials, TrialOutcome } from './tab-frames/trials'

const address = 'http://tabs.localhost/'
const folder = fileURLToPath(new URL('./tab-frames/', import.meta.url))
const out = fileURLToPath(new URL('../../node_modules/.cache/tab-frames/', import.meta.url))
const times = Number(process.env.THROUGHLINE_SOAK ?? 1)
const trials = 200 * times

/** Seeds of trials that found something once. */
const oldSeeds: readonly number[] = [7011, 7085, 20_261_276, 20_261_280]

test.describe.configure({ mode: 'serial', timeout: 240_000 * times })

test.beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: out,
      emptyOutDir: true,
      minify: false,
      rollupOptions: {
        input: { frame: `${folder}frame.ts`, trials: `${folder}trials.ts` },
        output: { entryFileNames: '[name].js' },
      },
    },
  })
})

/** A page with nothing but the trials; everything comes from the little build above. */
async function openTrials(context: BrowserContext): Promise<Page> {
  await context.route(`${address}**`, (route) => {
    const { pathname } = new URL(route.request().url())
    const [, name = '', kind] = /^\/(.+)\.(html|js)$/.exec(pathname) ?? []
    if (kind === 'html') {
      const body = `<!doctype html><script type="module" src="${name}.js"></script>`
      return route.fulfill({ contentType: 'text/html', body })
    }
    const body = readFileSync(`${out}${pathname.slice(1)}`, 'utf8')
    return route.fulfill({ contentType: 'text/javascript', body })
  })
  const page = await context.newPage()
  await page.goto(`${address}trials.html`)
  return page
}

async function run(page: Page, seed: number, count: number, extra = '') {
  const outcomes: readonly TrialOutcome[] = await page.evaluate(
    ([first, number, more]) => {
      const { runTrials } = globalThis as unknown as { runTrials: RunTrials }
      return runTrials(first, number, 6, more)
    },
    [seed, count, extra] as const,
  )
  return {
    broken: outcomes.filter(({ faults }) => faults.length > 0),
    acknowledged: outcomes.reduce((sum, each) => sum + each.acknowledged, 0),
    takingsOver: outcomes.reduce((sum, each) => sum + each.takingsOver, 0),
  }
}

test(`${trials} interleavings of windows lose nothing and agree`, async ({ context }) => {
  console.log(`tab trials from seed ${seed}`)
  const page = await openTrials(context)
  for (const seed of oldSeeds) expect((await run(page, seed, 1)).broken).toEqual([])
  const { broken, acknowledged, takingsOver } = await run(page, seed, trials)
  console.log(`${trials} trials: ${acknowledged} edits acknowledged, ${takingsOver} takings over`)
  expect(broken, `from seed ${seed}`).toEqual([])
  // Trials in which nothing happens would prove nothing.
  expect(acknowledged).toBeGreaterThan(trials)
  expect(takingsOver).toBeGreaterThan(trials / 2)
})

test('without the lock the trials fail', async ({ context }) => {
  const page = await openTrials(context)
  const { broken } = await run(page, 1, 6, '&lockless=1')
  expect(broken.length).toBeGreaterThan(0)
})

test('ten interleavings of whole tabs', async ({ context }) => {
  const random = createRandomSource(seed)
  await openTrials(context)
  for (let trial = 0; trial < 10; trial += 1) {
    const tabs: Page[] = []
    const offsets = [0, -3_600_000, 3_600_000].slice(0, 2 + random.below(2))
    for (const off of offsets) {
      const tab = await context.newPage()
      await tab.goto(`${address}frame.html?off=${off}`)
      tabs.push(tab)
    }
    const [first, ...others] = tabs
    if (!first) throw new Error('No tab')
    const mapId = await ask(first, (frame) => frame.start())
    for (const other of others) await ask(other, (frame, id) => frame.open(id), mapId)
    const acknowledged = new Set<string>()
    for (let step = 0; step < 8; step += 1) {
      const tab = random.oneOf(tabs)
      const action = random.below(6)
      if (action < 3) await ask(tab, (frame, title) => frame.add(title), `${trial}-${step}`)
      else if (action < 5) await ask(tab, (frame) => frame.takeOver())
      else if (tabs.length > 1) {
        for (const title of await ask(tab, (frame) => frame.acknowledged())) acknowledged.add(title)
        tabs.splice(tabs.indexOf(tab), 1)
        await tab.close({ runBeforeUnload: false })
      }
    }
    await expect
      .poll(() => faultsOf(tabs, mapId, acknowledged), { timeout: 20_000, message: `${seed}` })
      .toEqual([])
    for (const tab of tabs) await tab.close()
  }
})

async function faultsOf(tabs: readonly Page[], mapId: string, acknowledged: Set<string>) {
  const [reader] = tabs
  if (!reader) return ['nobody is left']
  for (const tab of tabs) {
    for (const title of await ask(tab, (frame) => frame.acknowledged())) acknowledged.add(title)
  }
  const { text, faults, apart } = await ask(reader, (frame, id) => frame.read(id), mapId)
  const writers = await Promise.all(tabs.map((tab) => ask(tab, (frame) => frame.mayWrite())))
  const texts = await Promise.all(tabs.map((tab) => ask(tab, (frame) => frame.text())))
  const lost = [...acknowledged].filter(
    (title) => title !== 'first' && !text.includes(`"${title}"`) && !apart.includes(title),
  )
  return [
    ...faults,
    ...(writers.filter(Boolean).length === 1 ? [] : [`writers: ${writers}`]),
    ...(texts.every((each) => each === text) ? [] : ['tabs show different things']),
    ...lost,
  ]
}

/** Runs in the tab, with its frame. */
async function ask<Answer>(
  tab: Page,
  question: (frame: TabFrame, word: string) => Answer | Promise<Answer>,
  word = '',
): Promise<Answer> {
  return tab.evaluate(`(${question})(globalThis.tabFrame, ${JSON.stringify(word)})`)
}
