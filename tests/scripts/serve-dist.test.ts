// The server of `npm start`: only files of its folder, with their types and headers.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Site, serveDist } from '../../scripts/serve-dist.mjs'

let folder = ''
let site: Site

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-served-'))
  const directory = join(folder, 'dist')
  mkdirSync(join(directory, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(directory, 'index.html'), '<h1>Hello</h1>')
  writeFileSync(join(directory, 'sw.js'), 'self.x = 1')
  writeFileSync(join(directory, 'assets', 'app-1a2b.js'), 'export {}')
  site = await serveDist({ directory })
})

afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true })
})

test('the folder itself is its page, under the policy', async () => {
  const response = await fetch(site.url)
  expect(await response.text()).toBe('<h1>Hello</h1>')
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(response.headers.get('content-encoding')).toBe('gzip')
  expect(response.headers.get('content-security-policy')).toMatch(/connect-src 'none'/)
  expect(response.headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/)
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(response.headers.get('cache-control')).toBe('no-cache')
})

test('files with a hash in their name are kept by the browser', async () => {
  const response = await fetch(`${site.url}assets/app-1a2b.js`)
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(response.headers.get('cache-control')).toMatch(/immutable/)
})

test('a service worker may fetch files of the build', async () => {
  const response = await fetch(`${site.url}sw.js`)
  expect(response.headers.get('content-security-policy')).toMatch(/connect-src 'self'/)
})

test.each([
  '../secret.txt',
  '..%2fsecret.txt',
  'assets/../../secret.txt',
  '%2e%2e/secret.txt',
  'assets/..%5c..%5csecret.txt',
  'nothing.js',
  'assets',
  '%00',
  '%',
])('%s is not found', async (path) => {
  expect(await statusOf(`/${path}`)).toBe(404)
})

test('there is nothing to send to', async () => {
  const response = await fetch(site.url, { method: 'POST', body: 'x' })
  expect(response.status).toBe(405)
})

test('a port in use is passed over', async () => {
  const next = await serveDist({ directory: folder, port: site.port, lastPort: site.port + 20 })
  expect(next.port).toBeGreaterThan(site.port)
  await next.close()
  await expect(serveDist({ directory: folder, port: site.port })).rejects.toThrow(/EADDRINUSE/)
})

/** The status of a path that is sent as it stands; `fetch` would tidy it up first. */
function statusOf(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: site.port, path }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
}
