// Paints the small picture of a map: all of it, as from afar.

import type { CommandContext } from '../../commands/command'
import type { JourneyDocument } from '../../model/document/journey-document'
import { inOrder } from '../../model/queries/records-in-order'
import { createMeasuringLayouter } from '../../scene/layout/measuring-layouter'
import { paintGround, paintItems } from '../../scene/painters/paint-scene'
import { palettes } from '../../scene/palette-values'
import type { PaletteName } from '../../scene/palettes'
import { planPicture } from '../../scene/picture'
import { sceneTextsOf } from '../../scene/scene-texts'

/** In pixels; shown at half of it, for screens of twice the density. */
export const pictureSize = { width: 480, height: 270 }

/** The kept picture if it shows the newest state in these colours, else a new one, which is kept. */
export async function smallPictureOf(
  context: CommandContext,
  mapId: string,
  colors: PaletteName,
): Promise<Blob | null> {
  const { maps } = context
  const kept = await maps.picture(mapId).catch(() => null)
  const seq = await maps.lastSeq(mapId)
  if (kept && kept.seq === seq && kept.colors === colors) return kept.picture
  await untilIdle()
  const read = await maps.read(mapId)
  if (!read.ok) return null
  const picture = await paint(context, read.value.state.document, colors)
  // A picture that cannot be kept is painted again another time.
  if (picture) await maps.keepPicture({ mapId, seq, colors, picture }).catch(() => undefined)
  return picture
}

async function paint(
  context: CommandContext,
  document: JourneyDocument,
  colors: PaletteName,
): Promise<Blob | null> {
  const plan = planPicture({
    document,
    // One of its own: the app's remembers the map that is open.
    layout: createMeasuringLayouter()(document),
    subject: { kind: 'map' },
    distance: 'far',
    scale: 1,
    titleLines: [],
    hasLegend: false,
    personaId: inOrder(document, 'personas')[0]?.id ?? null,
    texts: sceneTextsOf(context.texts()),
  })
  const { width, height } = pictureSize
  const brush = new OffscreenCanvas(width, height).getContext('2d', { alpha: false })
  if (!plan || !brush) return null
  const palette = palettes[colors]
  const { bounds } = plan.scene
  // The whole width, from the top: a long map is a strip, a high one shows its beginning.
  const scale = Math.max(width / bounds.width, Math.min(leastScale, height / bounds.height))
  const view = { ...bounds, width: width / scale, height: height / scale }
  paintGround(brush, { palette, width, height })
  paintItems(brush, plan.scene.items, { palette, view, scale, leastTextPx: 5 })
  return brush.canvas.convertToBlob({ type: 'image/png' })
}

/** Smaller than this nothing can be told apart: of a very wide map the beginning is shown. */
const leastScale = 0.12

function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 2000 })
    else setTimeout(resolve, 50)
  })
}
