// The past of the map that is open: restore points and every step, a look at each, a copy of any.
import { useEffect, useMemo, useState } from 'react'
import { useApp } from '../../bindings/app-context'
import { useTexts } from '../../bindings/use-texts'
import type { HistoryState } from '../../store/history-state'
import { momentOf } from '../../text/times'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { MomentList } from './moment-list'
import { type Moment, momentsOf } from './moments'
import { Preview } from './preview'
import { restoreCopy } from './restore-copy'
import { usePast } from './use-past'
import styles from './view.module.css'

export default function HistoryView() {
  const { context } = useApp()
  const texts = useTexts()
  const { past, mapId, showEarlier } = usePast()
  const groups = useMemo(() => past && momentsOf(past, texts), [past, texts])
  const [moment, setMoment] = useState<Moment | null>(null)
  const state = useStateAt(mapId, moment?.seq ?? null)
  const close = () => context.session.set({ dialog: null })
  const restore = async () => {
    if (!state || state === 'gone' || !moment || mapId === null) return
    close()
    await restoreCopy(context, { mapId, state, atMs: moment.atMs })
  }
  const canRestore = state !== null && state !== 'gone'
  return (
    <Dialog
      title={texts.write('version-history.title')}
      size="full"
      onClose={close}
      footer={
        <Button
          tone="primary"
          icon="copy"
          disabledReason={canRestore ? null : texts.write('version-history.pickOne')}
          onPress={() => void restore()}
        >
          {texts.write('version-history.restore')}
        </Button>
      }
    >
      <div className={styles.halves}>
        <div className={styles.past}>
          {!groups && <p>{texts.write('version-history.reading')}</p>}
          {groups?.length === 0 && <p>{texts.write('version-history.empty')}</p>}
          {groups && groups.length > 0 && (
            <MomentList groups={groups} chosenId={moment?.id ?? null} onChoose={setMoment} />
          )}
          {past?.hasEarlier && (
            <Button onPress={showEarlier}>{texts.write('version-history.earlier')}</Button>
          )}
        </div>
        {canRestore && moment ? (
          <Preview
            document={state.document}
            label={texts.write('version-history.preview', {
              time: momentOf(moment.atMs, texts.language),
            })}
          />
        ) : (
          <p className={styles.noPreview}>
            {texts.write(state === 'gone' ? 'version-history.gone' : 'version-history.pickOne')}
          </p>
        )}
      </div>
    </Dialog>
  )
}

/** The map after an entry; null while it is read, and when none is named. */
function useStateAt(mapId: string | null, seq: number | null): HistoryState | 'gone' | null {
  const { context } = useApp()
  const [read, setRead] = useState<HistoryState | 'gone' | null>(null)
  useEffect(() => {
    if (mapId === null || seq === null) return
    let isWanted = true
    const show = (state: HistoryState | null) => {
      if (isWanted) setRead(state ?? 'gone')
    }
    context.maps.readAt(mapId, seq).then(show, () => show(null))
    return () => {
      isWanted = false
    }
  }, [context, mapId, seq])
  return read
}
