// Makes pictures beside the page, which stays free meanwhile.
import type { PaintContext } from '../scene/painters/paint-scene'
import { loadFonts } from './load-fonts'
import type { PictureAnswer, PictureTask } from './picture-messages'
import { createPictureStudio, type PictureStudio } from './picture-studio'

let studio: PictureStudio | null = null

self.addEventListener('message', ({ data: task }: MessageEvent<PictureTask>) => {
  void answer(task)
})

async function answer(task: PictureTask): Promise<void> {
  if (task.kind === 'open') {
    studio = createPictureStudio(task.document, {
      loadFonts: (scene) => loadFonts(task.fonts, scene),
      makeContext: (width, height) =>
        new OffscreenCanvas(width, height).getContext('2d', {
          alpha: false,
          willReadFrequently: true,
        }),
      makeBitmap,
      // It is ended from outside.
      giveWay: async () => undefined,
    })
    return
  }
  if (!studio) return
  const { id, order } = task
  if (task.kind === 'look') {
    const look = await studio.look(order, task.room).catch(() => null)
    say({ kind: 'look', id, look }, look?.bitmap ? [look.bitmap] : [])
    return
  }
  const onProgress = (share: number) => say({ kind: 'progress', id, share })
  // A canvas or an array that there is no memory for throws.
  const outcome = await studio
    .make(order, task.canReopen, onProgress)
    .catch(() => 'too-large' as const)
  say({ kind: 'made', id, outcome })
}

async function makeBitmap(
  width: number,
  height: number,
  paint: (context: PaintContext) => void,
): Promise<ImageBitmap | null> {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) return null
  paint(context)
  return canvas.transferToImageBitmap()
}

function say(answer: PictureAnswer, transfer: Transferable[] = []): void {
  self.postMessage(answer, { transfer })
}
