// Plans a picture of a map: what is in it, how large it is, and what stands round it.
import type { JourneyDocument } from '../model/document/journey-document'
import type { StageId } from '../model/records/stage'
import type { TouchpointId } from '../model/records/touchpoint'
import type { TransitionId } from '../model/records/transition'
import { createSceneBuilder, type SceneBuilder } from './build-scene'
import { type Box, doBoxesOverlap } from './geometry'
import { headersHeight } from './head-items'
import type { MapLayout } from './layout/map-layout'
import { pictureFrame } from './picture-frame'
import { type PicturePart, partOfSelection, partOfStage, wholePart } from './picture-part'
import { fitPictureScale, type PictureLimits, type PictureScale } from './picture-scale'
import type { Distance, Scene } from './scene'
import type { SceneOptions } from './scene-context'

export type PictureSubject =
  | { readonly kind: 'map' }
  | { readonly kind: 'stage'; readonly stageId: StageId }
  | {
      readonly kind: 'selection'
      readonly touchpointIds: readonly TouchpointId[]
      readonly transitionIds: readonly TransitionId[]
    }

export type PictureRequest = {
  readonly document: JourneyDocument
  readonly layout: MapLayout
  readonly subject: PictureSubject
  /** From how far it will be looked at. */
  readonly distance: Distance
  readonly scale: PictureScale
  /** How large it may be; default: as every browser makes and every program opens it. */
  readonly limits?: PictureLimits
  /** The words above it, the first one large; none: no title. */
  readonly titleLines: readonly string[]
  readonly hasLegend: boolean
  readonly personaId: SceneOptions['personaId']
  readonly texts: SceneOptions['texts']
}

export type PicturePlan = {
  /** Everything, frame included; its bounds are the picture's. */
  readonly scene: Scene
  /** Pixels a map unit; less than asked for when that would be too large. */
  readonly scale: number
  readonly widthPx: number
  readonly heightPx: number
  /** The scale that was asked for, when it had to be less; else null. */
  readonly steppedDownFrom: PictureScale | null
}

/** The plan of a picture; null when there is nothing to show (an empty selection). */
export function planPicture(
  request: PictureRequest,
  buildScene: SceneBuilder = createSceneBuilder(),
): PicturePlan | null {
  const { document, layout, distance, personaId, texts } = request
  const part = partOf(request)
  if (!part) return null
  const around = part.grid
  const built = buildScene(document, layout, { distance, personaId, texts, headsAround: around })
  const shown: Box = {
    x: around.x - layout.headWidth,
    y: around.y - headersHeight,
    width: around.width + layout.headWidth,
    height: around.height + headersHeight + part.stripHeight,
  }
  const items = built.items.filter((item) => part.has(item) && doBoxesOverlap(item.bounds, shown))
  const frame = pictureFrame(shown, request)
  const scene: Scene = { distance, bounds: frame.bounds, items: [...items, ...frame.items] }
  return { scene, ...fitPictureScale(frame.bounds, request.scale, request.limits) }
}

function partOf({ document, layout, subject }: PictureRequest): PicturePart | null {
  switch (subject.kind) {
    case 'map':
      return wholePart(layout)
    case 'stage':
      return partOfStage(layout, subject.stageId)
    case 'selection':
      return partOfSelection(document, layout, subject)
  }
}
