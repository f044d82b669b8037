// @ts-check
// `npm run check`: everything that can be said about the code without running it. All checks run,
// whatever the earlier ones found; the output of a check is shown when it fails.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { cruiseProject } from '../tests/architecture/cruise.mjs'
import { checkSources } from '../tests/architecture/source-rules.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Each answers with what is wrong, or with nothing.
 * @type {[name: string, check: () => Promise<string>][]}
 */
const checks = [
  ['format and lint', () => tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.')],
  ['types', () => tool('typescript/bin/tsc', '-p', '.')],
  ['architecture', architecture],
  ['dead code', () => tool('knip/bin/knip.js')],
  ['build', () => tool('vite/bin/vite.js', 'build', '--logLevel', 'warn')],
  ['size', () => tool('size-limit/bin.js')],
]

let failures = 0
for (const [name, check] of checks) {
  const startMs = performance.now()
  const complaint = await check()
  const seconds = ((performance.now() - startMs) / 1000).toFixed(1)
  console.log(`${complaint ? '✗' : '✓'} ${name} (${seconds} s)`)
  if (!complaint) continue
  failures += 1
  console.log(complaint)
}
console.log(failures === 0 ? '\nAll checks passed.' : `\n${failures} of ${checks.length} failed.`)
process.exit(failures === 0 ? 0 : 1)

/** Which room imports what, and what stands in the files. */
async function architecture() {
  const { modules, findings } = await cruiseProject(root)
  const { files, findings: inFiles } = checkSources(root)
  // With a TypeScript that it cannot read, dependency-cruiser sees nothing and is content.
  if (modules === 0 || modules < files) return `Only ${modules} of ${files} modules were cruised.`
  return [
    ...findings.map(({ rule, from, to }) => `  ${rule}: ${from} → ${to}`),
    ...inFiles.map(({ file, line, rule }) => `  ${file}:${line}: ${rule}`),
  ].join('\n')
}

/**
 * @param {string} script below node_modules
 * @param {string[]} args
 * @returns {Promise<string>} its output when it fails
 */
function tool(script, ...args) {
  const child = spawn(process.execPath, [`${root}/node_modules/${script}`, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text
    })
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code === 0 ? '' : output.trim() || `exit code ${code}`))
  })
}
