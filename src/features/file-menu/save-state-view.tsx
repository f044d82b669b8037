// The truthful state of saving, in words and with an icon; also the home of the window's listeners.
import { useEffect } from 'react'
import { useApp } from '../../bindings/app-context'
import { useDocumentState } from '../../bindings/use-document'
import { useSession } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import { hasUnsavedChanges } from '../../commands/open-journey'
import type { DocumentState } from '../../store/document-store'
import type { FileState, Keeping, SaveRemedy } from '../../store/session-state'
import type { PlainTextKey } from '../../text/catalogue'
import { type TextRef, type Texts, writeRef } from '../../text/texts'
import { clockOf } from '../../text/times'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { startAutosave } from './autosave'
import styles from './save-state-view.module.css'
import { useIncomingFiles } from './use-incoming-files'
import { useUnsavedGuard } from './use-unsaved-guard'

type SaveState = { readonly words: string; readonly icon: string; readonly tone: string }

export default function SaveStateView() {
  const { context } = useApp()
  const texts = useTexts()
  const file = useSession((session) => session.file)
  const keeping = useSession((session) => session.keeping)
  const isMapOpen = useSession((session) => session.isMapOpen)
  const access = useDocumentState(accessOf)
  const isUnsaved = useDocumentState((state) => hasUnsavedChanges(state, context.session.get()))
  const isFileOver = useIncomingFiles()
  useUnsavedGuard()
  useEffect(() => startAutosave(context), [context])
  const { words, icon, tone } = saveStateOf(file, keeping, isUnsaved, texts)
  return (
    <>
      <div role="status" className={styles.state} data-tone={tone}>
        {isMapOpen && (
          <>
            {access && (
              <span className={styles.access}>
                <Icon name="locked" size={14} />
                {texts.write(access)}
              </span>
            )}
            <Icon name={icon} size={16} />
            <span className={styles.words} title={words}>
              {words}
            </span>
          </>
        )}
      </div>
      {isMapOpen && file.last.kind === 'failed' && <Remedy remedy={file.last.remedy} />}
      {isFileOver && (
        <div className={styles.dropHere}>
          <p>{texts.write('file-menu.dropHere')}</p>
        </div>
      )}
    </>
  )
}

/** One press for what a save could not do by itself. */
function Remedy({ remedy }: { remedy: SaveRemedy }) {
  const { context } = useApp()
  const texts = useTexts()
  const commandId = remedy === 'saveAs' ? 'file-menu.saveAs' : 'file-menu.save'
  return (
    <Button tone="link" className={styles.remedy} onPress={() => void context.run(commandId)}>
      {texts.write(`file-menu.remedy.${remedy}`)}
    </Button>
  )
}

/** Why nothing can be changed, if so: said before somebody tries. */
function accessOf({ isReadOnly, document }: DocumentState): PlainTextKey | null {
  if (isReadOnly) return 'file-menu.isReadOnly'
  return document.map.isLocked ? 'file-menu.isLocked' : null
}

/** What is true of the map: in its file, else in this browser, else nowhere. */
function saveStateOf(
  file: FileState,
  keeping: Keeping,
  isUnsaved: boolean,
  texts: Texts,
): SaveState {
  const { last } = file
  const name = file.name ?? ''
  const isInFile = file.name !== null && !isUnsaved
  const failure = failureOf(file, keeping, isInFile)
  if (failure) {
    const reason = writeRef(texts, failure)
    return { words: texts.write('file-menu.failed', { reason }), icon: 'alert', tone: 'problem' }
  }
  if (last.kind === 'saving' || (keeping.state === 'behind' && !isInFile)) {
    return { words: texts.write('file-menu.saving'), icon: 'save', tone: 'plain' }
  }
  if (file.name === null) {
    return { words: texts.write('file-menu.onlyHere'), icon: 'unsaved', tone: 'plain' }
  }
  if (isUnsaved) {
    return { words: texts.write('file-menu.unsavedIn', { name }), icon: 'unsaved', tone: 'unsaved' }
  }
  if (last.kind === 'saved' || last.kind === 'downloaded') {
    const time = clockOf(last.atMs, texts.language)
    const words = texts.write(`file-menu.${last.kind}`, { name, time })
    return { words, icon: last.kind === 'saved' ? 'check' : 'export', tone: 'good' }
  }
  return { words: texts.write('file-menu.opened', { name }), icon: 'check', tone: 'good' }
}

function failureOf({ last }: FileState, keeping: Keeping, isInFile: boolean): TextRef | null {
  if (last.kind === 'failed') return last.reason
  if (keeping.state === 'failed' && !isInFile) return keeping.reason
  return null
}
