// The panel of one record, or of several of a kind: its head, and its fields in sections.
import { useLayoutEffect, useMemo, useRef } from 'react'
import { useSessionStore } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import { draftName } from '../../store/drafts'
import type { SelectionRef } from '../../store/session-state'
import { Disclosure } from '../../ui/disclosure'
import { Field } from './controls/field'
import { customViews } from './custom-views'
import type { CustomSpec, FieldSpec, PanelSpec, SectionSpec, Subject } from './fields/field-spec'
import { LockNote } from './lists/lock-note'
import { PanelHead } from './panel-head'
import { useFieldToFocus } from './use-field-to-focus'
import styles from './view.module.css'

export function Panel({ spec, subject }: { spec: PanelSpec; subject: Subject }) {
  const container = useRef<HTMLDivElement>(null)
  const [only] = subject.ids
  const isOne = subject.ids.length === 1
  const ref = useMemo(
    () => (isOne ? ({ kind: subject.kind, id: only } as SelectionRef) : null),
    [isOne, only, subject.kind],
  )
  useFieldToFocus(container, ref)
  // Another thing is read from its beginning.
  useLayoutEffect(() => {
    // In newer browsers scrolling gives a promise, which an effect must not return.
    container.current?.closest('aside')?.scrollTo?.(0, 0)
  }, [])
  const sections = isOne ? spec.sections : sharedSections(spec.sections)
  return (
    <div ref={container} className={styles.panel}>
      <PanelHead spec={spec} subject={subject} />
      <LockNote />
      {sections.map((section, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the sections of a panel never change.
        <Section key={place} section={section} subject={subject} isOpen={!isOne} />
      ))}
    </div>
  )
}

type SectionProps = { section: SectionSpec; subject: Subject; isOpen: boolean }

function Section({ section, subject, isOpen }: SectionProps) {
  const texts = useTexts()
  const { drafts } = useSessionStore().get()
  const { title, isFolded, parts } = section
  const drawn = parts.map((part) => {
    if (part.control !== 'custom') return <Field key={part.path} spec={part} subject={subject} />
    const View = customViews[part.name]
    return <View key={part.name} subject={subject} />
  })
  if (title === null) return <div className={styles.section}>{drawn}</div>
  if (isFolded) {
    const hasDraft = parts.some((part) => {
      const name = part.control === 'custom' ? part.name : part.path
      return draftName({ kind: 'field', of: subject, field: name }) in drafts
    })
    return (
      <Disclosure title={texts.write(title)} isOpenAtFirst={isOpen || hasDraft}>
        {drawn}
      </Disclosure>
    )
  }
  return (
    <section className={styles.section} aria-label={texts.write(title)}>
      <h3 className={styles.heading}>{texts.write(title)}</h3>
      {drawn}
    </section>
  )
}

/** What several records are edited for at once; sections without such fields go. */
function sharedSections(sections: readonly SectionSpec[]): readonly SectionSpec[] {
  const isShared = (part: FieldSpec | CustomSpec) => part.isShared
  return sections
    .map((section) => ({ ...section, parts: section.parts.filter(isShared) }))
    .filter(({ parts }) => parts.length > 0)
}
