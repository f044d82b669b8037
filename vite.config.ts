/// <reference types="vitest/config" />
// Build, development server and the two kinds of tests that need no browser.
import { fileURLToPath } from 'node:url'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { codeGroups } from './scripts/code-groups.mjs'
import { compileEarlyPlugin, compileWorkersEarlyPlugin } from './scripts/compile-early-plugin.mjs'
import { earlyFilesPlugin } from './scripts/early-files-plugin.mjs'
import { lightLocalePlugin } from './scripts/light-locale-plugin.mjs'
import { offlinePlugin } from './scripts/offline/plugin.mjs'
import { policyPlugin } from './scripts/policy-plugin.mjs'
import { recoveryPlugin } from './scripts/recovery-plugin.mjs'

/** Before all tests. */
const always = ['tests/helpers/seed-properties.ts', 'src/text/all-languages.ts']

export default defineConfig({
  // Relative, so that dist/ works under any path.
  base: './',
  plugins: [
    { ...optimizeLocales.vite({ locales: ['en-GB', 'en-US', 'nl-NL'] }), enforce: 'pre' },
    lightLocalePlugin(),
    react(),
    policyPlugin(),
    earlyFilesPlugin(),
    compileEarlyPlugin(),
    recoveryPlugin(),
    offlinePlugin(),
  ],
  worker: { format: 'es', plugins: () => [compileWorkersEarlyPlugin()] },
  build: {
    target: 'es2023',
    // The page's policy allows no inline script and no data: scripts or fonts.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // What counts is the first load, which .size-limit.mjs holds to its limit.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: codeGroups(fileURLToPath(new URL('.', import.meta.url))) },
      },
    },
  },
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          setupFiles: [...always, 'tests/helpers/frozen-prototypes.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: [...always, 'tests/helpers/component-setup.ts'],
        },
      },
    ],
  },
})
