// The work for a pain point or an idea: title and status of each item edited here, links below.
import { useMemo } from 'react'
import { useDocument } from '../../../bindings/use-document'
import { useTexts } from '../../../bindings/use-texts'
import { backlogItemsFor, type LinkedToBacklog } from '../../../model/queries/backlog-items-for'
import type { BacklogItemId } from '../../../model/records/backlog-item'
import { BacklogLinks } from '../../../parts/backlog-links'
import { Field } from '../controls/field'
import type { Subject } from '../fields/field-spec'
import { itemTitleField, statusField } from '../fields/item-fields'
import { useIsEditable } from '../fields/use-bound-field'
import { useInspection } from '../inspection'
import styles from './lists.module.css'

export function BacklogPart({ subject }: { subject: Subject }) {
  const texts = useTexts()
  const { open } = useInspection()
  const isEditable = useIsEditable()
  const { kind, ids } = subject
  const [id] = ids
  const linked = useMemo(() => ({ kind, id }) as LinkedToBacklog, [kind, id])
  const items = useDocument((document) => backlogItemsFor(document, linked))
  return (
    <section className={styles.group} aria-label={texts.write('inspector.backlog')}>
      <h3 className={styles.heading}>{texts.write('inspector.backlog')}</h3>
      {items.map((item) => (
        <LinkedItemFields key={item.id} id={item.id} number={item.number} />
      ))}
      <BacklogLinks
        linked={linked}
        onOpen={(itemId) => open({ kind: 'backlogItem', id: itemId })}
        isDisabled={!isEditable}
      />
    </section>
  )
}

function LinkedItemFields({ id, number }: { id: BacklogItemId; number: number }) {
  const texts = useTexts()
  const subject = useMemo<Subject>(() => ({ kind: 'backlogItem', ids: [id] }), [id])
  const name = `${texts.write('inspector.kind.backlogItem')} B${number}`
  return (
    <article className={styles.item} aria-label={name}>
      <Field spec={itemTitleField} subject={subject} />
      <Field spec={statusField} subject={subject} />
    </article>
  )
}
