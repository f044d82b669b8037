// @ts-check
// Opens an address in the user's browser where there is one; never an error where there is none.
import { spawn } from 'node:child_process'

/** @param {string} url */
export function openInBrowser(url) {
  if (!hasDisplay()) return
  const [command, ...args] = opener(url)
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  // No such command: the address is printed, which is enough.
  child.on('error', () => {})
  child.unref()
}

function hasDisplay() {
  if (process.env.CI || !process.stdout.isTTY) return false
  if (process.platform === 'win32' || process.platform === 'darwin') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/**
 * @param {string} url
 * @returns {[string, ...string[]]}
 */
function opener(url) {
  if (process.platform === 'darwin') return ['open', url]
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '""', url]
  return ['xdg-open', url]
}
