// The service worker: keeps all files of one build in the browser, so that the app opens and works
// without a network. The build puts `const build = { version, files }` before these lines, where
// `files` are pairs of a path below the app's folder ('' is the page) and the hash of its content.
//
// A new version is fetched whole beside the old one and then waits: it takes over only when a person
// says so, or when no window of the app is open any more. It never reloads a page.

const prefix = `throughline ${self.registration.scope} `
const cacheName = prefix + build.version
const folder = new URL(self.registration.scope)
/** Stands in the cache of a version that was in use: windows may still need its files. */
const usedMark = new URL('.used', folder).href
const addresses = new Map(build.files.map(([path, hash]) => [new URL(path, folder).href, hash]))

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(activate()))
self.addEventListener('message', (event) => {
  if (event.data === 'take over') event.waitUntil(self.skipWaiting())
})
self.addEventListener('fetch', (event) => {
  const address = ownAddress(event.request)
  if (address) event.respondWith(answer(address, event.request))
})

/** All files or none: a version that came half, or changed while it came, is thrown away. */
async function install() {
  await deleteCaches(async (name) => name !== cacheName && !(await wasUsed(name)))
  const cache = await caches.open(cacheName)
  try {
    await eachOf([...addresses], 6, async ([address, integrity]) => {
      if (await cache.match(address)) return
      const isHashed = address.includes('/assets/')
      const response = await fetch(address, {
        integrity,
        cache: isHashed ? 'default' : 'no-cache',
        credentials: 'same-origin',
      })
      if (!response.ok) throw new Error(`${address}: ${response.status}`)
      await cache.put(address, await withoutRedirect(response))
    })
  } catch (error) {
    await caches.delete(cacheName)
    throw error
  }
}

async function activate() {
  const others = (await ownCaches()).filter((name) => name !== cacheName)
  // Windows that were opened with the version before go on with its files.
  const before = others.at(-1)
  await deleteCaches((name) => name !== cacheName && name !== before)
  const cache = await caches.open(cacheName)
  await cache.put(usedMark, new Response(''))
  // Only for the very first one: pages that have a worker keep the one they were loaded with.
  if (before === undefined) await self.clients.claim()
}

async function answer(address, request) {
  const cache = await caches.open(cacheName)
  const kept = (await cache.match(address)) ?? (await fromOlderVersion(address))
  // The browser may have thrown the cache away.
  return kept ?? fetch(request)
}

/** A file with a hash in its name is the same in whatever version it is found. */
async function fromOlderVersion(address) {
  if (!address.includes('/assets/')) return undefined
  for (const name of await ownCaches()) {
    const kept = await (await caches.open(name)).match(address)
    if (kept) return kept
  }
  return undefined
}

/** The address of one of our files as it is kept, without search and hash; null for others. */
function ownAddress(request) {
  if (request.method !== 'GET') return null
  const url = new URL(request.url)
  if (url.origin !== folder.origin || !url.pathname.startsWith(folder.pathname)) return null
  if (url.pathname === `${folder.pathname}index.html`) return folder.href
  const address = url.origin + url.pathname
  return addresses.has(address) || url.pathname.includes('/assets/') ? address : null
}

/** In the order in which they were made. */
async function ownCaches() {
  return (await caches.keys()).filter((name) => name.startsWith(prefix))
}

async function wasUsed(name) {
  return (await (await caches.open(name)).match(usedMark)) !== undefined
}

async function deleteCaches(isWanted) {
  for (const name of await ownCaches()) {
    if (await isWanted(name)) await caches.delete(name)
  }
}

/** A browser refuses a page that was answered by way of another address. */
async function withoutRedirect(response) {
  if (!response.redirected) return response
  return new Response(await response.blob(), { headers: response.headers })
}

async function eachOf(items, atOnce, work) {
  const rest = items[Symbol.iterator]()
  const line = async () => {
    for (const item of rest) await work(item)
  }
  await Promise.all(Array.from({ length: atOnce }, line))
}
