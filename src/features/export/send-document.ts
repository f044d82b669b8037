// Hands a document over to a worker piece by piece: to copy a map of 5,000 cards in one go would
// hold the page up for longer than a frame.
import type { JourneyDocument } from '../../model/document/journey-document'
import { piecesOf } from '../../model/file-format/outcome-pieces'
import { giveWay } from '../../storage/give-way'
import type { PictureTask } from '../../workers/picture-messages'

/** Longer than this the page is not held up. */
const sliceMs = 8

/** Resolves when all of it is sent, or when it is not wanted any more. */
export async function sendDocument(
  document: JourneyDocument,
  say: (task: PictureTask) => void,
  isWanted: () => boolean,
): Promise<void> {
  let startMs = performance.now()
  for (const piece of piecesOf({ document, report: [], isReadOnly: false })) {
    say({ kind: 'piece', piece })
    if (performance.now() - startMs < sliceMs) continue
    await giveWay()
    if (!isWanted()) return
    startMs = performance.now()
  }
}
