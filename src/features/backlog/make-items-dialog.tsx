// "Make backlog items from …": the selected pains and ideas, those voted for, or the heaviest pains.
import { useState } from 'react'
import { useApp } from '../../bindings/app-context'
import { useDocument } from '../../bindings/use-document'
import { useTexts } from '../../bindings/use-texts'
import { type ItemCandidate, itemCandidates, itemSources } from '../../model/backlog/item-sources'
import { makeBacklogItems } from '../../model/edits/make-backlog-items'
import type { BacklogItemId } from '../../model/records/backlog-item'
import { textRef } from '../../text/texts'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { Dialog } from '../../ui/dialog'
import { PlainSelect } from '../../ui/plain-select'
import { ScrollRegion } from '../../ui/scroll-region'
import { SegmentedControl } from '../../ui/segmented-control'
import styles from './make-items-dialog.module.css'

export default function MakeItemsDialog() {
  const { documents, session } = useApp().context
  const { write } = useTexts()
  const document = useDocument((now) => now)
  const { selection } = session.get()
  const [source, setSource] = useState(
    () => itemSources.find((one) => itemCandidates(document, one, selection).length > 0) ?? 'voted',
  )
  const [leftOut, setLeftOut] = useState<readonly string[]>([])
  const [asNew, setAsNew] = useState<readonly string[]>([])
  const candidates = itemCandidates(document, source, selection)
  const chosen = candidates.filter(({ ref }) => !leftOut.includes(ref.id))
  const close = () => session.set({ dialog: null })
  const make = () => {
    const of = chosen.map(({ ref, text, similar }) => ({
      to: ref,
      title: text,
      itemId: similar && !asNew.includes(ref.id) ? (similar.id as BacklogItemId) : null,
    }))
    documents.edit(textRef('backlog.makeItems'), (draft, env) =>
      makeBacklogItems(draft, { of }, env),
    )
    session.notify(textRef('backlog.itemsMade', { count: of.length }))
    close()
  }
  const toggle = (list: readonly string[], id: string) =>
    list.includes(id) ? list.filter((one) => one !== id) : [...list, id]
  return (
    <Dialog
      title={write('backlog.makeItems')}
      size="wide"
      onClose={close}
      footer={
        <>
          <Button tone="quiet" onPress={close}>
            {write('common.cancel')}
          </Button>
          <Button
            tone="primary"
            onPress={make}
            disabledReason={chosen.length === 0 ? write('backlog.nothingToMake') : null}
          >
            {write('backlog.makeCount', { count: chosen.length })}
          </Button>
        </>
      }
    >
      <div className={styles.content}>
        <SegmentedControl
          label={write('backlog.makeFrom')}
          segments={itemSources.map((id) => ({ id, label: write(`backlog.from.${id}`) }))}
          value={source}
          onChange={setSource}
        />
        <ScrollRegion label={write('backlog.makeFrom')} className={styles.list}>
          {candidates.length === 0 && (
            <p className={styles.none}>{write('backlog.nothingToMake')}</p>
          )}
          {candidates.map((candidate) => (
            <CandidateRow
              key={candidate.ref.id}
              candidate={candidate}
              isChosen={!leftOut.includes(candidate.ref.id)}
              isNew={asNew.includes(candidate.ref.id)}
              onChoose={() => setLeftOut(toggle(leftOut, candidate.ref.id))}
              onTurn={() => setAsNew(toggle(asNew, candidate.ref.id))}
            />
          ))}
        </ScrollRegion>
      </div>
    </Dialog>
  )
}

function CandidateRow(props: {
  candidate: ItemCandidate
  isChosen: boolean
  /** Not linked to the item that is like it. */
  isNew: boolean
  onChoose: () => void
  onTurn: () => void
}) {
  const { candidate, isChosen, isNew, onChoose, onTurn } = props
  const { spokenNumber, text, weight, votes, similar } = candidate
  const { write } = useTexts()
  return (
    <div className={styles.row}>
      <Checkbox isSelected={isChosen} onChange={onChoose}>
        <span>
          <span className={styles.number}>{spokenNumber}</span> {text || write('common.untitled')}
        </span>
      </Checkbox>
      <span className={styles.fact}>
        {votes !== null && write('backlog.votesCount', { count: votes })}
        {votes === null && weight !== null && write('experience.weight', { weight })}
      </span>
      {similar && (
        <PlainSelect
          label={write('backlog.forNote', { number: spokenNumber })}
          isLabelHidden
          value={isNew ? 'new' : 'link'}
          options={[
            {
              id: 'link',
              label: write('backlog.linkTo', { item: `B${similar.number} ${similar.title}` }),
            },
            { id: 'new', label: write('backlog.makeNew') },
          ]}
          onChange={onTurn}
          isDisabled={!isChosen}
          className={styles.choice}
        />
      )}
    </div>
  )
}
