// @ts-check
// Writes the page's policy into the built page, so that it also holds where `dist/` is served
// without our headers. Not in development: Vite's own client injects styles and opens a socket.
import { pagePolicy } from './security-policy.mjs'

/** @returns {import('vite').Plugin} */
export function policyPlugin() {
  return {
    name: 'throughline-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy() },
        // Before everything that it is to govern.
        injectTo: 'head-prepend',
      },
    ],
  }
}
