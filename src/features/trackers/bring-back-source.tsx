// Where the rows come from: files, chosen here or dropped on the window, or what is pasted.
import { useEffect, useEffectEvent, useState } from 'react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { useSession, useSessionStore } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import { Button } from '../../ui/button'
import { TextArea } from '../../ui/text-area'
import styles from './bring-back.module.css'
import type { BringingBack } from './use-bring-back'

const tableTypes = ['.csv', '.tsv', '.txt', 'text/csv', 'text/tab-separated-values']

export function BringBackSource({ bringing: { give, given } }: { bringing: BringingBack }) {
  const texts = useTexts()
  const [pasted, setPasted] = useState('')
  const session = useSessionStore()
  const dropped = useSession(({ droppedTables }) => droppedTables)
  const readFiles = async (list: Iterable<File> | null) => {
    const files = await Promise.all(
      [...(list ?? [])].map(async (file) => ({
        name: file.name,
        content: new Uint8Array(await file.arrayBuffer()),
      })),
    )
    if (files.length > 0) give({ files })
  }
  const readDropped = useEffectEvent(() => void readFiles(dropped))
  useEffect(() => {
    if (dropped.length === 0) return
    readDropped()
    session.set({ droppedTables: [] })
  }, [dropped, session])
  return (
    <div className={styles.source}>
      <p className={styles.intro}>{texts.write('trackers.bringBackIntro')}</p>
      <div className={styles.ways}>
        <FileTrigger acceptedFileTypes={tableTypes} allowsMultiple onSelect={readFiles}>
          <Button icon="openFile">{texts.write('trackers.chooseFiles')}</Button>
        </FileTrigger>
        <span className={styles.names}>{given.files.map(({ name }) => name).join(', ')}</span>
      </div>
      {given.files.length === 0 && (
        <>
          <TextArea
            label={texts.write('trackers.paste')}
            rows={4}
            value={pasted}
            onChange={setPasted}
            className={styles.paste}
          />
          {pasted.trim() !== '' && (
            <div>
              <Button
                onPress={() =>
                  give({ files: [{ name: texts.write('trackers.pasted'), content: pasted }] })
                }
              >
                {texts.write('trackers.read')}
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  )
}
