// @ts-check
// `npm run test:soak`: the tests that try something many times at random (files that name
// THROUGHLINE_SOAK: kills, spoilt files, random edits, windows) with ten times their trials;
// `npm run test:soak -- 100` with a hundred times. A failure names the seed of its trial.
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { buildApp, root } from './build-app.mjs'
import { findBrowser } from './find-browser.mjs'

const times = Number(process.argv[2] ?? 10)
if (!Number.isInteger(times) || times < 1) {
  console.error('How many times? A whole number, such as 10')
  process.exit(1)
}

const files = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(test|spec)\.tsx?$/.test(name))
  .map((name) => join('tests', name))
  .filter((file) => readFileSync(join(root, file), 'utf8').includes('THROUGHLINE_SOAK'))
const inBrowser = files.filter((file) => file.endsWith('.spec.ts'))
const inNode = files.filter((file) => !inBrowser.includes(file))
console.log(`${times} times the trials of:\n  ${files.join('\n  ')}`)

await findBrowser()
if (inBrowser.length > 0) await buildApp()
const codes = [
  await run('vitest', 'vitest.mjs', ['run', ...inNode]),
  inBrowser.length > 0 ? await run('@playwright/test', 'cli.js', ['test', ...inBrowser]) : 0,
]
process.exit(Math.max(...codes))

/**
 * Runs a tool of the project, its output shown as it comes.
 * @param {string} packageName
 * @param {string} script within the package
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
function run(packageName, script, args) {
  const folder = dirname(createRequire(import.meta.url).resolve(`${packageName}/package.json`))
  const child = spawn(process.execPath, [join(folder, script), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, THROUGHLINE_SOAK: String(times) },
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}
