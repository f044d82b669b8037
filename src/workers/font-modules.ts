// The font in modules made at build time, subset by subset, as data addresses: neither a page nor a
// worker may fetch.
import type { FontSubset } from '../scene/text/font-subsets'

type FontModule = { readonly default: string }

export const fontModules: Readonly<Record<FontSubset, () => Promise<FontModule>>> = {
  latin: () => import('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?inline'),
  'latin-ext': () =>
    import('@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?inline'),
  vietnamese: () =>
    import('@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2?inline'),
  greek: () => import('@fontsource-variable/inter/files/inter-greek-wght-normal.woff2?inline'),
  'greek-ext': () =>
    import('@fontsource-variable/inter/files/inter-greek-ext-wght-normal.woff2?inline'),
  cyrillic: () =>
    import('@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?inline'),
  'cyrillic-ext': () =>
    import('@fontsource-variable/inter/files/inter-cyrillic-ext-wght-normal.woff2?inline'),
}
