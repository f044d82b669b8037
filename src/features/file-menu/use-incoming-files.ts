// Files that come by themselves: dropped anywhere on the window, or pasted as text. Other things that
// are dropped do no harm.
import { useEffect, useState } from 'react'
import { useApp } from '../../bindings/app-context'
import type { CommandContext } from '../../commands/command'
import { CommandRefused } from '../../commands/command'
import { canEdit } from '../../commands/conditions'
import { textRef } from '../../text/texts'

/** Listens to the window; true while a file is dragged over it. */
export function useIncomingFiles(): boolean {
  const { context } = useApp()
  const [isFileOver, setIsFileOver] = useState(false)
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      const isFile = event.dataTransfer?.types.includes('Files') === true
      // A dropped link would take the window to another page: all that is dropped comes to us,
      // except words that are dragged into a field.
      if (!isFile && isField(event.target)) return
      event.preventDefault()
      if (isFile) setIsFileOver(true)
    }
    const onDragEnter = (event: DragEvent) => {
      const isFile = event.dataTransfer?.types.includes('Files') === true
      // Who drags a file in takes longer than what reads it needs to get ready.
      if (isFile)
        void import('./read-in-worker').then(
          ({ expectFile }) => expectFile(),
          () => {},
        )
    }
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsFileOver(false)
    }
    const onDrop = (event: DragEvent) => {
      setIsFileOver(false)
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.some(isTable) && context.session.get().isMapOpen) {
        event.preventDefault()
        void bringBack(context, files.filter(isTable))
        return
      }
      const item = [...(event.dataTransfer?.items ?? [])].find(({ kind }) => kind === 'file')
      const text = item ? '' : (event.dataTransfer?.getData('text/plain') ?? '')
      const isOurs = item !== undefined || looksLikeJourney(text)
      if (isOurs || !isField(event.target)) event.preventDefault()
      if (!isOurs) return
      void tell(context, () => (item ? openItem(context, item) : openText(context, text)))
    }
    const onPaste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      // Offices put a picture of their text beside it: then the text is meant.
      const files = text === '' ? [...(event.clipboardData?.files ?? [])] : []
      const picture = files.find(isPicture)
      if (!picture && !looksLikeJourney(text)) {
        // Words meant for another window do nothing here, and that is said.
        const isForMap = !event.defaultPrevented && context.session.get().isMapOpen
        if (isForMap && text.trim() !== '' && !isField(event.target)) {
          const canTake = canEdit(context) === true
          const words = canTake ? 'clipboard.onlyWords' : 'clipboard.nothingToPaste'
          context.session.refuse(textRef(words), 'plain')
        }
        return
      }
      // Our own JSON never lands in a label, so that this also holds inside text fields.
      event.preventDefault()
      void tell(context, () => (picture ? openPicture(context, picture) : openText(context, text)))
    }
    window.addEventListener('dragenter', onDragEnter)
    window.addEventListener('dragover', onDragOver)
    window.addEventListener('dragleave', onDragLeave)
    window.addEventListener('drop', onDrop)
    window.addEventListener('paste', onPaste)
    return () => {
      window.removeEventListener('dragenter', onDragEnter)
      window.removeEventListener('dragover', onDragOver)
      window.removeEventListener('dragleave', onDragLeave)
      window.removeEventListener('drop', onDrop)
      window.removeEventListener('paste', onPaste)
    }
  }, [context])
  useEffect(() => takeLaunchFiles(context), [context])
  useEffect(() => {
    if (!isFileOver) return
    // A drag that ends on an element that goes away ends without a word. While it lasts, the
    // pointer sends no events of its own.
    const onEnd = () => setIsFileOver(false)
    window.addEventListener('pointermove', onEnd)
    window.addEventListener('keydown', onEnd)
    return () => {
      window.removeEventListener('pointermove', onEnd)
      window.removeEventListener('keydown', onEnd)
    }
  }, [isFileOver])
  return isFileOver
}

type LaunchQueue = {
  readonly setConsumer: (
    take: (launch: { readonly files?: readonly FileSystemHandle[] }) => void,
  ) => void
}

/** A journey file that was opened in the operating system's own list of files. */
function takeLaunchFiles(context: CommandContext): void {
  const { launchQueue } = window as { launchQueue?: LaunchQueue }
  launchQueue?.setConsumer(({ files = [] }) => {
    const handle = files.find(({ kind }) => kind === 'file') as FileSystemFileHandle | undefined
    if (!handle) return
    void tell(context, async () =>
      (await opening()).openDroppedFile(context, await handle.getFile(), handle),
    )
  })
}

/** A dialog asks what is to be taken over, if the map can be changed. */
async function bringBack(context: CommandContext, tables: readonly File[]): Promise<void> {
  context.session.set({ droppedTables: tables })
  await context.run('trackers.bringBack')
  const isAsked = context.session.get().dialog?.id === 'trackers.bringBack'
  if (!isAsked) context.session.set({ droppedTables: [] })
}

/** The items are gone after the event: file and handle are asked for before anything waits. */
async function openItem(context: CommandContext, item: DataTransferItem): Promise<void> {
  const file = item.getAsFile()
  const asksHandle =
    'getAsFileSystemHandle' in item
      ? (item.getAsFileSystemHandle as () => Promise<FileSystemHandle | null>).call(item)
      : null
  if (!file) return
  // Undefined where what was dropped has no place on a disk.
  const handle = (await Promise.resolve(asksHandle).catch(() => null)) ?? null
  const isFile = handle?.kind === 'file'
  await (await opening()).openDroppedFile(
    context,
    file,
    isFile ? (handle as FileSystemFileHandle) : null,
  )
}

/** What reads files comes when there is one. */
const opening = () => import('./open-file')

async function openText(context: CommandContext, text: string): Promise<void> {
  await (await opening()).openPastedText(context, text)
}

async function openPicture(context: CommandContext, picture: File): Promise<void> {
  await (await opening()).openPastedFile(context, picture)
}

/** Somebody types there, or a dialog is open. */
function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [role="dialog"]') !== null
}

/** The kinds of pictures that can hold a map. */
function isPicture({ type }: File): boolean {
  return type === 'image/png' || type === 'image/svg+xml'
}

/** What trackers export; no map is in it. */
function isTable({ name }: File): boolean {
  return /\.(csv|tsv)$/i.test(name)
}

/** The text of a journey file, or of an SVG that holds one. */
function looksLikeJourney(text: string): boolean {
  if (/^\s*<(?:svg|\?xml)\b/.test(text) && /<(?:\w+:)?journey\b/.test(text)) return true
  return /^\s*\{/.test(text) && text.slice(0, 2000).includes('throughline/journey-map')
}

async function tell(context: CommandContext, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof CommandRefused)) throw error
    context.session.refuse(error.text)
  }
}
