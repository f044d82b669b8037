// Makes the planned slides one after another, so that the page answers and the work can be stopped.
import { type CommandContext, CommandRefused } from '../../commands/command'
import { fileStemOf } from '../../lib/file-stem'
import type { SlidesPlan } from '../../scene/slides/plan-slides'
import { textRef } from '../../text/texts'
import { createDeck } from './write-pptx'

export type SlidesWork = {
  /** Told 0 … 1 as the slides are made; null while the file is packed. */
  readonly onProgress: (share: number | null) => void
  readonly signal: AbortSignal
}

/** Writes the presentation where the person wants it; false when it was stopped before. */
export async function saveSlides(
  context: CommandContext,
  plan: SlidesPlan,
  work: SlidesWork,
): Promise<boolean> {
  const blob = await presentationOf(context, plan, work)
  if (!blob) return false
  const name = `${fileStemOf(context.documents.getDocument().map.title)}.pptx`
  const written = await context.files.export(blob, name)
  if (written.ok) {
    const { how } = written.value
    const key = how === 'saved' ? 'slides.written' : 'slides.downloaded'
    context.session.notify(textRef(key, { name: written.value.name }))
    return true
  }
  if (written.error.code === 'cancelled') return false
  const reason = 'reason' in written.error ? written.error.reason : ''
  throw new CommandRefused(textRef('slides.notWritten', { reason }))
}

async function presentationOf(
  { documents, texts }: CommandContext,
  { makers }: SlidesPlan,
  { onProgress, signal }: SlidesWork,
): Promise<Blob | null> {
  const { title, owner, language } = documents.getDocument().map
  const { default: Pptx } = await import('pptxgenjs')
  const deck = createDeck(Pptx, {
    title: title || texts().write('common.untitled'),
    author: owner,
    language,
  })
  for (const [index, make] of makers.entries()) {
    onProgress(index / makers.length)
    await nextTask()
    if (signal.aborted) return null
    deck.add(make())
  }
  onProgress(null)
  await nextTask()
  if (signal.aborted) return null
  const blob = await deck.write()
  return signal.aborted ? null : blob
}

/** Lets the page paint and hear what was pressed. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}
