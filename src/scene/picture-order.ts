// A picture as it is asked for in words that can be sent to a worker: no document, no functions.
import type { JourneyDocument } from '../model/document/journey-document'
import { createSceneBuilder } from './build-scene'
import type { MapLayout } from './layout/map-layout'
import type { PaletteName } from './palettes'
import { type PicturePlan, type PictureRequest, planPicture } from './picture'
import { limitsInParts, pictureLimits } from './picture-scale'
import type { SceneTexts } from './scene-texts'

/** `differ[2]` is "2 differ". */
export type PictureWords = Omit<SceneTexts, 'differ'> & { readonly differ: readonly string[] }

export type PictureOrder = Omit<PictureRequest, 'document' | 'layout' | 'texts' | 'limits'> & {
  readonly words: PictureWords
  readonly colors: PaletteName
  /** As large as can be put together from parts, not only as every program opens. */
  readonly isInParts: boolean
}

/**
 * Plans pictures of one document; what it made for one it uses for the next. `known`: its layout, if
 * somebody made it already; else `layOut` makes it.
 */
export function createPicturePlanner(
  document: JourneyDocument,
  known: MapLayout | null,
  layOut: (document: JourneyDocument) => Promise<MapLayout>,
) {
  let layout = known && Promise.resolve(known)
  const buildScene = createSceneBuilder()
  /** Kept from the asking on: the preview and the picture itself ask for the same. */
  let last: { readonly key: string; readonly plan: Promise<PicturePlan | null> } | null = null
  const plan = async ({ words, colors: _, isInParts, ...order }: PictureOrder) => {
    const limits = isInParts ? limitsInParts : pictureLimits
    const texts = { ...words, differ: (count: number) => words.differ[count] ?? String(count) }
    layout ??= layOut(document)
    return planPicture({ ...order, document, layout: await layout, texts, limits }, buildScene)
  }
  return (order: PictureOrder): Promise<PicturePlan | null> => {
    const key = JSON.stringify({ ...order, colors: null })
    if (last?.key !== key) last = { key, plan: plan(order) }
    return last.plan
  }
}
