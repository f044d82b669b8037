// What is copied, and what a clipboard holds for us.
import { type CommandContext, CommandRefused } from '../../commands/command'
import { selectedTouchpoints } from '../../commands/selected'
import { pasteContent } from '../../model/edits/paste-content'
import { readClipboard, writeClipboard } from '../../model/interchange/clipboard'
import { copyContent } from '../../model/interchange/copy-content'
import { asReadableText } from '../../model/interchange/readable-text'
import { textRef } from '../../text/texts'

export type CopiedTexts = {
  readonly ours: string
  readonly readable: string
  readonly count: number
}

/** The selected touchpoints with what hangs on them, for us and for any other program. */
export function copiedTexts(context: CommandContext): CopiedTexts {
  const document = context.documents.getDocument()
  const ids = selectedTouchpoints(context)
  const content = copyContent(
    document,
    ids.map((id) => ({ kind: 'touchpoint' as const, id })),
  )
  return {
    ours: writeClipboard(content),
    readable: asReadableText(content),
    count: ids.length,
  }
}

/** Pastes what `copiedTexts` made, beside the selected card's cell or where it stood; selects it. */
export function pasteText(context: CommandContext, ours: string): void {
  const read = readClipboard(ours)
  if (!read.ok) {
    const isNotOurs = read.error === 'not-ours'
    throw new CommandRefused(textRef(isNotOurs ? 'clipboard.nothingToPaste' : 'clipboard.broken'))
  }
  const target = targetOf(context)
  const pasted = context.documents.edit(textRef('clipboard.paste'), (draft, env) =>
    pasteContent(draft, { content: read.value, ...(target && { target }) }, env),
  )
  const refs = pasted.touchpointIds.map((id) => ({ kind: 'touchpoint' as const, id }))
  if (refs.length > 0) context.session.select(refs)
}

/** A selected step or channel says where to; with cards selected they go where they stood. */
function targetOf({ documents, session }: CommandContext) {
  const primary = session.get().selection.at(-1)
  if (primary?.kind === 'step') return { stepId: primary.id }
  if (primary?.kind !== 'touchpoint') return null
  const card = documents.getDocument().touchpoints[primary.id]
  return card ? { stepId: card.stepId, channelId: card.channelId } : null
}
