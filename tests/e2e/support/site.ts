// The built app as a test meets it: its address, and which requests are its own.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serveDist } from '../../../scripts/serve-dist.mjs'

/** The folder of the build; THROUGHLINE_DIST names another one, so that two builds can be tested. */
const directory =
  process.env.THROUGHLINE_DIST ?? fileURLToPath(new URL('../../../dist', import.meta.url))

export type Site = {
  readonly url: string
  /** Whether an address is a file of the build (or made by the page itself: blob, data). */
  readonly isOwn: (address: string) => boolean
  readonly close: () => Promise<void>
}

/** Serves `dist/` with its real headers on a free port. */
export async function startSite(): Promise<Site> {
  const files = new Set(
    readdirSync(directory, { recursive: true, encoding: 'utf8' }).map((path) =>
      path.replaceAll('\\', '/'),
    ),
  )
  if (!files.has('index.html')) throw new Error(`No build in ${join(directory)}: npm run build`)
  const { url, close } = await serveDist({ directory })
  const { origin } = new URL(url)
  return {
    url,
    close,
    isOwn: (address) => {
      const { protocol, origin: from, pathname } = new URL(address)
      if (protocol === 'blob:' || protocol === 'data:' || address === 'about:blank') return true
      return from === origin && files.has(pathname.slice(1) || 'index.html')
    },
  }
}
