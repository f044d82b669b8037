// The page's fonts in a worker, which has none of its own: a canvas does not wait for a font, and
// draws in another one what is not there yet.
import { canvasFont, fontWeights } from '../scene/text/font'
import { fontRanges } from '../scene/text/font-ranges.generated'
import { type FontSubset, subsetsFor } from '../scene/text/font-subsets'
import { fontBytes } from './font-bytes'
import type { FontSource } from './picture-messages'

/** Begins to fetch what most words need, while the picture is planned. */
export function beginFonts(sources: readonly FontSource[]): void {
  declare(sources)
  for (const weight of fontWeights)
    fontsHere.load(canvasFont(16, weight), 'A').catch(() => undefined)
}

/**
 * Loads of these fonts what plain letters and these signs need. Firefox asks the network for a worker's fonts,
 * never the service worker: without a network they come from the code. Fails never: other fonts
 * stand in then.
 */
export async function loadFonts(
  sources: readonly FontSource[],
  signs: Iterable<string>,
): Promise<void> {
  declare(sources)
  const text = ['A', ...signs].join('')
  if (await loadAll(text)) return
  await Promise.allSettled(subsetsFor([text]).map((subset) => takeFromCode(subset, sources)))
  await loadAll(text)
}

/**
 * The signs of a text that not every font has; small letters may be shown as large ones. A scene is not
 * asked: it makes its words when they are painted, and each worker paints a part of them.
 */
export function rareSignsIn(text: string): ReadonlySet<string> {
  const rare = text.replace(/[\0-\x7f]+/g, '')
  return new Set(rare + rare.toUpperCase())
}

/** False: not all of it came. */
async function loadAll(text: string): Promise<boolean> {
  const loads = fontWeights.map((weight) => fontsHere.load(canvasFont(16, weight), text))
  const outcomes = await Promise.allSettled(loads)
  return outcomes.every(({ status }) => status === 'fulfilled')
}

function declare(sources: readonly FontSource[]): void {
  for (const { family, source, weight, unicodeRange } of sources) {
    if (declared.has(source)) continue
    declared.add(source)
    fontsHere.add(new FontFace(family, source, { weight, unicodeRange }))
  }
}

async function takeFromCode(subset: FontSubset, [first]: readonly FontSource[]): Promise<void> {
  if (!first || taken.has(subset)) return
  taken.add(subset)
  const bytes = await fontBytes(subset)
  // They would be asked for again with every picture.
  for (const face of fontsHere) if (face.status === 'error') fontsHere.delete(face)
  const { family, weight } = first
  fontsHere.add(new FontFace(family, bytes, { weight, unicodeRange: fontRanges[subset] }))
}

const declared = new Set<string>()
const taken = new Set<FontSubset>()

/** TypeScript takes this for a page. */
const { fonts: fontsHere } = self as unknown as { readonly fonts: FontFaceSet }
