// A browser with a profile on the disk, which a test may kill by its process id.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type Browser, chromium, type Page } from '@playwright/test'
import { findBrowser } from '../../../scripts/find-browser.mjs'

export type KillableBrowser = {
  readonly page: Page
  /** SIGKILL to the browser and all its processes: no page gets another word in. */
  readonly kill: () => Promise<void>
}

/** Starts one on a profile folder, with one empty page. */
export async function startKillableBrowser(profile: string): Promise<KillableBrowser> {
  const { executablePath, args } = await findBrowser()
  const child = spawn(
    executablePath ?? 'chromium',
    [
      ...args,
      '--headless=new',
      '--remote-debugging-port=0',
      '--no-first-run',
      '--window-size=1280,720',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    // A group of its own, so that one signal reaches all of its processes.
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const browser: Browser = await chromium.connectOverCDP(await addressOf(child))
  const [context] = browser.contexts()
  const page = context?.pages()[0] ?? (await context?.newPage())
  if (!page) throw new Error('The browser has no page')
  return {
    page,
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      process.kill(-(child.pid ?? 0), 'SIGKILL')
      await gone
      await browser.close().catch(() => undefined)
    },
  }
}

/** The browser says on its error stream where it can be driven. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (piece: Buffer) => {
      said += piece.toString()
      const found = /DevTools listening on (ws:\/\/\S+)/.exec(said)
      if (found?.[1]) resolve(found[1])
    })
    child.once('exit', () => reject(new Error(`The browser ended: ${said}`)))
  })
}
