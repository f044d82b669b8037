// The built app as a test meets it: its address, and which requests are its own.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serveDist } from '../../../scripts/serve-dist.mjs'

/** The folder of the build; THROUGHLINE_DIST names another one, so that two builds can be tested. */
export const builtFolder =
  process.env.THROUGHLINE_DIST ?? fileURLToPath(new URL('../../../dist', import.meta.url))

export type Site = {
  readonly url: string
  /** Whether an address is a file of the build (or made by the page itself: blob, data). */
  readonly isOwn: (address: string) => boolean
  /** Nothing is served any more, as without a network, until `start`. */
  readonly stop: () => Promise<void>
  readonly start: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Serves `dist/`, or another build, with its real headers on a free port. */
export async function startSite(directory = builtFolder): Promise<Site> {
  const files = new Set(
    readdirSync(directory, { recursive: true, encoding: 'utf8' }).map((path) =>
      path.replaceAll('\\', '/'),
    ),
  )
  if (!files.has('index.html')) throw new Error(`No build in ${join(directory)}: npm run build`)
  const first = await serveDist({ directory })
  const { url, port } = first
  const { origin } = new URL(url)
  let running: typeof first | null = first
  const stop = async () => {
    await running?.close()
    running = null
  }
  return {
    url,
    stop,
    start: async () => {
      running ??= await serveDist({ directory, port })
    },
    close: stop,
    isOwn: (address) => {
      const { protocol, origin: from, pathname } = new URL(address)
      if (protocol === 'blob:' || protocol === 'data:' || address === 'about:blank') return true
      const path = pathname.slice(1).replace(/(^|\/)$/, '$1index.html')
      return from === origin && files.has(path)
    },
  }
}
