// Runs the lab beside this repository with ours in it: a copy of it, outside of the repository, is
// installed and built once and then kept.
import { execFileSync, spawn } from 'node:child_process'
import { cpSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { buildApp, root } from '../../../scripts/build-app.mjs'
import { findBrowser } from '../../../scripts/find-browser.mjs'
import { serveDist } from '../../../scripts/serve-dist.mjs'

export const lab = process.env.THROUGHLINE_PEERS ?? resolve(root, '../shared/peers')
/** What the lab asks of a target, answered for ours. */
export const adapter = resolve(root, 'tests/bench/peers/ours.js')
const copy = resolve(tmpdir(), 'throughline-peers')
const usualPeers = ['floor', 'bpmn', 'excalidraw', 'xyflow-visible', 'ours']

type PeerRun = {
  /** Left out: the canvas floor, three peers and ours. */
  readonly names: readonly string[]
  readonly sizes: readonly number[]
  readonly rounds: number
}

/** Answers with the exit code of the lab; its table is printed by itself. */
export async function runPeers({ names, sizes, rounds }: PeerRun): Promise<number> {
  const peers = names.length > 0 ? names : usualPeers
  prepareLab(peers)
  await buildApp()
  const app = await serveDist({ directory: `${root}dist` })
  const { executablePath } = await findBrowser()
  try {
    const args = ['run.mjs', '--peers', peers.join(','), '--n', sizes.join(',')]
    args.push('--runs', String(rounds), '--target', `ours=${app.url},${adapter}`)
    return await inLab(process.execPath, args, { CHROMIUM: executablePath })
  } finally {
    await app.close()
  }
}

function prepareLab(peers: readonly string[]): void {
  if (!existsSync(copy)) {
    if (!existsSync(lab)) throw new Error(`There is no lab in ${lab}`)
    cpSync(lab, copy, { recursive: true, filter: (path) => !path.includes('node_modules') })
  }
  const run = (command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env) =>
    execFileSync(command, args, { cwd: copy, stdio: 'inherit', env })
  if (!existsSync(`${copy}/node_modules`)) run('npm', ['ci', '--no-audit', '--no-fund'])
  // The pages have the names of the peers, but for the variants of one page.
  const pages = new Set(
    peers.filter((name) => name !== 'ours').map((name) => name.replace(/-(visible|nolod)$/, '')),
  )
  const missing = [...pages].filter((page) => !existsSync(`${copy}/dist/${page}`))
  // What runs this file says that it is for development; pages that are built so do not run.
  const env = { ...process.env, NODE_ENV: 'production' }
  if (missing.length > 0) run(process.execPath, ['build.mjs', ...missing], env)
}

/** Beside this process, which serves the app meanwhile. */
function inLab(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd: copy,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    })
    child.on('error', fail)
    child.on('exit', (code) => done(code ?? 1))
  })
}
