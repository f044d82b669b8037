// The omnichannel picture: continuity, what hurts, and the charts of channels, systems, teams and
// capabilities.
import { useDeferredValue, useMemo } from 'react'
import { useDocument } from '../../../bindings/use-document'
import { useTexts } from '../../../bindings/use-texts'
import { chartMakers } from '../../../scene/charts/all-charts'
import type { ChartId } from '../../../scene/charts/chart'
import { TraceSection } from '../trace/trace-section'
import { ChartSection } from './chart-section'
import { ContinuityScore } from './continuity-score'
import styles from './picture.module.css'

const chartIds = Object.keys(chartMakers) as readonly ChartId[]

export function PicturePanel() {
  const texts = useTexts()
  // What is typed in the inspector beside it does not wait for the figures.
  const document = useDeferredValue(useDocument((now) => now))
  const charts = useMemo(
    () => chartIds.map((id) => chartMakers[id](document, texts)),
    [document, texts],
  )
  const isEmpty = Object.keys(document.touchpoints).length === 0
  return (
    <section className={styles.panel} aria-label={texts.write('insights.picture')}>
      <h2 className={styles.title}>{texts.write('insights.picture')}</h2>
      {isEmpty ? (
        <p className={styles.muted}>{texts.write('insights.emptyMap')}</p>
      ) : (
        <>
          <ContinuityScore document={document} />
          {charts.map((chart) => (
            <ChartSection key={chart.id} chart={chart} document={document} />
          ))}
          <TraceSection document={document} />
        </>
      )}
    </section>
  )
}
