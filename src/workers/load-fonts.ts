// The page's fonts in a worker, which has none of its own: a canvas does not wait for a font, and
// draws in another one what is not there yet.
import type { Scene } from '../scene/scene'
import { canvasFont, fontWeights } from '../scene/text/font'
import type { FontSource } from './picture-messages'

/** Loads of these fonts what the words of a scene need. Fails never: other fonts stand in then. */
export async function loadFonts(sources: readonly FontSource[], scene: Scene): Promise<void> {
  for (const source of sources) {
    if (declared.has(source.source)) continue
    declared.add(source.source)
    const { family, weight, unicodeRange } = source
    fontsHere.add(new FontFace(family, source.source, { weight, unicodeRange }))
  }
  const text = signsIn(scene)
  await Promise.allSettled(
    fontWeights.map((weight) => fontsHere.load(canvasFont(16, weight), text)),
  )
}

const declared = new Set<string>()

/** TypeScript takes this for a page. */
const { fonts: fontsHere } = self as unknown as { readonly fonts: FontFaceSet }

function signsIn({ items }: Scene): string {
  const signs = new Set<string>()
  for (const { primitives } of items) {
    for (const primitive of primitives) {
      if (primitive.type === 'text') for (const sign of primitive.text) signs.add(sign)
    }
  }
  return [...signs].join('')
}
