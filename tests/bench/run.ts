// Runs the scenarios: builds, opens the production app beside the floor, takes turns, reports.
import { readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from 'playwright-core'
import { build } from 'vite'
import { buildApp, root } from '../../scripts/build-app.mjs'
import { findBrowser } from '../../scripts/find-browser.mjs'
import { serveDist } from '../../scripts/serve-dist.mjs'
import type { JourneyDocument } from '../../src/model/document/journey-document'
import { installFilePickers } from '../e2e/support/file-pickers'
import { generateDocument } from '../helpers/random-document'
import { allScenarios } from './all-scenarios'
import { installWatch } from './in-page'
import { areAllKept, type Measured, reportOf } from './report'
import type { Scenario, Subject } from './scenario'
import { trustedInput } from './trusted-input'

const pagesFolder = `${root}node_modules/.cache/bench-pages`
const seed = 42

/**
 * `npm run bench -- [words of scenario names] [--rounds 5]`. Answers with the exit code: 0 when
 * every promise was kept.
 */
export async function runBench(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { rounds: { type: 'string', default: '5' } },
  })
  const scenarios = allScenarios.filter(({ name }) =>
    positionals.every((word) => name.includes(word)),
  )
  await buildAll()
  const app = await serveDist({ directory: `${root}dist` })
  const pages = await serveDist({ directory: pagesFolder })
  const { executablePath, args: browserArgs } = await findBrowser()
  const browser = await chromium.launch({ executablePath, args: browserArgs })
  try {
    const places = { app: app.url, floor: `${pages.url}floor/`, pages: pages.url }
    const measured = await measure(browser, places, scenarios, Number(values.rounds))
    console.log(`\n${reportOf(measured, browser.version())}`)
    return areAllKept(measured) ? 0 : 1
  } finally {
    await browser.close()
    await Promise.all([app.close(), pages.close()])
  }
}

async function buildAll(): Promise<void> {
  await buildApp()
  const pages = `${root}tests/bench/pages`
  await build({
    root: pages,
    configFile: false,
    base: './',
    logLevel: 'warn',
    build: {
      outDir: pagesFolder,
      emptyOutDir: true,
      rolldownOptions: {
        input: readdirSync(pages).map((name) => `${pages}/${name}/index.html`),
      },
    },
  })
}

/** Round after round all scenarios, app and floor in turns: a noisy minute touches them all. */
async function measure(
  browser: Browser,
  places: { app: string; floor: string; pages: string },
  scenarios: readonly Scenario[],
  rounds: number,
): Promise<Measured[]> {
  const map = rememberMaps()
  const results = scenarios.map((scenario) => {
    const samples = { app: [] as number[], floor: [] as number[] }
    return { scenario, samples, error: null as string | null }
  })
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? (['app', 'floor'] as const) : (['floor', 'app'] as const)
    for (const result of results) {
      for (const side of order) {
        const run = side === 'app' ? result.scenario.run : result.scenario.floor
        if (!run || result.error) continue
        try {
          result.samples[side].push(
            ...(await visit(browser, { url: places[side], pagesUrl: places.pages, map }, run)),
          )
        } catch (error) {
          result.error = String(error).split('\n')[0] ?? 'failed'
        }
      }
    }
    console.log(`round ${round + 1} of ${rounds}`)
  }
  return results.map(({ scenario, samples, error }) => ({ scenario, ...samples, error }))
}

async function visit(
  browser: Browser,
  given: Pick<Subject, 'url' | 'pagesUrl' | 'map'>,
  run: Scenario['run'],
): Promise<readonly number[]> {
  const context = await browser.newContext({
    viewport: { width: 1600, height: 900 },
    locale: 'en-GB',
  })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    await installWatch(page)
    const pickers = await installFilePickers(page)
    const cdp = await context.newCDPSession(page)
    return await run({ page, cdp, input: trustedInput(page, cdp), pickers, ...given })
  } finally {
    await context.close()
  }
}

/** The same map for every visit that asks for its size. */
function rememberMaps(): Subject['map'] {
  const maps = new Map<number, JourneyDocument>()
  return (touchpoints) => {
    const map = maps.get(touchpoints) ?? generateDocument({ touchpoints, seed })
    maps.set(touchpoints, map)
    return map
  }
}
