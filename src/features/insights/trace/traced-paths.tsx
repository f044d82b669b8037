// The paths that were found, the best first, each with what it costs the customer.
import { useState } from 'react'
import { useApp } from '../../../bindings/app-context'
import { useTexts } from '../../../bindings/use-texts'
import type { JourneyDocument } from '../../../model/document/journey-document'
import { comparePaths, type Trace, type TracedPath } from '../../../model/insight/trace'
import { painWords, shareWords } from '../../../scene/charts/cell-words'
import { toneOfShare } from '../../../scene/charts/chart'
import { Button } from '../../../ui/button'
import { ScrollRegion } from '../../../ui/scroll-region'
import { goTo } from '../go-to'
import pictureStyles from '../picture/picture.module.css'
import { ShareBar } from '../picture/share-bar'
import styles from './trace.module.css'

const rowsAtOnce = 10

export function TracedPaths({ trace, document }: { trace: Trace; document: JourneyDocument }) {
  const { write } = useTexts()
  const [most, setMost] = useState(rowsAtOnce)
  const ranked = [...trace.paths].sort(comparePaths)
  const count = ranked.length
  const left = count - most
  return (
    <>
      <p role="status">
        {trace.isComplete
          ? write('insights.pathCount', { count })
          : write('insights.pathsBounded', { count })}
      </p>
      <ScrollRegion label={write('insights.paths')} className={pictureStyles.scroller}>
        <table className={pictureStyles.table} aria-label={write('insights.paths')}>
          <thead>
            <tr>
              <th scope="col">{write('insights.path')}</th>
              <th scope="col">{write('insights.continuity')}</th>
              <th scope="col">{write('insights.effort')}</th>
              <th scope="col">{write('insights.painWeightTitle')}</th>
              <th scope="col">{write('insights.systems')}</th>
            </tr>
          </thead>
          <tbody>
            {ranked.slice(0, most).map((path, place) => (
              <PathRow
                key={path.transitions.map(({ id }) => id).join(' ')}
                path={path}
                document={document}
                note={noteOf(place, count)}
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {left > 0 && (
        <Button onPress={() => setMost(most + 5 * rowsAtOnce)}>
          {write('insights.more', { count: Math.min(left, 5 * rowsAtOnce) })}
        </Button>
      )}
    </>
  )
}

function noteOf(place: number, count: number): 'best' | 'worst' | null {
  if (count < 2) return null
  if (place === 0) return 'best'
  return place === count - 1 ? 'worst' : null
}

function PathRow({
  path,
  document,
  note,
}: {
  path: TracedPath
  document: JourneyDocument
  note: 'best' | 'worst' | null
}) {
  const { context } = useApp()
  const texts = useTexts()
  const { write } = texts
  const { transitions, continuity, effort, pain, systems, silos } = path
  const numberOf = (id: (typeof transitions)[number]['toId']) =>
    `T${document.touchpoints[id]?.number ?? '?'}`
  const [first] = transitions
  const stops = [
    ...(first ? [numberOf(first.fromId)] : []),
    ...transitions.map(({ toId }) => numberOf(toId)),
  ]
  const refs = transitions.map(({ id }) => ({ kind: 'transition', id }) as const)
  return (
    <tr>
      <th scope="row">
        <Button tone="link" className={styles.path} onPress={() => goTo(context, refs)}>
          {stops.join(' → ')}
        </Button>
        {note && (
          <span className={styles.note}>
            {write(note === 'best' ? 'insights.bestPath' : 'insights.worstPath')}
          </span>
        )}
      </th>
      <td className={styles.value}>
        {shareWords(continuity.value)}
        <span className={styles.muted}>
          {write('insights.knownOf', { ...continuity.coverage })}
        </span>
        <ShareBar share={continuity.value} tone={toneOfShare(continuity.value)} />
      </td>
      <td className={styles.value}>
        {effort.sum ?? '?'}
        <span className={styles.muted}>{write('insights.knownOf', effort)}</span>
      </td>
      <td className={styles.value}>{painWords(pain, texts) || write('insights.noPain')}</td>
      <td className={styles.value}>
        {systems.map((id) => document.systems[id]?.title).join(', ') || '–'}
        {silos.length > 0 && (
          <span className={styles.muted}>
            {write('insights.siloCount', { count: silos.length })}
          </span>
        )}
      </td>
    </tr>
  )
}
