// What is copied, and what a clipboard holds for us.
import { type CommandContext, CommandRefused } from '../../commands/command'
import { canEdit } from '../../commands/conditions'
import { editCards } from '../../commands/edit-cards'
import { shortName } from '../../commands/named-label'
import { selectedTouchpoints } from '../../commands/selected'
import { pasteContent } from '../../model/edits/paste-content'
import {
  type ClipboardContent,
  readClipboard,
  writeClipboard,
} from '../../model/interchange/clipboard'
import { writeClipboardHtml } from '../../model/interchange/clipboard-html'
import { copyContent } from '../../model/interchange/copy-content'
import { asReadableText } from '../../model/interchange/readable-text'
import { type TextRef, textRef } from '../../text/texts'

export type CopiedTexts = {
  /** For us, and for programs that take HTML. */
  readonly html: string
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
  const readable = asReadableText(content)
  return {
    html: writeClipboardHtml(writeClipboard(content), readable),
    readable,
    count: ids.length,
  }
}

/** More than so many things at once are told about before they are pasted. */
const mostUnasked = 50

/**
 * Pastes what `copiedTexts` made, beside the selected card's cell or where it stood; selects it.
 * Anybody may have written it, so a lot of it is shown first. Throws when it is not ours, or broken.
 */
export function pasteText(context: CommandContext, ours: string): Promise<void> {
  const read = readClipboard(ours)
  if (!read.ok) {
    const isNotOurs = read.error === 'not-ours'
    throw new CommandRefused(textRef(isNotOurs ? 'clipboard.nothingToPaste' : 'clipboard.broken'))
  }
  return pasteAsked(context, read.value)
}

/** Up to 50 things are there when this returns. */
async function pasteAsked(context: CommandContext, content: ClipboardContent): Promise<void> {
  const counts = countsOf(content)
  if (counts.touchpoints + counts.transitions + counts.notes > mostUnasked) {
    const first = content.touchpoints.slice(0, 5).map(({ title }) => shortName(title))
    const titles = first.join('; ')
    const answer = await context.ask({
      title: textRef('clipboard.pasteMany', { count: counts.touchpoints }),
      body: textRef('clipboard.pasteManyBody', { ...counts, map: content.mapTitle, titles }),
      choices: [{ id: 'paste', label: 'clipboard.paste', tone: 'primary' }],
    })
    if (answer !== 'paste' || canEdit(context) !== true) return
  }
  const target = targetOf(context)
  const pasted = editCards(context, labelOf(content), (draft, env) =>
    pasteContent(draft, { content, ...(target && { target }) }, env),
  )
  if (!pasted) return
  const refs = pasted.touchpointIds.map((id) => ({ kind: 'touchpoint' as const, id }))
  if (refs.length > 0) context.session.select(refs)
}

function countsOf(content: ClipboardContent) {
  const { touchpoints, transitions, painPoints, ideas, brightSpots, quotes } = content
  return {
    touchpoints: touchpoints.length,
    transitions: transitions.length,
    notes: painPoints.length + ideas.length + brightSpots.length + quotes.length,
  }
}

function labelOf({ touchpoints }: ClipboardContent): TextRef {
  const [first] = touchpoints
  const name = touchpoints.length === 1 ? shortName(first?.title ?? '') : ''
  if (name !== '') return textRef('history.pasteOne', { name })
  return textRef('history.pasteCards', { count: touchpoints.length })
}

/** A selected step says in which column, a selected card in which cell; else they go where they stood. */
function targetOf({ documents, session }: CommandContext) {
  const primary = session.get().selection.at(-1)
  if (primary?.kind === 'step') return { stepId: primary.id }
  if (primary?.kind !== 'touchpoint') return null
  const card = documents.getDocument().touchpoints[primary.id]
  return card ? { stepId: card.stepId, channelId: card.channelId } : null
}
