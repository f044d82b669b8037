// Trace: the paths from one touchpoint to another, what each costs the customer, and what breaks
// when a transition goes.
import { useMemo } from 'react'
import { useSession, useSessionStore } from '../../../bindings/use-session'
import { useTexts } from '../../../bindings/use-texts'
import type { JourneyDocument } from '../../../model/document/journey-document'
import { tracePaths } from '../../../model/insight/trace'
import type { Touchpoint, TouchpointId } from '../../../model/records/touchpoint'
import { ComboBox } from '../../../ui/combo-box'
import type { Option } from '../../../ui/option-list'
import styles from './trace.module.css'
import { TracedPaths } from './traced-paths'
import { WithoutOne } from './without-one'

export function TraceSection({ document }: { document: JourneyDocument }) {
  const { write } = useTexts()
  const { fromId, toId } = useSession(({ insights }) => insights)
  const ends = useMemo(() => endsOf(document, fromId, toId), [document, fromId, toId])
  const trace = useMemo(() => ends && tracePaths(document, ends), [document, ends])
  return (
    <section className={styles.section} aria-label={write('insights.trace')}>
      <div>
        <h3 className={styles.heading}>{write('insights.trace')}</h3>
        <p className={styles.muted}>{write('insights.traceHint')}</p>
      </div>
      <TraceEnds document={document} />
      {trace && trace.paths.length === 0 && <p role="status">{write('insights.noPath')}</p>}
      {trace && trace.paths.length > 0 && (
        <>
          <TracedPaths trace={trace} document={document} />
          <WithoutOne trace={trace} document={document} />
        </>
      )}
    </section>
  )
}

/** Two fields for a start and an end. */
function TraceEnds({ document }: { document: JourneyDocument }) {
  const { write } = useTexts()
  const session = useSessionStore()
  const { fromId, toId } = useSession(({ insights }) => insights)
  const options = useMemo(() => touchpointOptions(document), [document])
  const set = (ends: { fromId?: TouchpointId | null; toId?: TouchpointId | null }) =>
    session.set({ insights: { ...session.get().insights, ...ends } })
  return (
    <div className={styles.ends}>
      <ComboBox
        label={write('insights.traceFrom')}
        options={options}
        value={fromId}
        onChange={(id) => set({ fromId: id })}
        opensOnFocus={false}
      />
      <ComboBox
        label={write('insights.traceTo')}
        options={options}
        value={toId}
        onChange={(id) => set({ toId: id })}
        opensOnFocus={false}
      />
    </div>
  )
}

function touchpointOptions({ touchpoints }: JourneyDocument): readonly Option<TouchpointId>[] {
  return Object.values<Touchpoint>(touchpoints)
    .sort((left, right) => left.number - right.number)
    .map(({ id, number, title }) => ({ id, label: `T${number} ${title}`.trim() }))
}

/** Null: one of them is not chosen, or not there any more. */
function endsOf(
  { touchpoints }: JourneyDocument,
  fromId: TouchpointId | null,
  toId: TouchpointId | null,
) {
  if (fromId === null || toId === null) return null
  return Object.hasOwn(touchpoints, fromId) && Object.hasOwn(touchpoints, toId)
    ? { fromId, toId }
    : null
}
