// @ts-check
// `npm run bench`: what a user waits for, in a real browser, beside a plain canvas. See tests/bench.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
/** @type {{ module: { runBench: (args: string[]) => Promise<number> } }} */
const { module } = await runnerImport(`${root}tests/bench/run.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
})
process.exit(await module.runBench(process.argv.slice(2)))
