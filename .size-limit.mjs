// The code of the first load, as the built page names it: what stands between a user and the start
// screen. What is loaded on demand later is not counted here.
import { readFileSync } from 'node:fs'

const page = readFileSync(new URL('./dist/index.html', import.meta.url), 'utf8')
const named = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(
  ([, path]) => `dist/${path}`,
)
// A file may be named twice: to be fetched, and to run.
const scripts = [...new Set(named)]
if (scripts.length === 0) throw new Error('The built page names no script')

export default [
  { name: 'first load, code', path: scripts, gzip: true, brotli: false, limit: '218 kB' },
]
