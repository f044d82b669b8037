// One chart with its heading, what it is about, and its table.
import { useTexts } from '../../../bindings/use-texts'
import type { JourneyDocument } from '../../../model/document/journey-document'
import type { Chart, ChartId } from '../../../scene/charts/chart'
import type { PlainTextKey } from '../../../text/catalogue'
import { ChartTable } from './chart-table'
import styles from './picture.module.css'
import { SaveChartButton } from './save-chart-button'
import { ShareDataButton } from './share-data-button'

export function ChartSection({ chart, document }: { chart: Chart; document: JourneyDocument }) {
  const { write } = useTexts()
  const { hint, none } = wordsOf[chart.id]
  return (
    <div className={styles.chart}>
      <header className={styles.chartHead}>
        <div>
          <h3 className={styles.chartTitle}>{chart.title}</h3>
          <p className={styles.muted}>{write(chart.rows.length > 0 ? hint : none)}</p>
        </div>
        {chart.rows.length > 0 && <SaveChartButton chart={chart} />}
      </header>
      {chart.rows.length > 0 && (
        <ChartTable
          chart={chart}
          actionOf={(rowId, columnId) =>
            chart.id === 'systems' && (
              <ShareDataButton document={document} leftId={rowId} rightId={columnId} />
            )
          }
        />
      )}
    </div>
  )
}

type Words = { readonly hint: PlainTextKey; readonly none: PlainTextKey }

const wordsOf: Readonly<Record<ChartId, Words>> = {
  hotSpots: { hint: 'insights.hotSpotsHint', none: 'insights.hotSpotsNone' },
  channelSwitches: { hint: 'insights.channelSwitchesHint', none: 'insights.channelSwitchesNone' },
  systems: { hint: 'insights.systemsHint', none: 'insights.systemsNone' },
  handOvers: { hint: 'insights.handOversHint', none: 'insights.handOversNone' },
  capabilities: { hint: 'insights.capabilitiesHint', none: 'insights.capabilitiesNone' },
}
