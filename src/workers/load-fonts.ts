// The page's fonts in a worker, which has none of its own: a canvas does not wait for a font, and
// draws in another one what is not there yet.
import type { Scene } from '../scene/scene'
import { canvasFont, fontWeights } from '../scene/text/font'
import type { FontSource } from './picture-messages'

/** Begins to fetch what most words need, while the picture is planned. */
export function beginFonts(sources: readonly FontSource[]): void {
  declare(sources)
  for (const weight of fontWeights)
    fontsHere.load(canvasFont(16, weight), 'A').catch(() => undefined)
}

/** Loads of these fonts what the words of a scene need. Fails never: other fonts stand in then. */
export async function loadFonts(sources: readonly FontSource[], scene: Scene): Promise<void> {
  declare(sources)
  const text = signsIn(scene)
  await Promise.allSettled(
    fontWeights.map((weight) => fontsHere.load(canvasFont(16, weight), text)),
  )
}

function declare(sources: readonly FontSource[]): void {
  for (const { family, source, weight, unicodeRange } of sources) {
    if (declared.has(source)) continue
    declared.add(source)
    fontsHere.add(new FontFace(family, source, { weight, unicodeRange }))
  }
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
