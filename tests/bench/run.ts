// Runs the scenarios: builds, opens the production app beside the floor, takes turns, reports.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from 'playwright-core'
import { build } from 'vite'
import { buildApp, root } from '../../scripts/build-app.mjs'
import { findBrowser } from '../../scripts/find-browser.mjs'
import { serveDist } from '../../scripts/serve-dist.mjs'
import type { JourneyDocument } from '../../src/model/document/journey-document'
import { installFilePickers } from '../e2e/support/file-pickers'
import { generateDocument } from '../helpers/random-document'
import { scenariosOfSize, usualScenarios } from './all-scenarios'
import { installWatch } from './in-page'
import { runPeers } from './peers/run-peers'
import { areAllKept, type Measured, reportOf } from './report'
import type { Scenario, Subject } from './scenario'
import { trustedInput } from './trusted-input'

const pagesFolder = `${root}node_modules/.cache/bench-pages`
const resultsFolder = `${root}node_modules/.cache/bench-results`
const seed = 42

const defaultSizes = '1000'

/**
 * `npm run bench -- [words of scenario names] [--n 100,1000] [--rounds 3] [--slow] [--peers [a,b]]`.
 * Answers with the exit code: 0 when every promise was kept.
 */
export async function runBench(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: '3' },
      n: { type: 'string', default: defaultSizes },
      slow: { type: 'boolean', default: false },
      peers: { type: 'boolean', default: false },
    },
  })
  const sizes = values.n.split(',').filter(Boolean).map(Number)
  if (values.peers) return runPeers({ names: positionals, sizes, rounds: Number(values.rounds) })
  const scenarios = [...usualScenarios, ...sizes.flatMap(scenariosOfSize)].filter(
    ({ name, isSlow }) =>
      positionals.every((word) => name.includes(word)) &&
      (!isSlow || values.slow || positionals.length > 0),
  )
  await buildAll()
  const app = await serveDist({ directory: `${root}dist` })
  const pages = await serveDist({ directory: pagesFolder })
  const { executablePath, args: browserArgs } = await findBrowser()
  const browser = await chromium.launch({ executablePath, args: browserArgs })
  try {
    const places = { app: app.url, floor: `${pages.url}floor/`, pages: pages.url }
    const measured = await measure(browser, places, scenarios, Number(values.rounds))
    const report = reportOf(measured, browser.version())
    keep(report, measured)
    console.log(`\n${report}`)
    return areAllKept(measured) ? 0 : 1
  } finally {
    await browser.close()
    await Promise.all([app.close(), pages.close()])
  }
}

/** The last run, to look at or to compare: the table, and every sample. */
function keep(report: string, measured: readonly Measured[]): void {
  mkdirSync(resultsFolder, { recursive: true })
  writeFileSync(`${resultsFolder}/latest.md`, `${report}\n`)
  const samples = measured.map(({ scenario, app, floor, error }) => {
    const { name, kind, promise } = scenario
    return { name, kind, promise, app, floor, error }
  })
  writeFileSync(`${resultsFolder}/latest.json`, `${JSON.stringify(samples, null, 1)}\n`)
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
    page.setDefaultTimeout(60_000)
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
