// The page's font in modules made at build time: a worker may not fetch, and not every browser gives
// its fonts from what is kept for working offline.
import { fromBase64 } from '../lib/base64'
import type { FontSubset } from '../scene/text/font-subsets'

/** @throws when the module cannot be loaded */
export async function fontBytes(subset: FontSubset): Promise<Uint8Array<ArrayBuffer>> {
  const { default: address } = await modules[subset]()
  const bytes = fromBase64(address.slice(address.indexOf(',') + 1))
  if (!bytes) throw new Error(`The font module of ${subset} holds no base 64`)
  return bytes
}

type FontModule = { readonly default: string }

const modules: Readonly<Record<FontSubset, () => Promise<FontModule>>> = {
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
