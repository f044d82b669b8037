// @ts-check
// Writes the page's policy into the built page, so that it also holds where `dist/` is served
// without our headers. Not in development: Vite's own client injects styles and opens a socket.
import { pagePolicy } from './security-policy.mjs'

/** @returns {import('vite').Plugin} */
export function policyPlugin() {
  return {
    name: 'throughline-policy',
    apply: 'build',
    // Before everything that it is to govern, but after the charset, which must come early.
    transformIndexHtml: (html) => {
      if (!html.includes(charset)) throw new Error(`index.html has no ${charset}`)
      return html.replace(charset, `${charset}\n    ${policyElement()}`)
    },
  }
}

const charset = '<meta charset="utf-8" />'

function policyElement() {
  return `<meta http-equiv="Content-Security-Policy" content="${pagePolicy()}" />`
}
