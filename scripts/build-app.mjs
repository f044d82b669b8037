// @ts-check
// The production build, whatever NODE_ENV this process was started with.
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Builds the app into `dist/`. @returns {Promise<void>} */
export async function buildApp() {
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    await build({ root, logLevel: 'warn' })
  } finally {
    // Tests that are started from here run React's development build.
    if (before === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = before
  }
}
