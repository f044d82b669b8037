// @ts-check
// The Content-Security-Policy of the built app: nothing runs, loads or connects but the build's own files.
import { injectedStyleHashes } from './injected-styles.mjs'

/**
 * The policy as one line, for a `<meta>` element.
 * @returns {string}
 */
export function pagePolicy() {
  const directives = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${injectedStyleHashes().join(' ')}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'none'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types throughline',
  ]
  return directives.join('; ')
}

/**
 * The headers of one served file. `frame-ancestors` works in a header only; a service worker must
 * be able to fetch the build's own files, so its policy allows that and nothing more.
 * @param {string} path of the file below `dist/`, with `/`
 * @returns {Record<string, string>}
 */
export function securityHeaders(path) {
  const policy = /(?:^|\/)sw\.js$/.test(path)
    ? serviceWorkerPolicy
    : `${pagePolicy()}; frame-ancestors 'none'`
  return {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  }
}

const serviceWorkerPolicy = "default-src 'none'; script-src 'self'; connect-src 'self'"
