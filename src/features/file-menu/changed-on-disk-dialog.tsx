// Asks what is to become of a file that somebody else wrote since we last did.
import { useMemo, useState } from 'react'
import { useApp } from '../../bindings/app-context'
import { useDocument } from '../../bindings/use-document'
import { useSession, useSessionStore } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import { readJourneyBytes } from '../../model/file-format/read-file'
import { documentDifferences } from '../../model/queries/document-differences'
import { DifferencesList } from '../../parts/differences-list'
import type { FileConflict } from '../../store/session-state'
import { refusalSentence } from '../../text/report-texts'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'

export default function ChangedOnDiskDialog() {
  const { context } = useApp()
  const texts = useTexts()
  const session = useSessionStore()
  const conflict = useSession((state) => state.fileConflict)
  const [isShown, setIsShown] = useState(false)
  if (!conflict) return null
  const close = () => session.set({ dialog: null })
  const end = (commandId: string) => {
    close()
    void context.run(commandId)
  }
  return (
    <Dialog
      title={texts.write('file-menu.changedTitle')}
      onClose={close}
      footer={
        <>
          <Button tone="danger" onPress={() => end('file-menu.overwrite')}>
            {texts.write('file-menu.overwrite')}
          </Button>
          <Button aria-expanded={isShown} onPress={() => setIsShown(!isShown)}>
            {texts.write('file-menu.showDifferences')}
          </Button>
          <Button tone="primary" autoFocus onPress={() => end('file-menu.keepBoth')}>
            {texts.write('file-menu.keepBoth')}
          </Button>
        </>
      }
    >
      <p>{texts.write('file-menu.changedBody', { name: conflict.name })}</p>
      {isShown && <Differences conflict={conflict} />}
    </Dialog>
  )
}

function Differences({ conflict }: { conflict: FileConflict }) {
  const { context } = useApp()
  const texts = useTexts()
  const document = useDocument((whole) => whole)
  const outcome = useMemo(
    () => readJourneyBytes(conflict.bytes, context.env),
    [conflict.bytes, context.env],
  )
  if ('refused' in outcome) {
    return <p>{refusalSentence(texts.language, outcome.refused, outcome.params)}</p>
  }
  return (
    <DifferencesList
      differences={documentDifferences(document, outcome.document)}
      titles={{ added: 'file-menu.onlyInFile', removed: 'file-menu.onlyInMap' }}
    />
  )
}
