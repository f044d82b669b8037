// @ts-check
// A small server for the built app: right types, gzip, the security headers; nothing is computed
// for a request but the file that it names.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import { securityHeaders } from './security-policy.mjs'

/**
 * @typedef {{ url: string, port: number, close: () => Promise<void> }} Site
 * @typedef {{ directory: string, port?: number, lastPort?: number, host?: string }} SiteOptions
 */

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

/**
 * Serves a folder on the first free port from `port` to `lastPort` (0: any free port).
 * @param {SiteOptions} options
 * @returns {Promise<Site>}
 * @throws when no port of the range is free
 */
export async function serveDist({ directory, port = 0, lastPort = port, host = '127.0.0.1' }) {
  const server = createServer(respondFrom(directory))
  const bound = await listen(server, port, lastPort, host)
  return {
    url: `http://${host === '127.0.0.1' ? 'localhost' : host}:${bound}/`,
    port: bound,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/**
 * @param {string} directory
 * @returns {import('node:http').RequestListener}
 */
function respondFrom(directory) {
  const pack = createPacker()
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end()
      return
    }
    const path = pathWithin(directory, request.url ?? '/')
    if (path === null) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n')
      return
    }
    const encoding = request.headers['accept-encoding'] ?? ''
    const { headers, body } = answerWith(directory, path, encoding, pack)
    response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : body)
  }
}

/**
 * The file that an address names, relative to the folder and with `/`; null when there is none.
 * @param {string} directory
 * @param {string} address
 */
function pathWithin(directory, address) {
  let decoded
  try {
    decoded = decodeURIComponent(new URL(address, 'http://localhost').pathname)
  } catch {
    return null
  }
  const path = normalize(decoded.endsWith('/') ? `${decoded}index.html` : decoded).replace(
    /^[\\/]+/,
    '',
  )
  if (path.includes('\0') || path.split(sep).includes('..')) return null
  const file = join(directory, path)
  if (!existsSync(file) || !statSync(file).isFile()) return null
  return path.split(sep).join('/')
}

/**
 * @param {string} directory
 * @param {string} path
 * @param {string} acceptEncoding
 * @param {ReturnType<typeof createPacker>} pack
 */
function answerWith(directory, path, acceptEncoding, pack) {
  const plain = readFileSync(join(directory, path))
  const type = types[extname(path)] ?? 'application/octet-stream'
  const isText = /charset/.test(type)
  const isZipped = isText && /\bgzip\b/.test(acceptEncoding)
  const body = isZipped ? pack(path, plain) : plain
  /** @type {import('node:http').OutgoingHttpHeaders} */
  const headers = {
    ...securityHeaders(path),
    'content-type': type,
    'content-length': body.length,
    // Vite puts a hash into the names of everything in assets/.
    'cache-control': path.startsWith('assets/')
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
    vary: 'accept-encoding',
  }
  if (isZipped) headers['content-encoding'] = 'gzip'
  return { headers, body }
}

/** Packs each file once: a page that loads asks for dozens, and its offline copy for all of them. */
function createPacker() {
  /** @type {Map<string, { plain: Buffer, packed: Buffer }>} */
  const known = new Map()
  /**
   * @param {string} path
   * @param {Buffer} plain
   */
  return (path, plain) => {
    const last = known.get(path)
    if (last?.plain.equals(plain)) return last.packed
    const packed = gzipSync(plain)
    known.set(path, { plain, packed })
    return packed
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {number} lastPort
 * @param {string} host
 * @returns {Promise<number>} the port in use
 */
function listen(server, port, lastPort, host) {
  return new Promise((resolve, reject) => {
    /** @param {NodeJS.ErrnoException} error */
    const tryNext = (error) => {
      if (error.code !== 'EADDRINUSE' || port >= lastPort) return reject(error)
      port += 1
      server.listen(port, host)
    }
    server.on('error', tryNext)
    server.on('listening', () => {
      server.off('error', tryNext)
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
    server.listen(port, host)
  })
}
