// @ts-check
// Builds the Recovery page after the app, by itself: it shares no file of code with the editor, so
// that nothing that keeps the editor from starting keeps this page from it.
import { build } from 'vite'
import { policyPlugin } from './policy-plugin.mjs'

/** @returns {import('vite').Plugin} */
export function recoveryPlugin() {
  /** @type {import('vite').ResolvedConfig | null} */
  let app = null
  return {
    name: 'throughline-recovery',
    apply: 'build',
    configResolved: (config) => {
      app = config
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: async () => {
        if (app) await build(configBeside(app))
      },
    },
  }
}

/**
 * @param {import('vite').ResolvedConfig} app
 * @returns {import('vite').InlineConfig}
 */
function configBeside({ root, base, mode, logLevel, build: { outDir, target } }) {
  return {
    configFile: false,
    root,
    base,
    mode,
    logLevel: logLevel === 'info' ? 'warn' : logLevel,
    publicDir: false,
    plugins: [policyPlugin()],
    build: {
      outDir,
      emptyOutDir: false,
      target,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rollupOptions: { input: `${root}/recovery.html` },
    },
  }
}
