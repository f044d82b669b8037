// Says in the page's title which map is open, and that something of it is in no file.
import { useEffect } from 'react'
import { useApp } from '../../bindings/app-context'
import { useDocument, useDocumentState } from '../../bindings/use-document'
import { useSession } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import { hasUnsavedChanges } from '../../commands/open-journey'

export function useUnsavedGuard(): void {
  const { context } = useApp()
  const texts = useTexts()
  const title = useDocument((document) => document.map.title)
  const isMapOpen = useSession((session) => session.isMapOpen)
  useSession((session) => session.file)
  const isUnsaved = useDocumentState((state) => hasUnsavedChanges(state, context.session.get()))
  useEffect(() => {
    const name = title === '' ? texts.write('common.untitled') : title
    document.title = isMapOpen ? `${isUnsaved ? '• ' : ''}${name} – Throughline` : 'Throughline'
  }, [title, isMapOpen, isUnsaved, texts])
}
