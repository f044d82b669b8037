// @ts-check
// `npm start`: builds the app, serves it with its security headers, prints and opens the address.
// `npm run preview` (--preview) serves the build that is there already.
// Options: --no-open, --port NUMBER (only that port).
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { openInBrowser } from './open-in-browser.mjs'
import { serveDist } from './serve-dist.mjs'

const firstPort = 4173
const root = fileURLToPath(new URL('..', import.meta.url))
const directory = join(root, 'dist')
const { values: options } = parseArgs({
  options: {
    preview: { type: 'boolean', default: false },
    'no-open': { type: 'boolean', default: false },
    port: { type: 'string' },
  },
})

if (!options.preview) {
  console.log('Building Throughline …')
  const { buildApp } = await import('./build-app.mjs')
  await buildApp()
}
if (!existsSync(join(directory, 'index.html'))) {
  console.error('There is no build in dist/ yet: run "npm run build" first, or "npm start".')
  process.exit(1)
}

const site = await serveDist({ directory, ...ports() }).catch((error) => {
  console.error(`The server could not start: ${error.message}`)
  process.exit(1)
})
console.log(`\n  Throughline is at ${site.url}\n  Stop it with Ctrl+C.\n`)
if (!options.port && site.port !== firstPort) {
  console.log(`  Port ${firstPort} is in use. Maps that a browser keeps belong to one address:`)
  console.log(`  those made at http://localhost:${firstPort}/ are not shown at this one.\n`)
}
if (!options['no-open']) openInBrowser(site.url)

function ports() {
  if (options.port) return { port: Number(options.port) }
  return { port: firstPort, lastPort: firstPort + 100 }
}
