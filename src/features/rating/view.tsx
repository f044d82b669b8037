// One unrated pain point at a time: what hurts, where, and 1 to 5 for severity, then frequency.
import { useEffect, useEffectEvent, useState } from 'react'
import { useApp } from '../../bindings/app-context'
import { useDocument } from '../../bindings/use-document'
import { useTexts } from '../../bindings/use-texts'
import { updateRecord } from '../../model/edits/update-record'
import { nameOf } from '../../model/queries/name-of'
import type { PainPoint, PainPointId } from '../../model/records/pain-point'
import { textRef } from '../../text/texts'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { type Rating, RatingField } from '../../ui/rating-field'
import { unratedPains } from './unrated'
import styles from './view.module.css'

type RatedField = 'severity' | 'frequency'

export default function RatingDialog() {
  const { context } = useApp()
  const texts = useTexts()
  const { documents, session } = context
  const document = useDocument((current) => current)
  const [passed, setPassed] = useState<ReadonlySet<PainPointId>>(new Set())
  const left = unratedPains(document).filter(({ id }) => !passed.has(id))
  const [pain] = left
  const close = () => session.set({ dialog: null })
  const isDone = pain === undefined
  useEffect(() => {
    if (!isDone) return
    session.set({ dialog: null })
    const isAllRated = unratedPains(documents.getDocument()).length === 0
    if (isAllRated) session.notify(textRef('rating.none'))
  }, [isDone, session, documents])
  const rate = ({ id, number }: PainPoint, field: RatedField, value: Rating | null) =>
    documents.edit(
      textRef('rating.did', { number }),
      (draft) => updateRecord(draft, { kind: 'painPoint', id, changes: { [field]: value } }),
      { mergeKey: `rating:${id}` },
    )
  const onKey = (key: string) => {
    if (!pain) return
    if (key === 'ArrowRight') skip(pain.id)
    else rate(pain, pain.severity === null ? 'severity' : 'frequency', Number(key) as Rating)
  }
  useRatingKeys(onKey)
  const skip = (id: PainPointId) => setPassed(new Set([...passed, id]))
  if (!pain) return null
  const { id, number } = pain
  const on = nameOf(document, { ...pain.on })
  return (
    <Dialog
      title={texts.write('rating.start')}
      size="small"
      onClose={close}
      footer={<Button onPress={() => skip(id)}>{texts.write('rating.skip')}</Button>}
    >
      <div className={styles.pain}>
        <p className={styles.muted} role="status">
          {texts.write('rating.left', { count: left.length })}
        </p>
        <p className={styles.text}>
          <span className={styles.number}>P{number}</span> {pain.text}
        </p>
        <p className={styles.muted}>{texts.write('capture.on', { name: on })}</p>
        <RatingField
          key={`severity ${id}`}
          label={texts.write('fields.severity')}
          tone="harm"
          value={pain.severity as Rating | null}
          onChange={(value) => rate(pain, 'severity', value)}
        />
        <RatingField
          key={`frequency ${id}`}
          label={texts.write('fields.frequency')}
          tone="harm"
          value={pain.frequency as Rating | null}
          onChange={(value) => rate(pain, 'frequency', value)}
        />
        <p className={styles.muted}>{texts.write('rating.hint')}</p>
      </div>
    </Dialog>
  )
}

/** Wherever in the dialog the focus is: the radios would take the arrow, and know no digits. */
function useRatingKeys(onKey: (key: string) => void): void {
  const tell = useEffectEvent(onKey)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isHeld = event.ctrlKey || event.metaKey || event.altKey
      if (isHeld || !/^(?:[1-5]|ArrowRight)$/u.test(event.key)) return
      event.preventDefault()
      event.stopPropagation()
      tell(event.key)
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])
}
