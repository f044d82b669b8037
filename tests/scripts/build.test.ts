// The build can be repeated: the same sources give the same bytes, with the policy in the page.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../../scripts/build-app.mjs'
import { pagePolicy } from '../../scripts/security-policy.mjs'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-built-'))
  for (const name of ['first', 'second']) buildInto(join(folder, name))
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true }))

test('two builds are equal byte for byte', () => {
  const first = filesIn(join(folder, 'first'))
  expect(first.size).toBeGreaterThan(2)
  expect(filesIn(join(folder, 'second'))).toEqual(first)
})

test('the built page carries the policy, and no script or style of its own', () => {
  const page = readFileSync(join(folder, 'first', 'index.html'), 'utf8')
  expect(page).toContain(`http-equiv="Content-Security-Policy" content="${pagePolicy()}"`)
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'))
  expect(page).not.toMatch(/<style|<script(?![^>]* src=)| on[a-z]+=| style=/)
  expect(page).not.toMatch(/(?:src|href)="\//)
})

function buildInto(outDir: string): void {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const args = [vite, 'build', '--outDir', outDir, '--logLevel', 'error']
  execFileSync(process.execPath, args, {
    cwd: root,
    stdio: 'pipe',
    env: { ...process.env, NODE_ENV: 'production' },
  })
}

/** Paths and contents of all files of a folder. */
function filesIn(directory: string): Map<string, string> {
  const paths = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(directory, path)).isFile())
    .sort()
  return new Map(paths.map((path) => [path, readFileSync(join(directory, path), 'base64')]))
}
