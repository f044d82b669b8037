// Makes the pages that were chosen, one after the other, and prints them.
import type { CommandContext } from '../../commands/command'
import { fontsFor } from '../../parts/svg-fonts'
import { svgOf } from '../../scene/painters/svg-of'
import { palettes } from '../../scene/palette-values'
import type { PlannedPages } from './print-choice'
import { printSheets } from './print-sheets'

export type PrintingOptions = {
  /** Stops before anything is printed. */
  readonly signal: AbortSignal
  /** How much is made, 0 … 1. */
  readonly onProgress: (share: number) => void
}

/** Prints; nothing when it was stopped. */
export async function printPages(
  context: CommandContext,
  { plan, sheet, sceneAt }: PlannedPages,
  { signal, onProgress }: PrintingOptions,
): Promise<void> {
  const { map } = context.documents.getDocument()
  const svgs: string[] = []
  for (const page of plan.pages.keys()) {
    onProgress(page / plan.pages.length)
    await anotherTask()
    if (signal.aborted) return
    const scene = sceneAt(page)
    const fonts = await fontsFor(scene)
    const scale = plan.mmPerUnit * pixelsPerMm
    svgs.push(svgOf(scene, { palette: palettes.print, scale, fonts, language: map.language }))
  }
  if (!signal.aborted) await printSheets(svgs, sheet)
}

const pixelsPerMm = 96 / 25.4

/** Lets the page answer between two pages. */
function anotherTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
