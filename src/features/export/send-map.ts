// Hands a map over to a worker piece by piece: to copy one of 5,000 cards in one go would hold the
// page up for longer than a frame.
import { piecesOf } from '../../model/file-format/outcome-pieces'
import { layoutPieces } from '../../scene/layout/layout-pieces'
import { giveWay } from '../../storage/give-way'
import type { PictureTask } from '../../workers/picture-messages'
import type { MapToPaint } from './map-to-paint'

/** Longer than this the page is not held up. */
const sliceMs = 8

/** Resolves when all of it is sent, or when it is not wanted any more. */
export async function sendMap(
  map: MapToPaint,
  say: (task: PictureTask) => void,
  isWanted: () => boolean,
): Promise<void> {
  let startMs = performance.now()
  for (const task of tasksOf(map)) {
    say(task)
    if (performance.now() - startMs < sliceMs) continue
    await giveWay()
    if (!isWanted()) return
    startMs = performance.now()
  }
}

/** The document comes last: with it there is all that is needed. */
function* tasksOf({ document, layout }: MapToPaint): Generator<PictureTask> {
  if (layout) for (const piece of layoutPieces(layout)) yield { kind: 'layout', piece }
  for (const piece of piecesOf({ document, report: [], isReadOnly: false })) {
    yield { kind: 'piece', piece }
  }
}
