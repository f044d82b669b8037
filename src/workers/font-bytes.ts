// The page's font from the code: not every browser gives a worker its fonts from what is kept for
// working offline.
import { fromBase64 } from '../lib/base64'
import type { FontSubset } from '../scene/text/font-subsets'
import { fontModules } from './font-modules'

/** @throws when the module cannot be loaded */
export async function fontBytes(subset: FontSubset): Promise<Uint8Array<ArrayBuffer>> {
  const { default: address } = await fontModules[subset]()
  const bytes = fromBase64(address.slice(address.indexOf(',') + 1))
  if (!bytes) throw new Error(`The font module of ${subset} holds no base 64`)
  return bytes
}
