// Copy, cut, paste and duplicate. The keys are heard by the browser, which then tells us with an
// event that carries the clipboard (use-clipboard-events); menu and palette come through here.
import { type Command, type CommandContext, CommandRefused } from '../../commands/command'
import { all, canEdit, hasMap } from '../../commands/conditions'
import { editCards } from '../../commands/edit-cards'
import { focusAfterDeleting } from '../../commands/focus-after-deleting'
import { namedLabel } from '../../commands/named-label'
import { selectedTouchpoints } from '../../commands/selected'
import { deleteRecords } from '../../model/edits/delete-records'
import { duplicateTouchpoints } from '../../model/edits/duplicate-touchpoints'
import { readClipboardHtml } from '../../model/interchange/clipboard-html'
import type { TouchpointId } from '../../model/records/touchpoint'
import { textRef } from '../../text/texts'
import { copiedTexts, pasteText } from './clipboard-text'

const hasCards = (context: CommandContext) =>
  selectedTouchpoints(context).length > 0 || 'clipboard.selectCards'

export const clipboardCommands: readonly Command[] = [
  {
    id: 'clipboard.copy',
    label: 'clipboard.copy',
    icon: 'copy',
    group: 'edit',
    keywords: 'clipboard.words',
    shortcuts: ['Mod+C'],
    scope: 'journey',
    isHeardByBrowser: true,
    when: all(hasMap, hasCards),
    run: copy,
  },
  {
    id: 'clipboard.cut',
    label: 'clipboard.cut',
    icon: 'cut',
    group: 'edit',
    keywords: 'clipboard.words',
    shortcuts: ['Mod+X'],
    scope: 'journey',
    isHeardByBrowser: true,
    when: all(canEdit, hasCards),
    run: async (context) => {
      await copy(context)
      deleteCopied(context)
    },
  },
  {
    id: 'clipboard.paste',
    label: 'clipboard.paste',
    icon: 'paste',
    group: 'edit',
    keywords: 'clipboard.words',
    shortcuts: ['Mod+V'],
    scope: 'journey',
    isHeardByBrowser: true,
    when: canEdit,
    run: async (context) => pasteText(context, await readSystemClipboard()),
  },
  {
    id: 'clipboard.duplicate',
    label: 'clipboard.duplicate',
    icon: 'duplicate',
    group: 'edit',
    keywords: 'clipboard.words',
    shortcuts: ['Mod+D'],
    scope: 'journey',
    when: all(canEdit, hasCards),
    run: (context) => {
      const touchpointIds = selectedTouchpoints(context)
      const label = namedLabel('duplicate', context.documents.getDocument(), cards(touchpointIds))
      const made = editCards(context, label, (draft, env) =>
        duplicateTouchpoints(draft, { touchpointIds }, env),
      )
      if (made) context.session.select(cards(made.touchpointIds))
    },
  },
]

/** The second half of "cut". */
export function deleteCopied(context: CommandContext): void {
  const refs = cards(selectedTouchpoints(context))
  const { documents, session } = context
  const before = documents.getDocument()
  const { focused } = session.get()
  const label = namedLabel('cut', before, refs)
  documents.edit(label, (draft) => deleteRecords(draft, refs))
  focusAfterDeleting(context, before, focused)
}

function cards(ids: readonly TouchpointId[]) {
  return ids.map((id) => ({ kind: 'touchpoint' as const, id }))
}

async function copy(context: CommandContext): Promise<void> {
  const { html, readable, count } = copiedTexts(context)
  const item = new ClipboardItem({
    'text/plain': new Blob([readable], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  })
  await navigator.clipboard.write([item])
  context.session.announce(textRef('clipboard.copied', { count }))
}

async function readSystemClipboard(): Promise<string> {
  const ours = readClipboardHtml(await readSystemHtml())
  if (ours === null) throw new CommandRefused(textRef('clipboard.nothingToPaste'))
  return ours
}

async function readSystemHtml(): Promise<string> {
  try {
    const items = await navigator.clipboard.read()
    const item = items.find(({ types }) => types.includes('text/html'))
    return item ? await (await item.getType('text/html')).text() : ''
  } catch {
    throw new CommandRefused(textRef('clipboard.notAllowed'))
  }
}
