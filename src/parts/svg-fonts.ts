// The font as an SVG needs it: in modules made at build time, as the page may not fetch.
import type { Scene } from '../scene/scene'
import { type FontSubset, subsetsFor } from '../scene/text/font-subsets'
import {
  createGlyphOutlines,
  type GlyphOutlines,
  type OutlineModule,
} from '../scene/text/glyph-outlines'
import { fontModules } from '../workers/font-modules'

/** The subsets that the words of the scene need, as data addresses. */
export async function fontsFor(scene: Scene): Promise<ReadonlyMap<FontSubset, string>> {
  const subsets = subsetsFor(wordsOf(scene))
  const modules = await Promise.all(subsets.map((subset) => fontModules[subset]()))
  return new Map(subsets.map((subset, place) => [subset, modules[place]?.default ?? '']))
}

/** The outlines of the signs that the words of the scene need. */
export async function outlinesFor(scene: Scene): Promise<GlyphOutlines> {
  const loads = subsetsFor(wordsOf(scene)).flatMap((subset) => outlineModules[subset] ?? [])
  return createGlyphOutlines(await Promise.all(loads.map((load) => load())))
}

function* wordsOf(scene: Scene): Generator<string> {
  for (const { primitives } of scene.items) {
    for (const primitive of primitives) if (primitive.type === 'text') yield primitive.text
  }
}

/** Historic and scholarly letters have no outlines and stay text. */
const outlineModules: Readonly<Partial<Record<FontSubset, () => Promise<OutlineModule>>>> = {
  latin: () => import('../scene/text/outlines/latin.generated'),
  'latin-ext': () => import('../scene/text/outlines/latin-ext.generated'),
  vietnamese: () => import('../scene/text/outlines/vietnamese.generated'),
  greek: () => import('../scene/text/outlines/greek.generated'),
  cyrillic: () => import('../scene/text/outlines/cyrillic.generated'),
}
