// After a rank that the score does not give: asks for the reason, which is kept with the item.
import { useState } from 'react'
import { useApp } from '../../bindings/app-context'
import { useDocument } from '../../bindings/use-document'
import { useTexts } from '../../bindings/use-texts'
import { handRanks, rankingBy } from '../../model/backlog/ranking'
import { updateRecord } from '../../model/edits/update-record'
import type { BacklogItem } from '../../model/records/backlog-item'
import { textRef } from '../../text/texts'
import { Bar } from '../../ui/bar'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { isEnter } from '../../ui/is-enter'
import { TextField } from '../../ui/text-field'
import { useLook } from './use-look'
import styles from './view.module.css'

export function WhyBar() {
  const [{ askedWhyId, method }] = useLook()
  const item = useDocument(({ backlogItems }) => askedWhyId && backlogItems[askedWhyId])
  const rank = useDocument((document) => (item ? handRanks(document).get(item.id) : undefined))
  const scored = useDocument((document) =>
    item ? rankingBy(document, method).rankOf.get(item.id) : undefined,
  )
  if (!item || rank === undefined || scored === undefined || rank === scored) return null
  return <Why key={item.id} item={item} rank={rank} scored={scored} />
}

function Why({ item, rank, scored }: { item: BacklogItem; rank: number; scored: number }) {
  const { write } = useTexts()
  const { documents } = useApp().context
  const [{ method }, change] = useLook()
  const [reason, setReason] = useState(item.rankReason)
  const close = () => change({ askedWhyId: null })
  const keep = () => {
    documents.edit(textRef('backlog.keepReason'), (draft) =>
      updateRecord(draft, {
        kind: 'backlogItem',
        id: item.id,
        changes: { rankReason: reason.trim() },
      }),
    )
    close()
  }
  const words = write('backlog.overridden', {
    number: `B${item.number}`,
    rank,
    scored,
    method: write(`backlog-fields.${method}`),
  })
  return (
    <Bar label={write('backlog-fields.rankReason')} icon="info" words={words}>
      <TextField
        label={write('backlog-fields.rankReason')}
        isLabelHidden
        className={styles.reason}
        placeholder={write('backlog.whyHint')}
        value={reason}
        onChange={setReason}
        onKeyDown={(event) => {
          if (isEnter(event)) keep()
          if (event.key === 'Escape') close()
        }}
      />
      <Button onPress={keep}>{write('backlog.keepReason')}</Button>
      <IconButton icon="close" size="small" label={write('common.close')} onPress={close} />
    </Bar>
  )
}
