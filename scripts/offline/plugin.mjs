// @ts-check
// Writes `sw.js` into the build: the service worker with the list of all files of the build. Last of
// all, when everything else stands in the folder, public files and the policy in the page included.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const workerFile = new URL('./service-worker.js', import.meta.url)
export const workerName = 'sw.js'

/** @returns {import('vite').Plugin} */
export function offlinePlugin() {
  let directory = ''
  return {
    name: 'throughline-offline',
    apply: 'build',
    configResolved: ({ root, build }) => {
      directory = resolve(root, build.outDir)
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: () => {
        writeFileSync(join(directory, workerName), serviceWorkerFor(directory))
      },
    },
  }
}

/**
 * The text of the service worker for the files of a folder.
 * @param {string} directory
 * @returns {string}
 */
export function serviceWorkerFor(directory) {
  const files = filesOf(directory).map((path) => [
    path === 'index.html' ? '' : path,
    `sha256-${hash(readFileSync(join(directory, path)), 'base64')}`,
  ])
  const worker = readFileSync(workerFile, 'utf8')
  const version = hash(Buffer.from(JSON.stringify(files) + worker), 'hex').slice(0, 16)
  return `const build = ${JSON.stringify({ version, files })}\n${worker}`
}

/**
 * Paths below a folder with `/`, sorted, so that the same files give the same worker.
 * @param {string} directory
 */
function filesOf(directory) {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(directory, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path !== workerName)
    .sort()
}

/**
 * @param {Buffer} content
 * @param {'base64' | 'hex'} form
 */
function hash(content, form) {
  return createHash('sha256').update(content).digest(form)
}
