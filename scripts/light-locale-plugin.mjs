// @ts-check
// Spares the first load what React Aria does as its code is read: it asks the browser for the locales
// that dates can be written in, only to learn whether a name is well formed. That reads tables for 15
// to 30 ms, the longest single piece of the first load.

const asked = /Intl\.DateTimeFormat\.supportedLocalesOf\(\[\s*(\w+)\s*\]\)/

/** @returns {import('vite').Plugin} */
export function lightLocalePlugin() {
  return {
    name: 'throughline-light-locale',
    apply: 'build',
    transform: (code, id) => {
      if (!id.includes('/i18n/useDefaultLocale.')) return null
      if (!asked.test(code))
        throw new Error('React Aria asks in another way: is this still needed?')
      // Throws for the same names.
      return { code: code.replace(asked, 'new Intl.Locale($1)'), map: null }
    },
  }
}
