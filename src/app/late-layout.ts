// The layout of maps, fetched when a map is about to be shown: it is a third of the code, and the
// start screen has no map.
import { type CommandContext, CommandRefused } from '../commands/command'
import { textRef } from '../text/texts'

let layoutOf: CommandContext['layoutOf'] | null = null

/** Answers when `lateLayoutOf` can be called; fails when the code cannot be fetched. */
export async function fetchLayout(): Promise<void> {
  const { createMeasuringLayouter } = await import('../scene/layout/measuring-layouter')
  layoutOf ??= createMeasuringLayouter()
}

/** @throws CommandRefused while the code is on its way, which is never so once a map is seen. */
export const lateLayoutOf: CommandContext['layoutOf'] = (document) => {
  if (!layoutOf) throw new CommandRefused(textRef('app.notFetchedYet'))
  return layoutOf(document)
}

/** Whatever is done in a view of a map may ask where something stands. */
export async function withLayout<Module>(load: () => Promise<Module>): Promise<Module> {
  const [view] = await Promise.all([load(), fetchLayout()])
  return view
}
