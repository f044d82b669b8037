// @ts-check
// Finds a Chromium to test with, in this order: $CHROMIUM_PATH; an installed Chrome, Chromium or
// Edge; Playwright's own; on Linux x64 one that is downloaded with npm into node_modules/.cache.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/**
 * @typedef {object} FoundBrowser
 * @property {string} executablePath
 * @property {string[]} args that this machine needs
 */

const cacheFolder = fileURLToPath(new URL('../node_modules/.cache/browser', import.meta.url))
const downloadable = { name: '@sparticuz/chromium', version: '153.0.0' }

/**
 * A browser to drive. Sets `CHROMIUM_PATH` (and what a downloaded one needs) in the environment,
 * so that processes started from here find the same one at once.
 * @returns {Promise<FoundBrowser>}
 * @throws with one sentence that says what to install
 */
export async function findBrowser() {
  const executablePath =
    fromEnvironment() ?? installed() ?? fromPlaywright() ?? (await downloaded())
  if (!executablePath) {
    throw new Error(
      'No browser to test with: install Chrome, Chromium or Edge, or set CHROMIUM_PATH to one.',
    )
  }
  process.env.CHROMIUM_PATH = executablePath
  return { executablePath, args: argsFor(executablePath) }
}

/** @param {string} executablePath */
function argsFor(executablePath) {
  const args = ['--disable-gpu']
  const isRoot = process.getuid?.() === 0
  const isDownloaded = executablePath === process.env.THROUGHLINE_DOWNLOADED_BROWSER
  if (isRoot || isDownloaded || process.env.CI) args.push('--no-sandbox')
  return args
}

function fromEnvironment() {
  const path = process.env.CHROMIUM_PATH
  if (path && !existsSync(path)) throw new Error(`CHROMIUM_PATH names no file: ${path}`)
  return path || null
}

function installed() {
  // For trying what happens on a machine without one.
  if (process.env.THROUGHLINE_IGNORE_INSTALLED_BROWSERS) return null
  return usualPlaces().find((path) => existsSync(path)) ?? null
}

/** @returns {string[]} */
function usualPlaces() {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge']
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      apps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`),
    )
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
      (name) => process.env[name],
    )
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ]
    return programs.flatMap((program) =>
      folders.filter((folder) => folder !== undefined).map((folder) => join(folder, program)),
    )
  }
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ]
  const folders = new Set([
    ...(process.env.PATH ?? '').split(delimiter).filter(Boolean),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ])
  return [...folders].flatMap((folder) => names.map((name) => join(folder, name)))
}

function fromPlaywright() {
  const require = createRequire(import.meta.url)
  const path = require('playwright-core').chromium.executablePath()
  return path && existsSync(path) ? path : null
}

async function downloaded() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const { name, version } = downloadable
  const folder = join(cacheFolder, 'node_modules', name)
  if (!existsSync(folder)) {
    console.log(`No browser is installed here: getting ${name} ${version} with npm …`)
    mkdirSync(cacheFolder, { recursive: true })
    writeFileSync(join(cacheFolder, 'package.json'), '{ "private": true }\n')
    execFileSync(
      'npm',
      [
        'install',
        '--no-save',
        '--no-audit',
        '--ignore-scripts',
        '--loglevel=error',
        `${name}@${version}`,
      ],
      { cwd: cacheFolder, stdio: ['ignore', 'ignore', 'inherit'] },
    )
  }
  // With this it brings the system libraries that a bare machine lacks, and says where they are.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x'
  const entry = createRequire(join(cacheFolder, 'package.json')).resolve(name)
  const { default: chromium } = await import(pathToFileURL(entry).href)
  const path = await chromium.executablePath()
  process.env.THROUGHLINE_DOWNLOADED_BROWSER = path
  return path
}
