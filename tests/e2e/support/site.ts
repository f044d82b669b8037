// The built app as a test meets it: its address, and which requests are its own.
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
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
  /** Serves again, and tells what the app asked for since `stop`. */
  readonly start: () => Promise<readonly string[]>
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
  let running: { readonly close: () => Promise<void> } | null = first
  let refuser: Refuser | null = null
  const close = async () => {
    await running?.close()
    running = null
  }
  const isOwn = (address: string) => {
    const { protocol, origin: from, pathname } = new URL(address)
    if (protocol === 'blob:' || protocol === 'data:' || address === 'about:blank') return true
    const path = pathname.slice(1).replace(/(^|\/)$/, '$1index.html')
    return from === origin && files.has(path)
  }
  return {
    url,
    stop: async () => {
      if (refuser) return
      await close()
      refuser = await startRefuser(port, (path) => isOwn(origin + path))
      running = refuser
    },
    start: async () => {
      const { refused = [] } = refuser ?? {}
      if (refuser) await close()
      refuser = null
      running ??= await serveDist({ directory, port })
      return refused
    },
    close,
    isOwn,
  }
}

/**
 * A browser looks for a newer service worker when it opens a page, and asks for the page itself beside
 * a worker that has yet to start, which then answers. Whatever else is asked for, the app asked for.
 */
function isAskedByBrowser({ method, headers }: IncomingMessage): boolean {
  const isForWorker = headers['service-worker'] === 'script'
  return method === 'GET' && (isForWorker || headers['sec-fetch-mode'] === 'navigate')
}

type Refuser = { readonly refused: readonly string[]; readonly close: () => Promise<void> }

/** In the place of a server: every connection ends without an answer, and is remembered. */
async function startRefuser(port: number, isOwn: (path: string) => boolean): Promise<Refuser> {
  const refused: string[] = []
  const server = createServer((request) => {
    const { method, url = '/' } = request
    if (!isOwn(url) || !isAskedByBrowser(request)) refused.push(`${method} ${url}`)
    request.socket.destroy()
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    refused,
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
