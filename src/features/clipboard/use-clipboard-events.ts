// Copy, cut and paste as the browser tells of them, while the map and not a text field has the focus.
import { useEffect } from 'react'
import { useApp } from '../../bindings/app-context'
import { type CommandContext, CommandRefused } from '../../commands/command'
import { canEdit } from '../../commands/conditions'
import { selectedTouchpoints } from '../../commands/selected'
import { readClipboardHtml } from '../../model/interchange/clipboard-html'
import { textRef } from '../../text/texts'
import { copiedTexts, pasteText } from './clipboard-text'
import { deleteCopied } from './commands'

export function useClipboardEvents(): void {
  const { context } = useApp()
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => copyInto(context, event)
    const onCut = (event: ClipboardEvent) => {
      if (canEdit(context) === true && copyInto(context, event)) deleteCopied(context)
    }
    const onPaste = (event: ClipboardEvent) => pasteFrom(context, event)
    document.addEventListener('copy', onCopy)
    document.addEventListener('cut', onCut)
    document.addEventListener('paste', onPaste)
    return () => {
      document.removeEventListener('copy', onCopy)
      document.removeEventListener('cut', onCut)
      document.removeEventListener('paste', onPaste)
    }
  }, [context])
}

function copyInto(context: CommandContext, event: ClipboardEvent): boolean {
  if (isTextMeant(event) || selectedTouchpoints(context).length === 0) return false
  const { html, readable, count } = copiedTexts(context)
  event.clipboardData?.setData('text/html', html)
  event.clipboardData?.setData('text/plain', readable)
  event.preventDefault()
  context.session.announce(textRef('clipboard.copied', { count }))
  return true
}

function pasteFrom(context: CommandContext, event: ClipboardEvent): void {
  if (event.defaultPrevented) return
  const data = event.clipboardData
  const plain = data?.getData('text/plain') ?? ''
  // Our own JSON never lands in a label, so that this also holds inside text fields.
  const isBare = looksLikeClipboard(plain)
  if ((isTextMeant(event) && !isBare) || canEdit(context) !== true) return
  const ours = readClipboardHtml(data?.getData('text/html') ?? '') ?? (isBare && plain)
  if (!ours) return
  event.preventDefault()
  try {
    void pasteText(context, ours)
  } catch (error) {
    if (!(error instanceof CommandRefused)) throw error
    context.session.refuse(error.text)
  }
}

/** What we put on the clipboard, on its way as plain text. */
function looksLikeClipboard(text: string): boolean {
  return /^\s*\{/.test(text) && text.slice(0, 2000).includes('throughline/clipboard')
}

/** A text field has the focus, a dialog is open, or words on the page are selected. */
function isTextMeant({ target }: ClipboardEvent): boolean {
  const element = target instanceof Element ? target : null
  if (element?.closest('input, textarea, [contenteditable="true"], [role="dialog"]')) return true
  return (window.getSelection()?.toString() ?? '') !== ''
}
