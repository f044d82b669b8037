// @ts-check
// `npm test`: finds a browser, builds the app, runs the tests in Node and in jsdom, then those in
// the browser, and ends with one line of totals. `npm test -- WORDS` runs the tests whose name
// contains the words.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { buildApp, root } from './build-app.mjs'
import { findBrowser } from './find-browser.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Totals */

const reports = join(root, 'node_modules', '.cache', 'test-reports')
const words = process.argv.slice(2).join(' ')

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

const browser = await findBrowser().catch(stop)
console.log(`Testing with ${browser.executablePath}`)
await buildApp().catch(stop)

const unit = await runVitest()
const inBrowser = await runPlaywright()
const totals = add(unit, inBrowser)

// What failed is said again at the end, where it is looked for.
for (const failure of failuresOf()) console.log(`\nFAILED: ${failure}`)

const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''
console.log(`\n${totals.passed} passed, ${totals.failed} failed${skipped}`)
process.exit(totals.failed > 0 || totals.passed === 0 ? 1 : 0)

async function runVitest() {
  const report = join(reports, 'vitest.json')
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  if (words) args.push('--testNamePattern', words)
  const code = await run('vitest', 'vitest.mjs', args)
  const result = readReport(report)
  if (!result) return { passed: 0, failed: 1, skipped: 0 }
  // With a pattern, everything that does not match it counts as skipped.
  const skipped = words ? 0 : result.numPendingTests + result.numTodoTests
  const failed = result.numFailedTests + filesThatDidNotRun(result)
  return withCode(code, { passed: result.numPassedTests, failed, skipped })
}

async function runPlaywright() {
  const report = join(reports, 'playwright.json')
  const args = ['test', '--reporter=list,json', '--pass-with-no-tests']
  if (words) args.push('--grep', words)
  const code = await run('@playwright/test', 'cli.js', args, {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  })
  const stats = readReport(report)?.stats
  if (!stats) return { passed: 0, failed: 1, skipped: 0 }
  return withCode(code, {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  })
}

/**
 * Runs a tool of the project, its output shown as it comes.
 * @param {string} packageName
 * @param {string} script within the package
 * @param {string[]} args
 * @param {Record<string, string>} [environment] besides ours
 * @returns {Promise<number>} its exit code
 */
function run(packageName, script, args, environment = {}) {
  const folder = dirname(createRequire(import.meta.url).resolve(`${packageName}/package.json`))
  const child = spawn(process.execPath, [join(folder, script), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/** @param {string} path */
function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}

/** The tests that failed in Node or in the simulated page, each with what it said. */
function failuresOf() {
  /** @type {{ testResults: { name: string, message: string, assertionResults: { fullName: string, status: string, failureMessages: string[] }[] }[] } | null} */
  const result = readReport(join(reports, 'vitest.json'))
  return (result?.testResults ?? []).flatMap((file) =>
    file.assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => `${file.name}: ${test.fullName}\n${test.failureMessages.join('\n')}`),
  )
}

/**
 * Test files that broke before their first test.
 * @param {{ testResults: { status: string, assertionResults: unknown[] }[] }} result
 */
function filesThatDidNotRun({ testResults }) {
  return testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length
}

/**
 * A tool that failed for a reason outside of its tests counts as one failure.
 * @param {number} code
 * @param {Totals} totals
 * @returns {Totals}
 */
function withCode(code, totals) {
  return code !== 0 && totals.failed === 0 ? { ...totals, failed: 1 } : totals
}

/**
 * @param {Totals} left
 * @param {Totals} right
 * @returns {Totals}
 */
function add(left, right) {
  return {
    passed: left.passed + right.passed,
    failed: left.failed + right.failed,
    skipped: left.skipped + right.skipped,
  }
}

/**
 * @param {Error} error
 * @returns {never}
 */
function stop(error) {
  console.error(error.message)
  console.log('\n0 passed, 1 failed')
  process.exit(1)
}
